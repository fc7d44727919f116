// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/causal_graph.h"
#include "vault/outside_file.h"

#include <QByteArrayList>

#include <map>

namespace pochin::ledger {

/// Remembers outside of the vault what each key of this device has signed last, so that a folder that was copied or put
/// back to an earlier state is noticed before its first signature: a key that signs twice at one place is a fork, which
/// nobody can take back (docs/FORMAT-vault.md, "Outside file").
///
/// It cannot notice that a whole machine, with all its files, was copied or put back.
class Witness
{
public:
    enum class Word {
        Sound, ///< nothing that the key has signed is missing here
        Stranger, ///< nobody here knows what the key has signed: the vault came from another machine, or another person
        Behind, ///< the key has signed a change that is not here
    };

    /// `machine` names this machine; tests have several.
    Witness(vault::OutsideFile file, const vault::Fingerprint &vault, const QString &machine);

    /// What is to be thought of a key whose space has come to `graph` here; null: the space is not here.
    [[nodiscard]] Word wordOn(const FeedKey &feed, const CausalGraph *graph) const;

    /// A key was drawn that has signed nothing yet.
    [[nodiscard]] Result<> introduce(const FeedKey &feed);
    /// `change` is about to be kept, after `last` (nothing: the first of its feed). Once this has succeeded it may be
    /// signed; should it never be kept, it was never handed to anybody either.
    [[nodiscard]] Result<> announce(const FeedKey &feed, const std::optional<ChangeId> &last, const ChangeId &change);
    /// What was announced is kept.
    [[nodiscard]] Result<> confirm(const FeedKey &feed);
    /// Somebody answers for it that no other copy of the key exists: it goes on from `last`.
    [[nodiscard]] Result<> trust(const FeedKey &feed, const std::optional<ChangeId> &last);

private:
    struct Seen {
        std::optional<ChangeId> last;
        std::optional<ChangeId> announced;
    };

    void read();
    void readFeed(const QByteArrayList &words);
    [[nodiscard]] Result<> write();

    vault::OutsideFile m_file;
    QByteArray m_vaultLine;
    QByteArray m_machineLine;
    std::map<FeedKey, Seen> m_feeds;
};

/// A name of this machine that the system keeps, however often it is started.
[[nodiscard]] QString thisMachine();

} // namespace pochin::ledger
