// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/payload_writer.h"

namespace pochin::ledger {

namespace {

template <typename Write>
QByteArray item(const Write &write)
{
    CborWriter out;
    write(out);
    return out.bytes();
}

} // namespace

void PayloadWriter::number(quint64 key, quint64 value)
{
    begin(key);
    append(item([&](CborWriter &out) { out.writeUint(value); }));
}

void PayloadWriter::moment(quint64 key, std::optional<qint64> milliseconds)
{
    if (!milliseconds)
        return;
    begin(key);
    append(item([&](CborWriter &out) { out.writeInt(*milliseconds); }));
}

void PayloadWriter::flag(quint64 key, bool value)
{
    if (!value)
        return;
    begin(key);
    append(item([](CborWriter &out) { out.writeBool(true); }));
}

void PayloadWriter::text(quint64 key, QStringView value)
{
    if (value.isEmpty())
        return;
    begin(key);
    append(item([&](CborWriter &out) { out.writeText(value); }));
}

void PayloadWriter::bytes(quint64 key, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    begin(key);
    append(item([&](CborWriter &out) { out.writeBytes(value); }));
}

QByteArray PayloadWriter::bytes() const
{
    return headOf(0xA0, m_count) + m_fields;
}

/// The shortest head of an array (0x80) or a map (0xA0). CborWriter writes whole documents, and here the number of
/// fields is known only at their end.
QByteArray PayloadWriter::headOf(quint8 major, quint64 count)
{
    Q_ASSERT(count < 0x10000); // a payload has 65,536 bytes at most
    QByteArray head;
    if (count < 24)
        return head.append(static_cast<char>(major | count));
    if (count < 0x100)
        return head.append(static_cast<char>(major | 24)).append(static_cast<char>(count));
    return head.append(static_cast<char>(major | 25))
        .append(static_cast<char>(count >> 8))
        .append(static_cast<char>(count));
}

void PayloadWriter::begin(quint64 key)
{
    Q_ASSERT(!m_lastKey || key > *m_lastKey); // keys ascend, or unequal bytes would be signed for equal values
    m_lastKey = key;
    ++m_count;
    append(item([&](CborWriter &out) { out.writeUint(key); }));
}

} // namespace pochin::ledger
