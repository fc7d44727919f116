// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/assemblies/attendant_in.h"

#include "ctl/spaces/chosen.h"
#include "groups/domain/people_part.h"

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

Result<Attendant> attendantIn(const Outlook &outlook, const Arguments &arguments, const QString &typed)
{
    if (arguments.has(u"guest"_s))
        return Attendant{.guest = arguments.last(u"guest"_s)};
    if (typed.isEmpty())
        return Attendant{.person = outlook.self};
    std::vector<Candidate> candidates;
    for (const groups::PersonSeen &person : groups::peopleOf(outlook))
        candidates.push_back({.id = person.id.bytes().toByteArray(), .title = person.name});
    return chosenId<PersonId>(typed, candidates).transform([](const PersonId &person) {
        return Attendant{.person = person};
    });
}

} // namespace pochin::ctl
