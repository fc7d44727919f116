// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/assembly.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

/// Of something in a list that has an id; null for none.
template <typename List, typename IdOf>
auto *foundIn(List &list, const ChangeId &id, const IdOf &idOf)
{
    const auto found = std::ranges::find(list, id, idOf);
    return found == list.end() ? nullptr : &*found;
}

void writeText(CborWriter &out, const QString &text)
{
    out.writeText(text);
}

void writeIds(CborWriter &out, const std::vector<ChangeId> &ids)
{
    out.writeArrayHeader(ids.size());
    for (const ChangeId &id : ids)
        out.writeBytes(id.bytes());
}

void writeNote(CborWriter &out, const ItemNote &note)
{
    out.writeArrayHeader(3);
    out.writeBytes(note.by.bytes());
    out.writeUint(static_cast<quint64>(note.how));
    out.writeText(note.words);
}

void writeItem(CborWriter &out, const AgendaItem &item)
{
    out.writeArrayHeader(6);
    writeKept(out, std::vector{item.added});
    writeKept(out, item.takenOff);
    item.notes.writeTo(out, writeNote);
    writeKept(out, item.counts);
    writeKept(out, item.ledTo);
    writeKept(out, item.takings);
}

void writeMinutes(CborWriter &out, const Minutes &minutes)
{
    out.writeArrayHeader(2);
    writeKept(out, std::vector{minutes.written});
    writeKept(out, minutes.answers);
}

void writeCall(CborWriter &out, const Assembly &assembly)
{
    out.writeArrayHeader(7);
    writeKept(out, std::vector{assembly.called});
    assembly.title.writeTo(out, writeText);
    assembly.when.writeTo(out, [](CborWriter &to, qint64 when) { to.writeInt(when); });
    assembly.minutesLong.writeTo(out, [](CborWriter &to, quint32 minutes) { to.writeUint(minutes); });
    assembly.where.writeTo(out, writeText);
    assembly.words.writeTo(out, writeText);
    writeKept(out, assembly.calledOff);
}

void writeAssembly(CborWriter &out, const Assembly &assembly)
{
    out.writeArrayHeader(7);
    writeCall(out, assembly);
    out.writeArrayHeader(assembly.items.size());
    for (const AgendaItem &item : assembly.items)
        writeItem(out, item);
    assembly.order.writeTo(out, writeIds);
    writeKept(out, assembly.marks);
    writeKept(out, assembly.presence);
    writeKept(out, assembly.roles);
    out.writeArrayHeader(assembly.minutes.size());
    for (const Minutes &minutes : assembly.minutes)
        writeMinutes(out, minutes);
}

} // namespace

bool AgendaItem::isNotReached() const
{
    const auto says = [](const auto &version) { return version.value.how == ItemNoted::How::NotReached; };
    return !notes.versions().empty() && std::ranges::all_of(notes.versions(), says);
}

const AgendaItem *Assembly::item(const ChangeId &id) const
{
    return foundIn(items, id, &AgendaItem::id);
}

const Assembly *AssembliesPart::assembly(const ChangeId &id) const
{
    const auto found = assemblies.find(id);
    return found == assemblies.end() ? nullptr : &found->second;
}

Assembly *AssembliesPart::assembly(const ChangeId &id)
{
    const auto found = assemblies.find(id);
    return found == assemblies.end() ? nullptr : &found->second;
}

const AgendaItem *AssembliesPart::item(const ChangeId &id) const
{
    const auto of = assemblyOf.find(id);
    return of == assemblyOf.end() ? nullptr : assemblies.at(of->second).item(id);
}

AgendaItem *AssembliesPart::item(const ChangeId &id)
{
    const auto of = assemblyOf.find(id);
    return of == assemblyOf.end() ? nullptr : foundIn(assemblies.at(of->second).items, id, &AgendaItem::id);
}

const Minutes *AssembliesPart::minutes(const ChangeId &id) const
{
    const auto of = assemblyOf.find(id);
    if (of == assemblyOf.end())
        return nullptr;
    return foundIn(assemblies.at(of->second).minutes, id, [](const Minutes &each) { return each.written.id; });
}

const Kept<TakingTold> *AssembliesPart::taking(const ChangeId &id) const
{
    const auto of = assemblyOf.find(id);
    if (of == assemblyOf.end())
        return nullptr;
    for (const AgendaItem &item : assemblies.at(of->second).items) {
        if (const auto *told = foundIn(item.takings, id, &Kept<TakingTold>::id))
            return told;
    }
    return nullptr;
}

void AssembliesPart::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(2);
    out.writeArrayHeader(assemblies.size());
    for (const auto &[id, assembly] : assemblies)
        writeAssembly(out, assembly);
    std::vector<Kept<ToldDenied>> all;
    all.reserve(denied.size());
    for (const auto &[told, one] : denied)
        all.push_back(one);
    writeKept(out, all);
}

Assembly *alterableAssembly(SpaceState &state, const ChangeId &id)
{
    return std::as_const(state).part<AssembliesPart>().assembly(id) ? state.alterable<AssembliesPart>().assembly(id)
                                                                    : nullptr;
}

AgendaItem *alterableItem(SpaceState &state, const ChangeId &id)
{
    return std::as_const(state).part<AssembliesPart>().item(id) ? state.alterable<AssembliesPart>().item(id) : nullptr;
}

} // namespace pochin::assemblies
