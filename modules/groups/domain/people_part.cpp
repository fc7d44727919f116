// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/people_part.h"

#include "groups/domain/group_part.h"
#include "ledger/domain/payload_writer.h"

#include <algorithm>
#include <iterator>

namespace pochin::groups {

using namespace ledger;

namespace {

/// {1: person, 2: text}, the shape of most of what is kept by person.
template <typename Map>
void writeTexts(PayloadWriter &out, quint64 key, const Map &map)
{
    out.maps(key, map, [](PayloadWriter &item, const auto &entry) {
        item.id(1, entry.first);
        item.text(2, entry.second);
    });
}

void writeRequest(PayloadWriter &item, const std::pair<const PersonId, EntryRequest> &entry)
{
    const EntryRequest &request = entry.second;
    writeCard(item, 1, request.card);
    item.text(3, request.name);
    item.choice(4, request.way);
    item.text(5, request.word);
    item.id(6, request.shownBy);
    writeTexts(item, 7, request.declined);
}

MembershipState stateOfOutsider(const PeoplePart &people, const GroupPart &group, const PersonId &person)
{
    if (people.exchangeEnded.contains(person))
        return MembershipState::ExchangeEnded;
    if (people.partings.contains(person))
        return MembershipState::Left;
    const auto vouchers = people.vouchers.find(person);
    const bool wasIn = group.people.contains(person)
        && (vouchers == people.vouchers.end() || vouchers->second.size() >= group.rules.vouchersNeeded);
    if (wasIn)
        return MembershipState::ExchangeEnded; // by a decision, which the standing knows
    const auto request = people.requests.find(person);
    if (request == people.requests.end())
        return MembershipState::Requested;
    if (!request->second.declined.empty() && vouchers == people.vouchers.end())
        return MembershipState::Declined;
    return request->second.way == EntryRequestWay::Invited ? MembershipState::Invited : MembershipState::Requested;
}

} // namespace

void PeoplePart::writeTo(CborWriter &out) const
{
    PayloadWriter fields;
    writeTexts(fields, 1, names);
    fields.maps(2, skills, [](PayloadWriter &item, const auto &entry) {
        item.id(1, entry.first);
        item.texts(2, entry.second.can);
        item.texts(3, entry.second.canTeach);
    });
    fields.maps(3, absences, [](PayloadWriter &item, const auto &entry) {
        item.id(1, entry.first);
        item.moment(2, entry.second.until);
        item.text(3, entry.second.word);
    });
    fields.maps(4, requests, writeRequest);
    fields.maps(5, vouchers, [](PayloadWriter &item, const auto &entry) {
        item.id(1, entry.first);
        item.ids(2, entry.second);
    });
    writeTexts(fields, 6, partings);
    fields.maps(7, exchangeEnded, [](PayloadWriter &item, const auto &entry) {
        item.id(1, entry.first);
        writeTexts(item, 2, entry.second);
    });
    out.writeBytes(fields.bytes());
}

QString nameOf(const SpaceState &state, const PersonId &person)
{
    const auto &people = state.part<PeoplePart>();
    if (const auto own = people.names.find(person); own != people.names.end())
        return own->second;
    if (const QString name = state.part<GroupPart>().nameOf(person); !name.isEmpty())
        return name;
    const auto request = people.requests.find(person);
    return request == people.requests.end() ? QString() : request->second.name;
}

PersonSeen personSeen(const Outlook &outlook, const PersonId &person)
{
    const auto &people = outlook.part<PeoplePart>();
    PersonSeen seen{.id = person, .name = nameOf(outlook.space.state(), person)};
    if (const auto vouchers = people.vouchers.find(person); vouchers != people.vouchers.end())
        seen.vouchers = static_cast<quint32>(vouchers->second.size());
    if (const auto skills = people.skills.find(person); skills != people.skills.end())
        seen.skills = skills->second;
    if (!outlook.standing().isMember(person)) {
        seen.state = stateOfOutsider(people, outlook.part<GroupPart>(), person);
        return seen;
    }
    const auto absence = people.absences.find(person);
    if (absence != people.absences.end() && absence->second.until > outlook.now.time_since_epoch().count()) {
        seen.state = MembershipState::Away;
        seen.awayUntil = absence->second.until;
    }
    return seen;
}

std::vector<PersonSeen> peopleOf(const Outlook &outlook)
{
    std::set<PersonId> all;
    for (const auto &[id, person] : outlook.part<GroupPart>().people)
        all.insert(id);
    for (const auto &[id, request] : outlook.part<PeoplePart>().requests)
        all.insert(id);
    std::vector<PersonSeen> seen;
    std::ranges::transform(all, std::back_inserter(seen), [&](const PersonId &id) { return personSeen(outlook, id); });
    std::ranges::sort(seen, {}, [](const PersonSeen &p) { return std::pair(p.name, p.id); });
    return seen;
}

} // namespace pochin::groups
