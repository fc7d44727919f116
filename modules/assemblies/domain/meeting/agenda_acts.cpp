// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/agenda_acts.h"

#include "assemblies/domain/meeting/meeting_asking.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum AddedKey : quint64 { AddedAssembly = 1, AddedKind, AddedTitle, AddedAbout, AddedWords, AddedMinutes };
enum OrderKey : quint64 { OrderAssembly = 1, OrderItems, OrderReplaced };
enum OffKey : quint64 { OffItem = 1, OffWhy };

} // namespace

// --- added -----------------------------------------------------------------------------------------------------------

QByteArray ItemAdded::encoded() const
{
    PayloadWriter out;
    out.id(AddedAssembly, assembly);
    out.choice(AddedKind, kind);
    out.text(AddedTitle, title);
    out.id(AddedAbout, about);
    out.text(AddedWords, words);
    if (minutes > 0)
        out.number(AddedMinutes, minutes);
    return out.bytes();
}

Result<ItemAdded> ItemAdded::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ItemAdded added{.assembly = in.id<ChangeId>(AddedAssembly),
        .kind = in.choice(AddedKind, ItemKind::CarriedOver),
        .title = in.text(AddedTitle, aLine),
        .about = in.optionalId<ChangeId>(AddedAbout),
        .words = in.optionalText(AddedWords, aText),
        .minutes = static_cast<quint32>(in.number(AddedMinutes, 1, longest, 0))};
    if (added.title.trimmed().isEmpty())
        in.fail(AddedTitle, QLatin1StringView("nothing written"));
    return in.read(std::move(added));
}

Result<> ItemAdded::apply(SpaceState &state, const FoldedChange &change) const
{
    Assembly *altered = alterableAssembly(state, assembly);
    if (!altered)
        return namesNoAssembly();
    altered->items.push_back(
        {.added = kept(change, *this), .takenOff = {}, .notes = {}, .counts = {}, .ledTo = {}, .takings = {}});
    state.alterable<AssembliesPart>().assemblyOf.emplace(change.id, assembly);
    return {};
}

Result<Deed> addItem(const Outlook &outlook, const ItemAdded &item)
{
    const auto assembly = askedLiveAssembly(outlook, item.assembly);
    if (!assembly)
        return std::unexpected(assembly.error());
    const bool isThere = item.about && std::ranges::any_of((*assembly)->items, [&](const AgendaItem &other) {
        return !other.isTakenOff() && other.added.act.about == item.about && other.added.act.kind == item.kind;
    });
    if (isThere)
        return refusal(MeetingRefusal::AlreadyOnAgenda);
    return checkedDeed(item);
}

// --- ordered ---------------------------------------------------------------------------------------------------------

QByteArray AgendaOrdered::encoded() const
{
    PayloadWriter out;
    out.id(OrderAssembly, assembly);
    out.ids(OrderItems, items);
    out.ids(OrderReplaced, replaced);
    return out.bytes();
}

Result<AgendaOrdered> AgendaOrdered::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    AgendaOrdered ordered{.assembly = in.id<ChangeId>(OrderAssembly),
        .items = in.ids<ChangeId>(OrderItems, most),
        .replaced = in.ids<ChangeId>(OrderReplaced, most)};
    if (ordered.items.empty())
        in.fail(OrderItems, QLatin1StringView("missing"));
    return in.read(std::move(ordered));
}

Result<> AgendaOrdered::apply(SpaceState &state, const FoldedChange &change) const
{
    Assembly *altered = alterableAssembly(state, assembly);
    if (!altered)
        return namesNoAssembly();
    altered->order.write(placeOf(change), items, replaced);
    return {};
}

Result<Deed> moveItem(const Outlook &outlook, const ChangeId &item, std::size_t place)
{
    const auto asked = askedItem(outlook, item);
    if (!asked)
        return std::unexpected(asked.error());
    const Assembly &assembly = assemblyOf(outlook, item);
    std::vector<ChangeId> order;
    for (const AgendaItem *each : agendaOf(assembly))
        order.push_back(each->id());
    const std::vector<ChangeId> before = order;
    std::erase(order, item);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(place, order.size())), item);
    if (order == before && assembly.order.versions().size() < 2)
        return refusal(Refusal::NothingChanged);
    if (order.size() > AgendaOrdered::most)
        order.erase(order.begin() + static_cast<std::ptrdiff_t>(AgendaOrdered::most), order.end());
    return checkedDeed(
        AgendaOrdered{.assembly = assembly.id(), .items = order, .replaced = assembly.order.versionIds()});
}

// --- taken off -------------------------------------------------------------------------------------------------------

QByteArray ItemTakenOff::encoded() const
{
    PayloadWriter out;
    out.id(OffItem, item);
    out.text(OffWhy, why);
    return out.bytes();
}

Result<ItemTakenOff> ItemTakenOff::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ItemTakenOff takenOff{.item = in.id<ChangeId>(OffItem), .why = in.optionalText(OffWhy, aLine)};
    return in.read(std::move(takenOff));
}

Result<> ItemTakenOff::apply(SpaceState &state, const FoldedChange &change) const
{
    const AgendaItem *known = std::as_const(state).part<AssembliesPart>().item(item);
    if (!known)
        return namesNoAssembly();
    if (known->added.by != change.author)
        return refusal(MeetingRefusal::NotYourItem);
    if (known->isTakenOff())
        return refusal(MeetingRefusal::ItemWithdrawn);
    alterableItem(state, item)->takenOff.push_back(kept(change, *this));
    return {};
}

Result<Deed> takeOff(const Outlook &outlook, const ItemTakenOff &takenOff)
{
    const auto item = askedItem(outlook, takenOff.item);
    if (!item)
        return std::unexpected(item.error());
    if ((*item)->added.by != outlook.self)
        return refusal(MeetingRefusal::NotYourItem);
    return checkedDeed(takenOff);
}

} // namespace pochin::assemblies
