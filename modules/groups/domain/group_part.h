// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/genesis.h"
#include "ledger/domain/register.h"

#include <map>
#include <set>

namespace pochin::groups {

/// Somebody who came in at some time. Whether they are a member now is asked of SpaceStanding.
struct Person {
    QString name; ///< a pseudonym, as it was told at entry
    ledger::WrittenAt since;
    friend bool operator==(const Person &, const Person &) = default;
};

/// What the group keeps of itself in the state of its space.
struct GroupPart {
    static constexpr QLatin1StringView partName{"group"};

    GroupKind kind = GroupKind::AffinityGroup;
    QString title;
    QString ground;
    QString deed;
    EntryWay entry = EntryWay::Vouched;
    ledger::SpaceRules rules;
    std::vector<ledger::NamedProcedure> procedures;
    std::map<ledger::PersonId, Person> people;
    std::set<ledger::PersonId> founders;
    std::vector<Predecessor> predecessors; ///< whose history goes on here

    /// Empty for somebody who never came in.
    [[nodiscard]] QString nameOf(const ledger::PersonId &person) const;
    void writeTo(CborWriter &out) const;
};

} // namespace pochin::groups
