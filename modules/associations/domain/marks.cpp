// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/marks.h"

namespace pochin::associations {

std::vector<ChangeId> idsOf(const Marks &marks)
{
    std::vector<ChangeId> ids;
    ids.reserve(marks.size());
    for (const auto &[id, mark] : marks)
        ids.push_back(id);
    return ids;
}

void takeBack(Marks &marks, std::span<const ChangeId> seen)
{
    for (const ChangeId &id : seen)
        marks.erase(id);
}

void write(CborWriter &out, const Mark &mark)
{
    out.writeArrayHeader(3);
    out.writeBytes(mark.by.bytes());
    out.writeInt(mark.wall);
    out.writeText(mark.word);
}

void write(CborWriter &out, const Marks &marks)
{
    out.writeMapHeader(marks.size());
    for (const auto &[id, mark] : marks) {
        out.writeBytes(id.bytes());
        write(out, mark);
    }
}

void write(CborWriter &out, const Register<QString> &texts)
{
    texts.writeTo(out, [](CborWriter &to, const QString &text) { to.writeText(text); });
}

void write(CborWriter &out, std::span<const ChangeId> ids)
{
    out.writeArrayHeader(ids.size());
    for (const ChangeId &id : ids)
        out.writeBytes(id.bytes());
}

void write(CborWriter &out, std::span<const QString> texts)
{
    out.writeArrayHeader(texts.size());
    for (const QString &text : texts)
        out.writeText(text);
}

} // namespace pochin::associations
