// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/group_part.h"

namespace pochin::groups {

QString GroupPart::nameOf(const ledger::PersonId &person) const
{
    const auto found = people.find(person);
    return found == people.end() ? QString() : found->second.name;
}

/// The rules stand in the genesis, which the digest of the space covers by its id.
void GroupPart::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(6);
    out.writeUint(static_cast<quint64>(kind));
    out.writeText(title);
    out.writeText(ground);
    out.writeText(deed);
    out.writeUint(static_cast<quint64>(entry));
    out.writeArrayHeader(people.size());
    for (const auto &[id, person] : people) {
        out.writeArrayHeader(4);
        out.writeBytes(id.bytes());
        out.writeText(person.name);
        out.writeUint(person.since.depth);
        out.writeBytes(person.since.change.bytes());
    }
}

} // namespace pochin::groups
