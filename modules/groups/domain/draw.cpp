// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/draw.h"

#include "foundation/cbor.h"
#include "ledger/domain/sha256.h"

#include <algorithm>
#include <ranges>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

const QByteArray context = "pochin/draw/1"_ba;

bool isInADraw(const Errand &errand, const ChangeId &willing)
{
    return std::ranges::any_of(
        errand.draws, [&](const Errand::Draw &draw) { return std::ranges::binary_search(draw.among, willing); });
}

ContentHash ticketOf(const ContentHash &seed, const PersonId &person)
{
    return sha256<ContentHash>({seed.bytes(), person.bytes()});
}

PersonId lowest(const Errand &errand, const Errand::Draw &draw)
{
    QByteArray all = context + draw.id.bytes().toByteArray();
    for (const ChangeId &id : draw.among)
        all += draw.reveals.at(id).secret;
    const auto seed = sha256<ContentHash>({all});
    const auto byTicket = [&](const ChangeId &id) { return ticketOf(seed, errand.findWilling(id)->who); };
    return errand.findWilling(*std::ranges::min_element(draw.among, {}, byTicket))->who;
}

} // namespace

QByteArray drawMessage(const ChangeId &errand, quint32 round)
{
    CborWriter out;
    out.writeArrayHeader(4);
    out.writeText(u"Signature1");
    out.writeBytes("\xA1\x01\x32"_ba);
    out.writeBytes(context);
    out.writeBytes(errand.bytes().toByteArray() + static_cast<char>(round >> 8) + static_cast<char>(round & 0xff));
    return out.bytes();
}

QByteArray commitmentTo(QByteArrayView secret)
{
    return sha256<ContentHash>({secret}).bytes().toByteArray();
}

DrawSeen seen(const Errand &errand, const Errand::Draw &draw, const CausalGraph &graph)
{
    DrawSeen result;
    for (const ChangeId &id : draw.among) {
        if (!draw.reveals.contains(id))
            result.awaited.push_back(errand.findWilling(id)->who);
    }
    std::ranges::sort(result.awaited);
    const auto called = graph.find(draw.id);
    for (const Errand::Draw &other : errand.draws) {
        for (const auto &[willing, reveal] : other.reveals) {
            const auto revealed = graph.find(reveal.id);
            result.isVoid |= std::ranges::binary_search(draw.among, willing) && called && revealed
                && graph.isInPast(*revealed, *called);
        }
    }
    if (result.awaited.empty() && !result.isVoid)
        result.drawn = lowest(errand, draw);
    return result;
}

std::vector<Errand::Willing> willingNow(const Errand &errand, const SpaceStanding &standing)
{
    std::map<PersonId, Errand::Willing> latest;
    for (const Errand::Willing &willing : errand.willing) {
        if (standing.isMember(willing.who) && !isInADraw(errand, willing.id))
            latest.insert_or_assign(willing.who, willing);
    }
    const auto result = latest | std::views::values;
    return {result.begin(), result.end()};
}

} // namespace pochin::groups
