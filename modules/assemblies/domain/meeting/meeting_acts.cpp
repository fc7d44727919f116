// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/meeting_acts.h"

#include "assemblies/domain/meeting/meeting_asking.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum MarkKey : quint64 { MarkAssembly = 1, MarkWhat, MarkAt };
enum PresenceKey : quint64 { PresenceAssembly = 1, PresencePerson, PresenceGuest, PresenceHow };
enum CountKey : quint64 { CountItem = 1, CountQuestion, CountFor, CountAgainst, CountAside, CountCorrects };
enum NoteKey : quint64 { NoteItem = 1, NoteHow, NoteWords, NoteReplaced };
enum LedToKey : quint64 { LedToItem = 1, LedToWhat };
constexpr std::size_t mostReplaced = 200;

} // namespace

// --- opened and closed -----------------------------------------------------------------------------------------------

QByteArray MeetingMarked::encoded() const
{
    PayloadWriter out;
    out.id(MarkAssembly, assembly);
    out.choice(MarkWhat, mark);
    out.moment(MarkAt, at);
    return out.bytes();
}

Result<MeetingMarked> MeetingMarked::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    MeetingMarked marked{.assembly = in.id<ChangeId>(MarkAssembly),
        .mark = in.choice(MarkWhat, Mark::Closed),
        .at = in.optionalMoment(MarkAt)};
    return in.read(std::move(marked));
}

Result<> MeetingMarked::apply(SpaceState &state, const FoldedChange &change) const
{
    Assembly *altered = alterableAssembly(state, assembly);
    if (!altered)
        return namesNoAssembly();
    altered->marks.push_back(kept(change, *this));
    return {};
}

Result<Deed> markMeeting(const Outlook &outlook, const MeetingMarked &marked)
{
    const auto assembly = askedLiveAssembly(outlook, marked.assembly);
    if (!assembly)
        return std::unexpected(assembly.error());
    const bool isOpen = phaseOf(outlook, **assembly) == AssemblyPhase::Open;
    if (marked.mark == MeetingMarked::Mark::Opened && isOpen)
        return refusal(MeetingRefusal::AlreadyOpen);
    if (marked.mark == MeetingMarked::Mark::Closed && !isOpen)
        return refusal(MeetingRefusal::NotOpened);
    if (marked.at && *marked.at > outlook.now.time_since_epoch().count())
        return refusal(MeetingRefusal::MomentOutOfReach);
    return checkedDeed(marked);
}

// --- presence --------------------------------------------------------------------------------------------------------

QByteArray PresenceNoted::encoded() const
{
    PayloadWriter out;
    out.id(PresenceAssembly, assembly);
    writeAttendant(out, PresencePerson, PresenceGuest, who);
    out.choice(PresenceHow, how);
    return out.bytes();
}

Result<PresenceNoted> PresenceNoted::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    PresenceNoted noted{.assembly = in.id<ChangeId>(PresenceAssembly),
        .who = readAttendant(in, PresencePerson, PresenceGuest),
        .how = in.choice(PresenceHow, How::WasNot)};
    return in.read(std::move(noted));
}

Result<> PresenceNoted::apply(SpaceState &state, const FoldedChange &change) const
{
    if (how == How::WasNot && who.person != change.author)
        return refusal(MeetingRefusal::NotSaidForYou);
    Assembly *altered = alterableAssembly(state, assembly);
    if (!altered)
        return namesNoAssembly();
    altered->presence.push_back(kept(change, *this));
    return {};
}

Result<Deed> notePresence(const Outlook &outlook, const PresenceNoted &noted)
{
    const bool isOwn = noted.who.person == outlook.self;
    const auto assembly = isOwn ? askedAssembly(outlook, noted.assembly) : askedHeldAssembly(outlook, noted.assembly);
    if (!assembly)
        return std::unexpected(assembly.error());
    if ((*assembly)->marks.empty())
        return refusal(MeetingRefusal::NotOpened);
    if (noted.who.person && !outlook.standing().isMember(*noted.who.person))
        return refusal(MeetingRefusal::NotTheMembers);
    if (noted.how == PresenceNoted::How::WasNot && !isOwn)
        return refusal(MeetingRefusal::NotSaidForYou);
    return checkedDeed(noted);
}

// --- hands -----------------------------------------------------------------------------------------------------------

