// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/cbor_reader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace pochin {

namespace {

constexpr quint8 falseInfo = 20;
constexpr quint8 trueInfo = 21;

constexpr quint8 majorOf(char initial)
{
    return static_cast<quint8>(static_cast<unsigned char>(initial) >> 5);
}
constexpr quint8 infoOf(char initial)
{
    return static_cast<quint8>(initial & 0x1f);
}

constexpr std::optional<CborType> typeOf(char initial)
{
    switch (majorOf(initial)) {
    case 0:
        return CborType::Uint;
    case 1:
        return CborType::Negative;
    case 2:
        return CborType::Bytes;
    case 3:
        return CborType::Text;
    case 4:
        return CborType::Array;
    case 5:
        return CborType::Map;
    case 7:
        if (infoOf(initial) == falseInfo || infoOf(initial) == trueInfo)
            return CborType::Bool;
        return std::nullopt; // floats, null, undefined, other simple values, the "break" of indefinite lengths
    default:
        return std::nullopt; // tags
    }
}

} // namespace

std::optional<CborType> CborReader::nextType() const
{
    if (m_failure || m_nesting.isWhole() || m_at == m_bytes.size())
        return std::nullopt;
    return typeOf(m_bytes[m_at]);
}

quint64 CborReader::readUint()
{
    return readArgumentOf(CborType::Uint);
}

qint64 CborReader::readInt()
{
    const bool isNegative = nextType() == CborType::Negative;
    const quint64 magnitude = isNegative ? readNegative() : readUint();
    if (magnitude > static_cast<quint64>(std::numeric_limits<qint64>::max())) {
        fail(Failure::Kind::LimitExceeded, u"a number beyond 64 bits with its sign"_s);
        return 0;
    }
    const auto value = static_cast<qint64>(magnitude);
    return isNegative && !hasFailed() ? -1 - value : value;
}

quint64 CborReader::readNegative()
{
    return readArgumentOf(CborType::Negative);
}

QByteArrayView CborReader::readBytes()
{
    return readString(CborType::Bytes);
}

QString CborReader::readText()
{
    return QString::fromUtf8(readUtf8());
}

QByteArrayView CborReader::readUtf8()
{
    return readString(CborType::Text);
}

bool CborReader::readBool()
{
    return readArgumentOf(CborType::Bool) == trueInfo;
}

quint64 CborReader::readArrayHeader()
{
    return readContainer(CborType::Array);
}

quint64 CborReader::readMapHeader()
{
    return readContainer(CborType::Map);
}

QByteArrayView CborReader::skip()
{
    const qsizetype from = m_at;
    // An item is over when no more is expected than before it came, less itself. No recursion: depth is for m_limits.
    const quint64 left = m_nesting.itemsLeft();
    do
        skipOne();
    while (!hasFailed() && m_nesting.itemsLeft() >= left);
    return hasFailed() ? QByteArrayView() : m_bytes.sliced(from, m_at - from);
}

void CborReader::fail(Failure::Kind kind, const QString &why)
{
    if (!m_failure)
        m_failure = Failure{kind, u"at byte %1: %2"_s.arg(m_itemFrom).arg(why)};
}

Result<> CborReader::finished()
{
    if (!m_failure && !m_nesting.isWhole())
        fail(Failure::Kind::Malformed, u"%1 items were not read"_s.arg(m_nesting.itemsLeft()));
    if (!m_failure && bytesLeft() > 0) {
        m_itemFrom = m_at;
        fail(Failure::Kind::Malformed, u"bytes after the end"_s);
    }
    if (m_failure)
        return std::unexpected(*m_failure);
    return {};
}

std::optional<CborReader::Head> CborReader::readHead()
{
    if (m_failure)
        return std::nullopt;
    m_itemFrom = m_at;
    if (m_nesting.isWhole()) {
        fail(Failure::Kind::Malformed, u"the document is over, and another item was expected"_s);
        return std::nullopt;
    }
    if (bytesLeft() == 0) {
        fail(Failure::Kind::Truncated, u"an item is missing"_s);
        return std::nullopt;
    }
    const char initial = m_bytes[m_at++];
    const auto type = typeOf(initial);
    if (!type) {
        fail(Failure::Kind::Malformed, u"a tag, a float, null, or another thing this format has not"_s);
        return std::nullopt;
    }
    if (type == CborType::Bool)
        return Head{CborType::Bool, infoOf(initial)};
    return readArgument(infoOf(initial)).transform([&](quint64 argument) { return Head{*type, argument}; });
}

