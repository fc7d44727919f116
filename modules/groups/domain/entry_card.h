// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "groups/domain/genesis.h"
#include "ledger/domain/space.h"

namespace pochin::groups {

/// What somebody reads of a group before they choose to come in: how it describes itself, how one comes in, and what is
/// open. It travels in an invitation (docs/FORMAT-groups.md, "The entry card"), so it names nobody: of a promise it
/// says what was promised and not by whom.
/// П.I.3.5.Б-1: entry is free, and creates no duty that the newcomer did not take on.
struct EntryCard {
    static constexpr std::size_t mostOpen = 12; ///< beyond that their number alone is told
    static constexpr quint64 mostCounted = 100'000;

    struct Open {
        QString what;
        std::optional<qint64> until = {}; ///< milliseconds since 1970
        bool isToTake = false; ///< an errand that nobody holds, or a promise that its bearer laid down
        friend bool operator==(const Open &, const Open &) = default;
    };

    QString title;
    GroupKind kind = GroupKind::AffinityGroup;
    QString ground = {};
    QString purpose = {};
    QString place = {};
    EntryWay entry = EntryWay::Vouched;
    quint32 vouchersNeeded = 1;
    std::vector<Open> open = {};
    quint64 openCount = 0; ///< of all that is open, told or not

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<EntryCard> decoded(QByteArrayView bytes);
    friend bool operator==(const EntryCard &, const EntryCard &) = default;
};

[[nodiscard]] EntryCard entryCardOf(const ledger::Space &space, Instant now);

} // namespace pochin::groups