QByteArray HandsCounted::encoded() const
{
    PayloadWriter out;
    out.id(CountItem, item);
    out.text(CountQuestion, question);
    out.number(CountFor, inFavour);
    out.number(CountAgainst, against);
    out.number(CountAside, aside);
    out.id(CountCorrects, corrects);
    return out.bytes();
}

Result<HandsCounted> HandsCounted::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    HandsCounted counted{.item = in.id<ChangeId>(CountItem),
        .question = in.optionalText(CountQuestion, aLine),
        .inFavour = static_cast<quint32>(in.number(CountFor, 0, most)),
        .against = static_cast<quint32>(in.number(CountAgainst, 0, most)),
        .aside = static_cast<quint32>(in.number(CountAside, 0, most)),
        .corrects = in.optionalId<ChangeId>(CountCorrects)};
    return in.read(std::move(counted));
}

/// What somebody else counted stays as they counted it.
Result<> HandsCounted::apply(SpaceState &state, const FoldedChange &change) const
{
    AgendaItem *altered = alterableItem(state, item);
    if (!altered)
        return namesNoAssembly();
    std::erase_if(altered->counts,
        [&](const Kept<HandsCounted> &other) { return other.id == corrects && other.by == change.author; });
    altered->counts.push_back(kept(change, *this));
    return {};
}

Result<Deed> countHands(const Outlook &outlook, const HandsCounted &counted)
{
    const auto item = askedHeldItem(outlook, counted.item);
    if (!item)
        return std::unexpected(item.error());
    return checkedDeed(counted);
}

// --- what was said on an item ----------------------------------------------------------------------------------------

QByteArray ItemNoted::encoded() const
{
    PayloadWriter out;
    out.id(NoteItem, item);
    out.choice(NoteHow, how);
    out.text(NoteWords, words);
    out.ids(NoteReplaced, replaced);
    return out.bytes();
}

Result<ItemNoted> ItemNoted::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ItemNoted noted{.item = in.id<ChangeId>(NoteItem),
        .how = in.choice(NoteHow, How::NotReached),
        .words = in.optionalText(NoteWords, aText),
        .replaced = in.ids<ChangeId>(NoteReplaced, mostReplaced)};
    return in.read(std::move(noted));
}

Result<> ItemNoted::apply(SpaceState &state, const FoldedChange &change) const
{
    AgendaItem *altered = alterableItem(state, item);
    if (!altered)
        return namesNoAssembly();
    altered->notes.write(placeOf(change), ItemNote{.by = change.author, .how = how, .words = words}, replaced);
    return {};
}

Result<Deed> noteItem(const Outlook &outlook, const ItemNoted &noted)
{
    const auto item = askedHeldItem(outlook, noted.item);
    if (!item)
        return std::unexpected(item.error());
    const auto versions = (*item)->notes.versions();
    const bool isSame = versions.size() == 1 && versions.front().value.how == noted.how
        && versions.front().value.words == noted.words;
    if (isSame)
        return refusal(Refusal::NothingChanged);
    ItemNoted made = noted;
    made.replaced = (*item)->notes.versionIds();
    return checkedDeed(made);
}

QByteArray ItemLedTo::encoded() const
{
    PayloadWriter out;
    out.id(LedToItem, item);
    out.id(LedToWhat, what);
    return out.bytes();
}

Result<ItemLedTo> ItemLedTo::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ItemLedTo ledTo{.item = in.id<ChangeId>(LedToItem), .what = in.id<ChangeId>(LedToWhat)};
    return in.read(std::move(ledTo));
}

Result<> ItemLedTo::apply(SpaceState &state, const FoldedChange &change) const
{
    AgendaItem *altered = alterableItem(state, item);
    if (!altered)
        return namesNoAssembly();
    const bool isKnown
        = std::ranges::any_of(altered->ledTo, [&](const Kept<ItemLedTo> &other) { return other.act.what == what; });
    if (!isKnown)
        altered->ledTo.push_back(kept(change, *this));
    return {};
}

Result<Deed> linkOutcome(const Outlook &outlook, const ItemLedTo &ledTo)
{
    const auto item = askedHeldItem(outlook, ledTo.item);
    if (!item)
        return std::unexpected(item.error());
    if (!outlook.space.graph().find(ledTo.what))
        return refusal(Refusal::NothingOfThatName);
    const bool isKnown = std::ranges::any_of(
        (*item)->ledTo, [&](const Kept<ItemLedTo> &other) { return other.act.what == ledTo.what; });
    if (isKnown)
        return refusal(Refusal::NothingChanged);
    return checkedDeed(ledTo);
}

} // namespace pochin::assemblies
