// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/council_part.h"

#include <algorithm>

namespace pochin::delegates {

Day Committee::review() const
{
    Day latest = founded.act.review;
    for (const auto &renewal : renewals)
        latest = std::max(latest, renewal.act.review);
    return latest;
}

bool Committee::isOverAt(Instant moment) const
{
    return !closings.empty() || moment >= endOf(review());
}

const Said<MatterLaid> *CouncilPart::matter(const ChangeId &id) const
{
    const auto found = std::ranges::find(matters, id, &Said<MatterLaid>::id);
    return found == matters.end() ? nullptr : &*found;
}

const CouncilOutcome *CouncilPart::outcome(const ChangeId &id) const
{
    const auto found = outcomes.find(id);
    return found == outcomes.end() ? nullptr : &found->second;
}

const Committee *CouncilPart::committee(const ChangeId &id) const
{
    const auto found = committees.find(id);
    return found == committees.end() ? nullptr : &found->second;
}

void CouncilPart::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(5);
    writeAll(out, matters);
    out.writeArrayHeader(outcomes.size());
    for (const auto &[id, outcome] : outcomes) {
        out.writeArrayHeader(2);
        outcome.proposed.writeTo(out);
        writeAll(out, outcome.voices);
    }
    out.writeArrayHeader(committees.size());
    for (const auto &[id, committee] : committees) {
        out.writeArrayHeader(4);
        committee.founded.writeTo(out);
        out.writeArrayHeader(committee.people.size());
        for (const PersonId &person : committee.people)
            out.writeBytes(person.bytes());
        writeAll(out, committee.renewals);
        writeAll(out, committee.closings);
    }
    out.writeArrayHeader(works.size());
    for (const auto &[person, work] : works)
        work.writeTo(out);
    writeAll(out, reviews);
}

} // namespace pochin::delegates
