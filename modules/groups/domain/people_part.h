// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/devices.h"
#include "ledger/domain/outlook.h"

#include <set>

namespace pochin::groups {

/// What somebody can do, by their own word; blank is as good.
/// П.I.1.1.Г: the human authority of experience, knowledge, talent. It has no formal effect anywhere.
struct Skills {
    std::vector<QString> can;
    std::vector<QString> canTeach;
    friend bool operator==(const Skills &, const Skills &) = default;
};

/// Away, with the day of coming back: it ends by itself.
struct Absence {
    qint64 until = 0; ///< milliseconds since 1970
    QString word = {};
};

enum class EntryRequestWay { Asked, Invited };

/// Somebody's card that a member showed to the others.
struct EntryRequest {
    ledger::DeviceCard card;
    QString name;
    EntryRequestWay way = EntryRequestWay::Asked;
    QString word;
    ledger::PersonId shownBy;
    std::map<ledger::PersonId, QString> declined; ///< by whom, and why
};

/// What people say of themselves, and who came and went.
struct PeoplePart {
    static constexpr QLatin1StringView partName{"people"};

    std::map<ledger::PersonId, QString> names; ///< chosen after entry
    std::map<ledger::PersonId, Skills> skills;
    std::map<ledger::PersonId, Absence> absences;
    std::map<ledger::PersonId, EntryRequest> requests; ///< by the newcomer
    std::map<ledger::PersonId, std::set<ledger::PersonId>> vouchers; ///< newcomer → who vouched
    std::map<ledger::PersonId, QString> partings; ///< who left, and their word
    std::map<ledger::PersonId, std::map<ledger::PersonId, QString>> exchangeEnded; ///< with whom → by whom, and why
    void writeTo(CborWriter &out) const;
};

enum class MembershipState { Invited, Requested, Declined, Member, Away, Left, ExchangeEnded };

/// Somebody as the group's list shows them.
struct PersonSeen {
    ledger::PersonId id;
    QString name;
    MembershipState state = MembershipState::Member;
    quint32 vouchers = 0; ///< of those who asked: who stands for them
    std::optional<qint64> awayUntil = {};
    Skills skills = {};
};

/// As they are called now.
[[nodiscard]] QString nameOf(const ledger::SpaceState &state, const ledger::PersonId &person);
/// Everybody who is or was here or asked to be, by name, then by id.
[[nodiscard]] std::vector<PersonSeen> peopleOf(const ledger::Outlook &outlook);
[[nodiscard]] PersonSeen personSeen(const ledger::Outlook &outlook, const ledger::PersonId &person);

} // namespace pochin::groups
