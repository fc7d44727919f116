// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/position_acts.h"

#include "assemblies/domain/asking.h"
#include "groups/domain/group_part.h"
#include "groups/domain/promise_part.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum Key : quint64 { WordingKey = 1, Kind, StanceKey, Words, Paragraph, OwnKey, Confirms };
enum ToldKey : quint64 { ToldWording = 1, ToldPerson, ToldKind, ToldWords };
enum WithdrawnKey : quint64 { WithdrawnWording = 1, WithdrawnReason, HandOver };
constexpr quint64 mostOwn = 100;

/// How it counts by the procedure's own list; nothing if it has no such position.
std::optional<Stance> ownStance(const Outlook &outlook, const Wording &wording, quint32 own)
{
    const auto procedure = namedProcedure(outlook, wording.text.procedure);
    if (!procedure || own >= procedure->ownPositions.size())
        return std::nullopt;
    return procedure->ownPositions[own].stance;
}

bool hasTakenOnFrom(const Outlook &outlook, const ChangeId &wording)
{
    const auto promises = groups::promisesFrom(outlook.part<groups::PromisePart>(), wording);
    return std::ranges::any_of(promises, [&](const auto &of) {
        return of.second->bearer == outlook.self && of.second->state == groups::Promise::State::Open;
    });
}

} // namespace

Stance stanceOf(PositionKind kind)
{
    switch (kind) {
    case PositionKind::ForDoing:
    case PositionKind::For:
    case PositionKind::Own:
        return Stance::For;
    case PositionKind::YesIf:
        return Stance::Conditional;
    case PositionKind::StandAside:
        return Stance::StandAside;
    case PositionKind::Object:
        return Stance::Block;
    }
    Q_UNREACHABLE_RETURN(Stance::StandAside);
}

// --- taken -----------------------------------------------------------------------------------------------------------

QByteArray PositionTaken::encoded() const
{
    PayloadWriter out;
    out.id(WordingKey, wording);
    out.choice(Kind, kind);
    out.choice(StanceKey, stance);
    out.text(Words, words);
    out.text(Paragraph, paragraph);
    if (kind == PositionKind::Own)
        out.number(OwnKey, own);
    out.id(Confirms, confirms);
    return out.bytes();
}

Result<PositionTaken> PositionTaken::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    PositionTaken taken{.wording = in.id<ChangeId>(WordingKey),
        .kind = in.choice(Kind, PositionKind::Own),
        .stance = in.choice(StanceKey, Stance::Conditional),
        .words = in.optionalText(Words, aText),
        .paragraph = in.optionalText(Paragraph, aName),
        .own = static_cast<quint32>(in.number(OwnKey, 0, mostOwn, 0)),
        .confirms = in.optionalId<ChangeId>(Confirms)};
    if (taken.kind != PositionKind::Own && taken.stance != stanceOf(taken.kind))
        in.fail(StanceKey, QLatin1StringView("counts otherwise than it says"));
    return in.read(std::move(taken));
}

Claim PositionTaken::claim() const
{
    return Position{wording, stance};
}

Result<> PositionTaken::apply(SpaceState &state, const FoldedChange &change) const
{
    if (!state.part<Decisions>().wording(wording))
        return withoutMeaning();
    auto &decisions = state.alterable<Decisions>();
    Wording &about = *decisions.wording(wording);
    if (!paragraph.isEmpty())
        decisions.citations[paragraph].push_back(wording);
    // Who says something else takes nothing on any more by what they said before.
    for (const auto &before : about.positions) {
        if (before.by == change.author && before.act.kind == PositionKind::ForDoing)
            groups::layDown(state, before.id, {});
    }
    about.positions.push_back(kept(change, *this));
    if (kind == PositionKind::ForDoing && !words.isEmpty())
        groups::takeOn(state, change.id, {.bearer = change.author, .what = words.left(aLine.most), .source = wording});
    return {};
}

Result<Deed> takePosition(const Outlook &outlook, PositionTaken position)
{
    const auto wording = askedOpenWording(outlook, position.wording);
    if (!wording)
        return std::unexpected(wording.error());
    if (position.kind == PositionKind::YesIf && position.words.trimmed().isEmpty())
        return refusal(Refusal::ConditionMissing);
    if (position.kind == PositionKind::Object && position.words.trimmed().isEmpty())
        return refusal(Refusal::ReasonMissing);
    position.stance = stanceOf(position.kind);
    if (position.kind == PositionKind::Own) {
        const auto stance = ownStance(outlook, **wording, position.own);
        if (!stance)
            return refusal(Refusal::NoSuchPosition);
        position.stance = *stance;
    }
    if (position.stance == Stance::For) {
        if (const auto known = askedKnownRuleset(outlook, (*wording)->text.effect); !known)
            return std::unexpected(known.error());
    }
    return checkedDeed(position);
}

