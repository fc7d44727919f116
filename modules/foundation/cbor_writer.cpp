// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/cbor_writer.h"

using namespace Qt::StringLiterals;

namespace pochin {

void CborWriter::writeUint(quint64 value)
{
    writeScalar(0, value);
}

void CborWriter::writeInt(qint64 value)
{
    if (value < 0)
        writeNegative(static_cast<quint64>(-(value + 1)));
    else
        writeUint(static_cast<quint64>(value));
}

void CborWriter::writeNegative(quint64 n)
{
    writeScalar(1, n);
}

void CborWriter::writeBytes(QByteArrayView bytes)
{
    writeScalar(2, static_cast<quint64>(bytes.size()), bytes);
}

void CborWriter::writeText(QStringView text)
{
    writeUtf8(text.toUtf8());
}

void CborWriter::writeUtf8(QByteArrayView utf8)
{
    if (!utf8.isValidUtf8())
        blame("text that is no UTF-8"_L1);
    writeScalar(3, static_cast<quint64>(utf8.size()), utf8);
}

void CborWriter::writeBool(bool value)
{
    writeScalar(7, value ? 21 : 20);
}

void CborWriter::writeArrayHeader(quint64 count)
{
    writeContainer(CborType::Array, 4, count);
}

void CborWriter::writeMapHeader(quint64 count)
{
    writeContainer(CborType::Map, 5, count);
}

QByteArray CborWriter::bytes() const
{
    const auto checked = checkedBytes();
    if (!checked)
        qFatal("CborWriter: %s", qUtf8Printable(checked.error().detail));
    return *checked;
}

Result<QByteArray> CborWriter::checkedBytes() const
{
    if (!m_blame.isEmpty())
        return failure(Failure::Kind::InvalidInput, m_blame);
    if (!m_nesting.isWhole())
        return failure(Failure::Kind::InvalidInput, u"%1 items are missing"_s.arg(m_nesting.itemsLeft()));
    return m_bytes;
}

void CborWriter::writeScalar(quint8 major, quint64 argument, QByteArrayView content)
{
    if (!mayAdd())
        return;
    const qsizetype from = m_bytes.size();
    writeHead(major, argument);
    m_bytes.append(content);
    if (m_nesting.addScalar(m_bytes, from) == CborNesting::KeyOrder::Broken)
        blame("a map key that does not follow the one before"_L1);
}

void CborWriter::writeContainer(CborType type, quint8 major, quint64 count)
{
    if (m_nesting.wantsKey())
        blame("a container as map key"_L1);
    if (count >> 62)
        blame("a container beyond all memory"_L1);
    if (!mayAdd())
        return;
    writeHead(major, count);
    m_nesting.open(type, count);
}

void CborWriter::writeHead(quint8 major, quint64 argument)
{
    char head[9];
    qsizetype width = 0;
    quint8 info = static_cast<quint8>(argument);
    if (argument >= 24) {
        const int step = argument <= 0xff ? 0 : argument <= 0xffff ? 1 : argument <= 0xffffffff ? 2 : 3;
        info = static_cast<quint8>(24 + step);
        width = qsizetype(1) << step;
    }
    head[0] = static_cast<char>(major << 5 | info);
    for (qsizetype i = width; i > 0; --i, argument >>= 8)
        head[i] = static_cast<char>(argument & 0xff);
    m_bytes.append(head, width + 1);
}

bool CborWriter::mayAdd()
{
    if (m_nesting.isWhole())
        blame("an item after the end"_L1);
    return m_blame.isEmpty();
}

void CborWriter::blame(QLatin1StringView why)
{
    if (m_blame.isEmpty())
        m_blame = u"at byte %1: %2"_s.arg(m_bytes.size()).arg(why);
}

} // namespace pochin
