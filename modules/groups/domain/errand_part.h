// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"
#include "foundation/clock.h"
#include "ledger/domain/space_standing.h"

#include <map>

namespace pochin::groups {

/// What the functions of a group are called. М.13, М.4: no leadership and no rigid division of functions; whoever holds
/// one holds it for a term, and the next one is somebody else.
enum class ErrandKind { Facilitator, Scribe, Liaison, Keeper, SealKeeper, Other };

/// An errand (поручение): offered with its end, taken by whoever wants to, handed over.
/// П.I.1.2.Г: tasks are offered and taken; nobody can give one to another.
struct Errand {
    struct Holding {
        ledger::ChangeId taking;
        ledger::PersonId who;
        bool isHandedOver = false;
        QString note = {}; ///< what the next one should know
    };
    struct Willing {
        ledger::ChangeId id;
        ledger::PersonId who;
        quint32 round = 0;
        QByteArray commitment; ///< SHA-256 of the secret
    };
    struct Draw {
        ledger::ChangeId id;
        ledger::PersonId caller;
        std::vector<ledger::ChangeId> among; ///< willings, ascending
        struct Reveal {
            ledger::ChangeId id;
            QByteArray secret;
        };
        std::map<ledger::ChangeId, Reveal> reveals; ///< by willing
    };

    ledger::PersonId offeredBy;
    ErrandKind kind = ErrandKind::Other;
    QString what;
    qint64 until = 0; ///< milliseconds since 1970
    quint32 places = 1;
    std::optional<ledger::PersonId> asked = {};
    std::optional<ledger::ChangeId> after = {};
    bool isWithdrawn = false;
    std::vector<Holding> holdings = {}; ///< as they were taken
    std::vector<Willing> willing = {};
    std::vector<Draw> draws = {};

    [[nodiscard]] const Willing *findWilling(const ledger::ChangeId &id) const;
    [[nodiscard]] const Draw *findDraw(const ledger::ChangeId &id) const;
};

/// The errands of a group, by the change that offered them.
struct ErrandPart {
    static constexpr QLatin1StringView partName{"errands"};
    std::map<ledger::ChangeId, Errand> errands;
    void writeTo(CborWriter &out) const;
};

enum class ErrandState {
    Offered, ///< a place is free
    Taken,
    Over, ///< its term is
    Withdrawn,
};

/// Those who hold it, members all; whoever left has let go of it.
[[nodiscard]] std::vector<ledger::PersonId> holdersOf(const Errand &errand, const ledger::SpaceStanding &standing);
/// The errand ends by itself: nothing has to be done for it.
[[nodiscard]] ErrandState stateOf(const Errand &errand, const ledger::SpaceStanding &standing, Instant now);
/// Rotation: members who have never held an errand of this kind; with other words, of this name. Ascending.
[[nodiscard]] std::vector<ledger::PersonId> whoHasNotYet(
    const ErrandPart &part, const Errand &errand, const ledger::SpaceStanding &standing);

} // namespace pochin::groups
