// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/floor.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum FloorKey : quint64 { Waiting = 1, Turns, SpeakingPerson, SpeakingGuest, Since };
enum AttendantKey : quint64 { Person = 1, Guest, Count };
constexpr std::size_t mostPeople = 1'000;
constexpr quint64 mostTurns = 100'000;

} // namespace

QByteArray Floor::encoded() const
{
    PayloadWriter out;
    out.maps(
        Waiting, waiting, [](PayloadWriter &item, const Attendant &who) { writeAttendant(item, Person, Guest, who); });
    out.maps(Turns, turns, [](PayloadWriter &item, const auto &of) {
        writeAttendant(item, Person, Guest, of.first);
        item.number(Count, of.second);
    });
    if (speaking) {
        writeAttendant(out, SpeakingPerson, SpeakingGuest, speaking->who);
        out.moment(Since, speaking->since);
    }
    return out.bytes();
}

Result<Floor> Floor::decoded(QByteArrayView bytes)
{
    PayloadReader in(bytes);
    Floor floor;
    floor.waiting
        = in.maps(Waiting, mostPeople, [](PayloadReader &item) { return readAttendant(item, Person, Guest); });
    const auto turns = in.maps(Turns, mostPeople, [](PayloadReader &item) {
        const Attendant who = readAttendant(item, Person, Guest);
        return std::pair(who, static_cast<quint32>(item.number(Count, 1, mostTurns)));
    });
    floor.turns = {turns.begin(), turns.end()};
    if (in.has(Since))
        floor.speaking = Speaking{.who = readAttendant(in, SpeakingPerson, SpeakingGuest), .since = in.moment(Since)};
    return in.read(std::move(floor));
}

std::vector<Attendant> speakingOrder(const Floor &floor)
{
    std::vector<Attendant> order = floor.waiting;
    std::ranges::stable_partition(order, [&](const Attendant &who) { return !floor.turns.contains(who); });
    return order;
}

Floor withHandRaised(Floor floor, const Attendant &who)
{
    if (std::ranges::find(floor.waiting, who) == floor.waiting.end())
        floor.waiting.push_back(who);
    return floor;
}

Floor withHandLowered(Floor floor, const Attendant &who)
{
    std::erase(floor.waiting, who);
    return floor;
}

Floor withNextSpeaker(Floor floor, Instant now)
{
    const auto order = speakingOrder(floor);
    return order.empty() ? withSilence(std::move(floor)) : withSpeaker(std::move(floor), order.front(), now);
}

Floor withSpeaker(Floor floor, const Attendant &who, Instant now)
{
    std::erase(floor.waiting, who);
    ++floor.turns[who];
    floor.speaking = Floor::Speaking{.who = who, .since = now.time_since_epoch().count()};
    return floor;
}

Floor withSilence(Floor floor)
{
    floor.speaking.reset();
    return floor;
}

} // namespace pochin::assemblies