std::optional<quint64> CborReader::readArgument(quint8 info)
{
    if (info < 24)
        return info;
    if (info > 27) {
        fail(Failure::Kind::Malformed, u"an indefinite length, or a reserved one"_s);
        return std::nullopt;
    }
    const int width = 1 << (info - 24);
    if (bytesLeft() < static_cast<quint64>(width)) {
        fail(Failure::Kind::Truncated, u"the number breaks off"_s);
        return std::nullopt;
    }
    quint64 argument = 0;
    for (int i = 0; i < width; ++i)
        argument = argument << 8 | static_cast<unsigned char>(m_bytes[m_at++]);
    const quint64 smallest = width == 1 ? 24 : quint64(1) << (4 * width);
    if (argument < smallest) {
        fail(Failure::Kind::Malformed, u"a number not in its shortest form"_s);
        return std::nullopt;
    }
    return argument;
}

std::optional<CborReader::Head> CborReader::expectHead(CborType type)
{
    const auto head = readHead();
    if (head && head->type != type) {
        fail(Failure::Kind::Malformed, u"an item of another kind was expected"_s);
        return std::nullopt;
    }
    return head;
}

quint64 CborReader::readArgumentOf(CborType type)
{
    const auto head = expectHead(type);
    if (head)
        closeScalar();
    return head && !hasFailed() ? head->argument : 0;
}

QByteArrayView CborReader::readString(CborType type)
{
    const auto head = expectHead(type);
    return head ? contentOf(*head) : QByteArrayView();
}

/// Requires: the head of a string has just been read.
QByteArrayView CborReader::contentOf(const Head &head)
{
    if (head.argument > bytesLeft()) {
        fail(Failure::Kind::Truncated, u"%1 bytes announced, %2 left"_s.arg(head.argument).arg(bytesLeft()));
        return {};
    }
    const QByteArrayView content = m_bytes.sliced(m_at, static_cast<qsizetype>(head.argument));
    if (head.type == CborType::Text && !content.isValidUtf8()) {
        fail(Failure::Kind::Malformed, u"text that is no UTF-8"_s);
        return {};
    }
    m_at += content.size();
    closeScalar();
    return hasFailed() ? QByteArrayView() : content;
}

quint64 CborReader::readContainer(CborType type)
{
    const auto head = expectHead(type);
    return head ? enter(*head) : 0;
}

/// Requires: the head of a container has just been read.
quint64 CborReader::enter(const Head &head)
{
    if (m_nesting.wantsKey())
        fail(Failure::Kind::Malformed, u"a container as map key"_s);
    else if (m_nesting.depth() >= m_limits.depth)
        fail(Failure::Kind::LimitExceeded, u"containers nested too deeply"_s);
    else if (head.argument > m_limits.items)
        fail(Failure::Kind::LimitExceeded, u"a container of %1 items"_s.arg(head.argument));
    else if (head.argument > bytesLeft())
        fail(Failure::Kind::Truncated, u"%1 items announced, %2 bytes left"_s.arg(head.argument).arg(bytesLeft()));
    if (hasFailed())
        return 0;
    m_nesting.open(head.type, head.argument);
    // Every item takes a byte at least, so a promise that all open containers cannot keep together is found here.
    if (m_nesting.itemsLeft() > bytesLeft())
        fail(
            Failure::Kind::Truncated, u"%1 items to come, %2 bytes left"_s.arg(m_nesting.itemsLeft()).arg(bytesLeft()));
    return hasFailed() ? 0 : head.argument;
}

void CborReader::closeScalar()
{
    if (m_nesting.addScalar(m_bytes.first(m_at), m_itemFrom) == CborNesting::KeyOrder::Broken)
        fail(Failure::Kind::Malformed, u"a map key that does not follow the one before"_s);
}

void CborReader::skipOne()
{
    const auto head = readHead();
    if (!head)
        return;
    switch (head->type) {
    case CborType::Bytes:
    case CborType::Text:
        contentOf(*head);
        break;
    case CborType::Array:
    case CborType::Map:
        enter(*head);
        break;
    case CborType::Uint:
    case CborType::Negative:
    case CborType::Bool:
        closeScalar();
        break;
    }
}

} // namespace pochin
