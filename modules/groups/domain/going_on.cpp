// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/going_on.h"

#include "groups/domain/group_part.h"
#include "groups/domain/may.h"
#include "groups/domain/naming.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

ChangeId genesisOf(const Outlook &outlook)
{
    return outlook.space.graph().id(Node{0});
}

} // namespace

void GoingOnPart::writeTo(CborWriter &out) const
{
    PayloadWriter fields;
    fields.flag(1, farewell.has_value());
    fields.text(2, farewell.value_or(QString()));
    fields.maps(3, successors, [](PayloadWriter &item, const Successor &successor) {
        item.id(1, successor.id);
        item.id(2, successor.space);
        item.choice(3, successor.way);
        item.text(4, successor.name);
        item.text(5, successor.word);
        item.id(6, successor.by);
    });
    fields.maps(4, handedOver, [](PayloadWriter &item, const HandedOver &handed) {
        item.id(1, handed.id);
        item.choice(2, handed.kind);
        item.text(3, handed.what);
        item.text(4, handed.where);
        item.id(5, handed.by);
    });
    out.writeBytes(fields.bytes());
}

GroupState stateOf(const Outlook &outlook, std::size_t left)
{
    if (outlook.standing().isDissolved(genesisOf(outlook)))
        return left > 0 ? GroupState::Dissolving : GroupState::Archived;
    // Whatever is not a head was seen by one that is, and is older.
    const auto isRecent = [&](Node head) {
        const auto change = outlook.space.change(head);
        return change && change->body().wall >= millisecondsOf(outlook.now - silenceOfDormant);
    };
    return std::ranges::any_of(outlook.space.graph().heads(), isRecent) ? GroupState::Active : GroupState::Dormant;
}

QByteArray Dissolved::encoded() const
{
    return namingBytes(genesis, word);
}

Result<Dissolved> Dissolved::decoded(QByteArrayView payload)
{
    return decodedNaming<Dissolved>(payload);
}

Claim Dissolved::claim() const
{
    return Dissolution{.association = genesis};
}

Result<> Dissolved::apply(SpaceState &state, const FoldedChange &change) const
{
    if (!change.body.space || genesis.bytes() != change.body.space->bytes())
        return refusal(Refusal::NothingNamed);
    state.alterable<GoingOnPart>().farewell = word;
    return {};
}

Result<Deed> dissolve(const Outlook &outlook, const QString &word)
{
    return mayAct(outlook).and_then([&] { return writableOrEmpty(word, aLine); }).and_then([&]() -> Result<Deed> {
        if (outlook.part<GroupPart>().rules.powers == SpaceRules::Powers::DecisionOnly)
            return refusal(Refusal::NeedsDecision);
        return deedOf(Dissolved{.genesis = genesisOf(outlook), .word = word});
    });
}

QByteArray Continued::encoded() const
{
    PayloadWriter out;
    out.id(1, space);
    out.choice(2, way);
    out.text(3, successor);
    out.text(4, word);
    return out.bytes();
}

Result<Continued> Continued::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    Continued act{.space = in.id<SpaceId>(1),
        .way = in.choice(2, Continuation::Merged),
        .successor = in.text(3, aName),
        .word = in.optionalText(4, aLine)};
    return in.read(std::move(act));
}

Result<> Continued::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<GoingOnPart>().successors.push_back(
        {.id = change.id, .space = space, .way = way, .name = successor, .word = word, .by = change.author});
    return {};
}

Result<Deed> goOn(const Outlook &outlook, const Continued &continued)
{
    return isHere(outlook)
        .and_then([&] { return writable(continued.successor, aName); })
        .and_then([&] { return writableOrEmpty(continued.word, aLine); })
        .and_then([&]() -> Result<Deed> {
            const auto &known = outlook.part<GoingOnPart>().successors;
            if (std::ranges::find(known, continued.space, &GoingOnPart::Successor::space) != known.end())
                return refusal(Refusal::AlreadyLinked);
            return deedOf(continued);
        });
}

QByteArray HandOverNoted::encoded() const
{
    PayloadWriter out;
    out.choice(1, kind);
    out.text(2, what);
    out.text(3, where);
    return out.bytes();
}

Result<HandOverNoted> HandOverNoted::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    HandOverNoted act{
        .kind = in.choice(1, HandedOverKind::Lesson), .what = in.text(2, aLine), .where = in.text(3, aLine)};
    return in.read(std::move(act));
}

Result<> HandOverNoted::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<GoingOnPart>().handedOver.push_back(
        {.id = change.id, .kind = kind, .what = what, .where = where, .by = change.author});
    return {};
}

Result<Deed> noteHandOver(const Outlook &outlook, const HandOverNoted &noted)
{
    return isHere(outlook)
        .and_then([&] { return writable(noted.what, aLine); })
        .and_then([&] { return writable(noted.where, aLine); })
        .transform([&] { return deedOf(noted); });
}

} // namespace pochin::groups
