// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/delta.h"
#include "exchange/domain/manifest.h"

#include <map>

namespace pochin::exchange {

/// One change that a bundle brings, or that stands otherwise because of what it brings.
struct PreviewItem {
    ledger::ChangeId id;
    ledger::PersonId author;
    quint16 type = 0;
    qint64 wall = 0; ///< claimed
    ledger::Verdict verdict; ///< once the bundle is taken
    friend bool operator==(const PreviewItem &, const PreviewItem &) = default;
};

/// What a digest says about two copies of a space.
enum class Agreement {
    NotCompared, ///< one of them has something that the other has not
    Agrees,
    Diverges, ///< the same changes and another state: a fault of one of the programs, never of the people
};

/// What would happen if a bundle were taken. Nothing has been.
struct Preview {
    bool isNewSpace = false;
    bool isSenderMember = false;
    quint64 known = 0; ///< changes that were here before
    std::vector<PreviewItem> fresh; ///< in the order in which they count
    std::vector<PreviewItem> changed; ///< known ones that stand otherwise afterwards
    std::vector<ledger::FeedKey> forked; ///< keys that were seen to sign twice: a copy of a laptop is at work
    std::vector<std::pair<ledger::PersonId, ledger::PersonId>> splits; ///< new ones
    std::vector<Gap> gaps;
    quint64 waiting = 0; ///< changes whose causes are neither here nor in the bundle
    Agreement agreement = Agreement::NotCompared;

    [[nodiscard]] quint64 setAside() const;
    /// What people should look at before anything else.
    [[nodiscard]] quint64 conflicting() const { return changed.size() + forked.size() + splits.size(); }
    /// The most new changes of one feed.
    [[nodiscard]] quint64 mostOfOneFeed(const ledger::CausalGraph &after) const;
};

/// `before` is the space as it is here, null if it is not; `after` a trial copy that has taken the bundle.
[[nodiscard]] Preview previewed(const ledger::Space *before, const ledger::Space &after, const Manifest &manifest,
    std::span<const ledger::Change> changes);

[[nodiscard]] Agreement agreementWith(const ledger::Space &space, const Manifest &manifest);

} // namespace pochin::exchange
