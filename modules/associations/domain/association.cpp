// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/association.h"

namespace pochin::associations {

namespace {

template <typename Key, typename Value, typename Write>
void writeMap(CborWriter &out, const std::map<Key, Value> &map, const Write &writeValue)
{
    out.writeMapHeader(map.size());
    for (const auto &[key, value] : map) {
        out.writeBytes(key.bytes());
        writeValue(value);
    }
}

void writeOptional(CborWriter &out, const std::optional<ChangeId> &id)
{
    write(out, id ? std::span<const ChangeId>(&*id, 1) : std::span<const ChangeId>());
}

void writeJoin(CborWriter &out, const Join &join)
{
    out.writeArrayHeader(3);
    out.writeText(join.canDo);
    out.writeUint(numberOf(join.until));
    out.writeInt(join.wall);
}

void writeExtension(CborWriter &out, const Extension &extension)
{
    out.writeArrayHeader(4);
    out.writeBytes(extension.by.bytes());
    out.writeUint(numberOf(extension.until));
    out.writeInt(extension.wall);
    writeMap(out, extension.stays, [&](qint64 wall) { out.writeInt(wall); });
}

void writeHandOver(CborWriter &out, const HandOver &handOver)
{
    out.writeArrayHeader(7);
    write(out, handOver.mark);
    write(out, handOver.things);
    write(out, handOver.debts);
    out.writeText(handOver.lessons);
    writeOptional(out, handOver.successor);
    out.writeBool(handOver.isByParticipant);
    out.writeInt(handOver.quietSince);
}

/// The file is told by the id of the change that brought it.
void writeNote(CborWriter &out, const Note &note)
{
    out.writeArrayHeader(4);
    write(out, note.mark);
    writeOptional(out, note.task);
    out.writeText(note.fileName);
    out.writeUint(static_cast<quint64>(note.file.size()));
}

void writeDebrief(CborWriter &out, const Debrief &debrief)
{
    out.writeArrayHeader(4);
    write(out, debrief.mark);
    out.writeText(debrief.badly);
    out.writeText(debrief.otherwise);
    out.writeText(debrief.forOthers);
}

} // namespace

void Association::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(19);
    write(out, called);
    write(out, task);
    write(out, doneTest);
    needed.writeTo(out, [](CborWriter &to, const std::vector<QString> &texts) { write(to, texts); });
    out.writeUint(numberOf(firstSunset));
    write(out, from);
    writeOptional(out, like);
    writeMap(
        out, joins, [&](const auto &ofOne) { writeMap(out, ofOne, [&](const Join &join) { writeJoin(out, join); }); });
    writeMap(out, extensions, [&](const Extension &extension) { writeExtension(out, extension); });
    write(out, solved);
    writeMap(out, handOvers, [&](const HandOver &handOver) { writeHandOver(out, handOver); });
    write(out, dissolved);
    writeMap(out, notes, [&](const Note &note) { writeNote(out, note); });
    for (const Register<QString> *field : {&plan.goal, &plan.limits, &plan.who, &plan.fallback})
        write(out, *field);
    writeMap(out, debriefs, [&](const Debrief &debrief) { writeDebrief(out, debrief); });
    out.writeInt(lastDeed);
}

} // namespace pochin::associations
