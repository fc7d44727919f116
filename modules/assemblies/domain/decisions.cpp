// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/decisions.h"

#include <algorithm>
#include <ranges>

namespace pochin::assemblies {

using namespace ledger;

const Wording &Matter::current() const
{
    return *std::ranges::find(wordings | std::views::reverse, first().by, &Wording::by);
}

const Wording *Matter::find(const ChangeId &wording) const
{
    const auto found = std::ranges::find(wordings, wording, &Wording::id);
    return found == wordings.end() ? nullptr : &*found;
}

const Matter *Decisions::matter(const ChangeId &wording) const
{
    const auto found = matterOfWording.find(wording);
    return found == matterOfWording.end() ? nullptr : &matters.at(found->second);
}

const Wording *Decisions::wording(const ChangeId &id) const
{
    const Matter *found = matter(id);
    return found ? found->find(id) : nullptr;
}

Matter *Decisions::matter(const ChangeId &wording)
{
    const auto found = matterOfWording.find(wording);
    return found == matterOfWording.end() ? nullptr : &matters.at(found->second);
}

Wording *Decisions::wording(const ChangeId &id)
{
    Matter *found = matter(id);
    const auto at = found ? std::ranges::find(found->wordings, id, &Wording::id) : std::vector<Wording>::iterator();
    return found && at != found->wordings.end() ? &*at : nullptr;
}

Matter &Decisions::keepWording(const FoldedChange &change, const ChangeId &matter, const ProposalText &text,
    const std::optional<ChangeId> &previous)
{
    Matter &kept = matters.try_emplace(matter, Matter{.id = matter}).first->second;
    kept.wordings.push_back({change.id, change.author, change.body.wall, previous, text, {}, {}, {}, {}, {}, {}});
    matterOfWording.emplace(change.id, matter);
    if (const Matter *rival = text.rivalOf ? this->matter(*text.rivalOf) : nullptr; rival && rival->id != matter) {
        rivals[matter].push_back(rival->id);
        rivals[rival->id].push_back(matter);
    }
    if (text.revises)
        revisions[*text.revises].push_back(change.id);
    for (const QString &address : text.citations)
        citations[address].push_back(change.id);
    return kept;
}

namespace {

void writeWording(CborWriter &out, const Wording &wording)
{
    out.writeArrayHeader(10);
    out.writeBytes(wording.id.bytes());
    out.writeBytes(wording.by.bytes());
    out.writeBytes(wording.previous ? wording.previous->bytes() : QByteArrayView());
    PayloadWriter text;
    wording.text.writeTo(text);
    out.writeBytes(text.bytes());
    writeKept(out, wording.positions);
    writeKept(out, wording.told);
    writeKept(out, wording.withdrawn);
    writeKept(out, wording.answers);
    writeKept(out, wording.records);
    out.writeArrayHeader(wording.closes.size());
    for (const ChangeId &close : wording.closes)
        out.writeBytes(close.bytes());
}

void writeMatter(CborWriter &out, const Matter &matter)
{
    out.writeArrayHeader(5);
    out.writeUint(static_cast<quint64>(matter.quoted));
    out.writeArrayHeader(matter.wordings.size());
    for (const Wording &wording : matter.wordings)
        writeWording(out, wording);
    writeKept(out, matter.reasons);
    writeKept(out, matter.concerns);
    writeKept(out, matter.withdrawn);
}

} // namespace

void Decisions::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(matters.size());
    for (const auto &[id, matter] : matters)
        writeMatter(out, matter);
}

} // namespace pochin::assemblies