// --- told ------------------------------------------------------------------------------------------------------------

QByteArray PositionTold::encoded() const
{
    PayloadWriter out;
    out.id(ToldWording, wording);
    out.id(ToldPerson, person);
    out.choice(ToldKind, kind);
    out.text(ToldWords, words);
    return out.bytes();
}

Result<PositionTold> PositionTold::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    PositionTold told{.wording = in.id<ChangeId>(ToldWording),
        .person = in.id<PersonId>(ToldPerson),
        .kind = in.choice(ToldKind, PositionKind::Object),
        .words = in.optionalText(ToldWords, aText)};
    return in.read(std::move(told));
}

/// Nobody's consent is anybody else's to give: so this claims nothing.
Claim PositionTold::claim() const
{
    return {};
}

Result<> PositionTold::apply(SpaceState &state, const FoldedChange &change) const
{
    if (!state.part<Decisions>().wording(wording))
        return withoutMeaning();
    auto &decisions = state.alterable<Decisions>();
    decisions.wording(wording)->told.push_back(kept(change, *this));
    decisions.wordingOfTold.emplace(change.id, wording);
    return {};
}

Result<Deed> writeDown(const Outlook &outlook, const PositionTold &told)
{
    const auto wording = askedOpenWording(outlook, told.wording);
    if (!wording)
        return std::unexpected(wording.error());
    if (told.person == outlook.self)
        return refusal(Refusal::OwnRecord);
    if (!outlook.standing().isMember(told.person))
        return refusal(Refusal::NothingOfThatName);
    return checkedDeed(told);
}

Result<Deed> confirmTold(const Outlook &outlook, const ChangeId &told)
{
    const auto &decisions = outlook.part<Decisions>();
    const auto where = decisions.wordingOfTold.find(told);
    if (where == decisions.wordingOfTold.end())
        return refusal(Refusal::NothingOfThatName);
    const auto &all = decisions.wording(where->second)->told;
    const auto one = std::ranges::find(all, told, &Kept<PositionTold>::id);
    if (one->act.person != outlook.self)
        return refusal(Refusal::NotYours);
    return takePosition(
        outlook, {.wording = where->second, .kind = one->act.kind, .words = one->act.words, .confirms = told});
}

// --- withdrawn -------------------------------------------------------------------------------------------------------

QByteArray ConsentWithdrawn::encoded() const
{
    PayloadWriter out;
    out.id(WithdrawnWording, wording);
    out.text(WithdrawnReason, reason);
    out.text(HandOver, handOver);
    return out.bytes();
}

Result<ConsentWithdrawn> ConsentWithdrawn::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ConsentWithdrawn withdrawn{.wording = in.id<ChangeId>(WithdrawnWording),
        .reason = in.optionalText(WithdrawnReason, aText),
        .handOver = in.optionalText(HandOver, aText)};
    return in.read(std::move(withdrawn));
}

/// From now on the author stands aside; what was decided stays decided for those who consent.
Claim ConsentWithdrawn::claim() const
{
    return Position{wording, Stance::StandAside};
}

Result<> ConsentWithdrawn::apply(SpaceState &state, const FoldedChange &change) const
{
    if (!state.part<Decisions>().wording(wording))
        return withoutMeaning();
    state.alterable<Decisions>().wording(wording)->withdrawn.push_back(kept(change, *this));
    groups::layDownFrom(state, wording, change.author, handOver);
    return {};
}

Result<Deed> withdrawConsent(const Outlook &outlook, const ConsentWithdrawn &withdrawn)
{
    const auto wording = askedWording(outlook, withdrawn.wording);
    if (!wording)
        return std::unexpected(wording.error());
    if (outlook.standing().outcome(withdrawn.wording) != Outcome::Adopted)
        return refusal(Refusal::NotAdopted);
    const auto heard = outlook.standing().heard(withdrawn.wording);
    const bool isBound = std::ranges::any_of(
        heard, [&](const Heard &one) { return one.person == outlook.self && one.stance == Stance::For; });
    if (!isBound)
        return refusal(Refusal::NotBound);
    if (hasTakenOnFrom(outlook, withdrawn.wording) && withdrawn.handOver.trimmed().isEmpty())
        return refusal(Refusal::HandOverMissing);
    return checkedDeed(withdrawn);
}

} // namespace pochin::assemblies
