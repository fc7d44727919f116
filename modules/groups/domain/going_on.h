// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

enum class Continuation { Split, Merged };
enum class HandedOverKind { Result, Thing, Debt, Lesson };

/// How a group ends or goes on elsewhere. Nothing is destroyed: what was here stays readable, and the next group quotes
/// it.
struct GoingOnPart {
    static constexpr QLatin1StringView partName{"going-on"};
    struct Successor {
        ledger::ChangeId id;
        ledger::SpaceId space;
        Continuation way = Continuation::Split;
        QString name;
        QString word;
        ledger::PersonId by;
    };
    struct HandedOver {
        ledger::ChangeId id;
        HandedOverKind kind = HandedOverKind::Result;
        QString what;
        QString where;
        ledger::PersonId by;
    };
    std::optional<QString> farewell; ///< said with the dissolution
    std::vector<Successor> successors;
    std::vector<HandedOver> handedOver;
    void writeTo(CborWriter &out) const;
};

/// The members dissolve their group. What is open is handed over first or after; until then it is "dissolving".
struct Dissolved {
    static constexpr quint16 type = 90;
    static constexpr QLatin1StringView name{"group.dissolved"};

    ledger::ChangeId genesis;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Dissolved> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Dissolved &, const Dissolved &) = default;
};

/// Some of a group go on in another space, whose genesis quotes this one.
struct Continued {
    static constexpr quint16 type = 91;
    static constexpr QLatin1StringView name{"group.continued"};

    ledger::SpaceId space;
    Continuation way = Continuation::Split;
    QString successor;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Continued> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Continued &, const Continued &) = default;
};

struct HandOverNoted {
    static constexpr quint16 type = 92;
    static constexpr QLatin1StringView name{"handover.noted"};

    HandedOverKind kind = HandedOverKind::Result;
    QString what;
    QString where;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<HandOverNoted> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const HandOverNoted &, const HandOverNoted &) = default;
};

enum class GroupState { Active, Dormant, Dissolving, Archived };
inline constexpr std::chrono::days silenceOfDormant{60};

/// Computed: dormant from silence, archived once nothing is left to take over after the dissolution. `left`: how much
/// still hangs on somebody, by all rooms.
[[nodiscard]] GroupState stateOf(const ledger::Outlook &outlook, std::size_t left);

/// Refusals: NotAMember, GroupDissolved, NeedsDecision, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> dissolve(const ledger::Outlook &outlook, const QString &word);
/// Refusals: NotAMember, NothingSaid, CannotBeWritten, AlreadyLinked.
[[nodiscard]] Result<ledger::Deed> goOn(const ledger::Outlook &outlook, const Continued &continued);
/// Refusals: NotAMember, NothingSaid, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> noteHandOver(const ledger::Outlook &outlook, const HandOverNoted &noted);

} // namespace pochin::groups
