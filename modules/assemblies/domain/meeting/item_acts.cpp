// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down on one item of an agenda: hands, what was said, what came of it.
#include "assemblies/domain/meeting/meeting_acts.h"
#include "assemblies/domain/meeting/meeting_asking.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum CountKey : quint64 { CountItem = 1, CountQuestion, CountFor, CountAgainst, CountAside, CountCorrects };
enum NoteKey : quint64 { NoteItem = 1, NoteHow, NoteWords, NoteReplaced };
enum LedToKey : quint64 { LedToItem = 1, LedToWhat };
constexpr std::size_t mostReplaced = 200;

} // namespace

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
