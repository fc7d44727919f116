// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/associations_part.h"

#include "associations/domain/refusal.h"

namespace pochin::associations {

namespace {

template <typename Value>
const Value *valueIn(const std::map<ChangeId, Value> &map, const ChangeId &id)
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : &found->second;
}

void writeAnnouncement(CborWriter &out, const Announcement &announcement)
{
    out.writeArrayHeader(5);
    write(out, announcement.mark);
    out.writeBytes(announcement.space.bytes());
    out.writeText(announcement.doneTest);
    out.writeUint(numberOf(announcement.sunset));
    write(out, announcement.needed);
}

} // namespace

const Association *AssociationsPart::association(const ChangeId &id) const
{
    return valueIn(associations, id);
}

const Task *AssociationsPart::task(const ChangeId &id) const
{
    return valueIn(tasks, id);
}

void AssociationsPart::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(3);
    out.writeMapHeader(associations.size());
    for (const auto &[id, association] : associations) {
        out.writeBytes(id.bytes());
        association.writeTo(out);
    }
    out.writeMapHeader(tasks.size());
    for (const auto &[id, task] : tasks) {
        out.writeBytes(id.bytes());
        task.writeTo(out);
    }
    out.writeMapHeader(announcements.size());
    for (const auto &[id, announcement] : announcements) {
        out.writeBytes(id.bytes());
        writeAnnouncement(out, announcement);
    }
}

Result<Association *> alterable(
    ledger::SpaceState &state, const ChangeId &association, const ledger::FoldedChange &change)
{
    if (!state.part<AssociationsPart>().association(association))
        return refused(Refusal::NoSuchAssociation);
    Association &altered = state.alterable<AssociationsPart>().associations.at(association);
    altered.lastDeed = change.body.wall;
    return &altered;
}

Result<Task *> alterableTask(ledger::SpaceState &state, const ChangeId &task, const ledger::FoldedChange &change)
{
    const Task *known = state.part<AssociationsPart>().task(task);
    if (!known)
        return refused(Refusal::NoSuchTask);
    if (auto home = alterable(state, known->association(), change); !home)
        return std::unexpected(home.error());
    return &state.alterable<AssociationsPart>().tasks.at(task);
}

} // namespace pochin::associations
