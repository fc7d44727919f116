// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/unions.h"

#include "groups/domain/group_part.h"
#include "groups/domain/may.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

bool isDecision(const Outlook &outlook, const std::optional<ChangeId> &decision)
{
    if (outlook.part<GroupPart>().rules.powers == SpaceRules::Powers::EachMember)
        return true;
    return decision && outlook.standing().outcome(*decision) == Outcome::Adopted;
}

} // namespace

void UnionPart::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(links.size());
    for (const auto &[id, link] : links) {
        PayloadWriter fields;
        fields.id(1, id);
        fields.id(2, link.space);
        fields.text(3, link.name);
        fields.text(4, link.reason);
        fields.moment(5, link.review);
        fields.id(6, link.decision);
        fields.id(7, link.by);
        fields.maps(8, link.leavings, [](PayloadWriter &item, const UnionLink::Leaving &leaving) {
            item.id(1, leaving.by);
            item.id(2, leaving.decision);
            item.text(3, leaving.word);
        });
        out.writeBytes(fields.bytes());
    }
}

QByteArray UnionJoined::encoded() const
{
    PayloadWriter out;
    out.id(1, space);
    out.text(2, unionName);
    out.text(3, reason);
    out.moment(4, review);
    out.id(5, decision);
    return out.bytes();
}

Result<UnionJoined> UnionJoined::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    UnionJoined act{.space = in.id<SpaceId>(1),
        .unionName = in.text(2, aName),
        .reason = in.text(3, aLine),
        .review = in.moment(4),
        .decision = in.optionalId<ChangeId>(5)};
    return in.read(std::move(act));
}

Result<> UnionJoined::apply(SpaceState &state, const FoldedChange &change) const
{
    UnionLink link{.space = space,
        .name = unionName,
        .reason = reason,
        .review = review,
        .decision = decision,
        .by = change.author};
    state.alterable<UnionPart>().links.emplace(change.id, std::move(link));
    return {};
}

bool isDecided(const Outlook &outlook, const UnionLink &link)
{
    return isDecision(outlook, link.decision);
}

bool isLeft(const Outlook &outlook, const UnionLink &link)
{
    return std::ranges::any_of(
        link.leavings, [&](const UnionLink::Leaving &leaving) { return isDecision(outlook, leaving.decision); });
}

bool isAlive(const Outlook &outlook, const UnionLink &link)
{
    return isDecided(outlook, link) && !isLeft(outlook, link) && millisecondsOf(outlook.now) <= link.review;
}

Result<Deed> joinUnion(const Outlook &outlook, const UnionJoined &joined)
{
    return mayAct(outlook)
        .and_then([&] { return writable(joined.unionName, aName); })
        .and_then([&]() -> Result<> {
            return !saysSomething(joined.reason) ? refusal(Refusal::NoReason) : writable(joined.reason, aLine);
        })
        .and_then([&] { return endsInTime(outlook, joined.review); })
        .and_then([&]() -> Result<Deed> {
            const auto isThere = [&](const auto &entry) {
                return entry.second.space == joined.space && isAlive(outlook, entry.second);
            };
            if (std::ranges::any_of(outlook.part<UnionPart>().links, isThere))
                return refusal(Refusal::AlreadyLinked);
            if (!isDecision(outlook, joined.decision))
                return refusal(Refusal::NeedsDecision);
            return deedOf(joined);
        });
}

QByteArray UnionLeft::encoded() const
{
    PayloadWriter out;
    out.id(1, link);
    out.id(2, decision);
    out.text(3, word);
    return out.bytes();
}

Result<UnionLeft> UnionLeft::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    UnionLeft act{
        .link = in.id<ChangeId>(1), .decision = in.optionalId<ChangeId>(2), .word = in.optionalText(3, aLine)};
    return in.read(std::move(act));
}

Result<> UnionLeft::apply(SpaceState &state, const FoldedChange &change) const
{
    auto &links = state.alterable<UnionPart>().links;
    const auto left = links.find(link);
    if (left == links.end())
        return refusal(Refusal::NothingNamed);
    left->second.leavings.push_back({.by = change.author, .decision = decision, .word = word});
    return {};
}

Result<Deed> leaveUnion(const Outlook &outlook, const UnionLeft &left)
{
    return isHere(outlook).and_then([&] { return writableOrEmpty(left.word, aLine); }).and_then([&]() -> Result<Deed> {
        const auto &links = outlook.part<UnionPart>().links;
        const auto link = links.find(left.link);
        if (link == links.end())
            return refusal(Refusal::NothingNamed, left.link.hex());
        if (isLeft(outlook, link->second))
            return refusal(Refusal::AlreadyDone);
        if (!isDecision(outlook, left.decision))
            return refusal(Refusal::NeedsDecision);
        return deedOf(left);
    });
}

} // namespace pochin::groups
