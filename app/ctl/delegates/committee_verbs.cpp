// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Committees of a field, entered by oneself, each with a day on which it ends.
#include "ctl/delegates/council_place.h"
#include "ctl/room_verbs.h"
#include "delegates/domain/council/council_part.h"

namespace pochin::ctl {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

std::vector<Candidate> committeesIn(const ledger::Space &space)
{
    std::vector<Candidate> all;
    for (const auto &[id, committee] : space.state().part<CouncilPart>().committees)
        all.push_back({id.bytes().toByteArray(), committee.founded.act.field});
    return all;
}

template <typename MakeDeed>
Result<Outcome> doneInCommittee(Session &session, const Arguments &arguments, const MakeDeed &makeDeed)
{
    const auto place = chosenPlace(session, arguments, arguments.words[0], committeesIn);
    if (!place)
        return std::unexpected(place.error());
    return done(session, place->space, makeDeed(*place)).transform([](const ledger::ChangeId &id) {
        return byId(id, i18nc("@info:shell", "Done."));
    });
}

Result<Outcome> committeeFounded(Session &session, const Arguments &arguments)
{
    const auto review = dayOf(arguments.last(u"until"_s));
    if (!review)
        return std::unexpected(review.error());
    return doneThere(session, arguments,
        i18nc("@info:shell", "The committee is founded; it ends with that day, unless it is renewed."),
        [&](const ledger::Outlook &outlook) {
            return foundCommittee(outlook, {arguments.last(u"field"_s), arguments.last(u"words"_s), *review});
        });
}

template <CommitteeEntered::Way way>
Result<Outcome> committeeEntered(Session &session, const Arguments &arguments)
{
    return doneInCommittee(
        session, arguments, [](const Place &place) { return enterCommittee(place.outlook, {place.id, way}); });
}

Result<Outcome> committeeRenewed(Session &session, const Arguments &arguments)
{
    const auto review = dayOf(arguments.last(u"until"_s));
    if (!review)
        return std::unexpected(review.error());
    return doneInCommittee(session, arguments, [&](const Place &place) {
        return renewCommittee(place.outlook, {place.id, *review, arguments.last(u"reason"_s)});
    });
}

Result<Outcome> committeeClosed(Session &session, const Arguments &arguments)
{
    return doneInCommittee(session, arguments,
        [&](const Place &place) { return closeCommittee(place.outlook, {place.id, arguments.last(u"handover"_s)}); });
}

} // namespace

std::vector<Verb> committeeVerbs()
{
    const OptionSyntax until{u"until"_s, u"DATE"_s, ki18nc("@info:shell", "The day on which it ends or is renewed")};
    return {
        {u"committee found"_s, u"COUNCIL"_s, ki18nc("@info:shell", "Found a committee for a field of work"),
            {{u"field"_s, u"TEXT"_s, ki18nc("@info:shell", "The field")}, until,
                {u"words"_s, u"TEXT"_s, ki18nc("@info:shell", "What for")}},
            1, 1, committeeFounded},
        {u"committee enter"_s, u"COMMITTEE"_s, ki18nc("@info:shell", "Join a committee; nobody is asked"), {inGroup()},
            1, 1, committeeEntered<CommitteeEntered::Way::In>},
        {u"committee leave"_s, u"COMMITTEE"_s, ki18nc("@info:shell", "Leave a committee"), {inGroup()}, 1, 1,
            committeeEntered<CommitteeEntered::Way::Out>},
        {u"committee renew"_s, u"COMMITTEE"_s, ki18nc("@info:shell", "Renew a committee before it ends, with reasons"),
            {until, {u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "Why")}, inGroup()}, 1, 1, committeeRenewed},
        {u"committee close"_s, u"COMMITTEE"_s, ki18nc("@info:shell", "Close a committee"),
            {{u"handover"_s, u"TEXT"_s, ki18nc("@info:shell", "Where its things went")}, inGroup()}, 1, 1,
            committeeClosed},
    };
}

} // namespace pochin::ctl
