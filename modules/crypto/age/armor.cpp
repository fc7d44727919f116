// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/armor.h"

#include "crypto/age/base64.h"

#include <algorithm>
#include <cstring>

namespace pochin::crypto::age {

namespace {

constexpr QByteArrayView beginLine = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr QByteArrayView endLine = "-----END AGE ENCRYPTED FILE-----";
constexpr qsizetype columns = 64;
constexpr qsizetype bytesPerLine = 48;
constexpr qsizetype mostBlanks = 1024;
constexpr qsizetype longestLine = columns + 1; // and a CR

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

qsizetype blanksAtStart(QByteArrayView text)
{
    return std::ranges::find_if_not(text, isBlank) - text.begin();
}

std::unexpected<Failure> malformed(const char *rule)
{
    return failure(Failure::Kind::Malformed, QStringLiteral("armor: ") + QLatin1StringView(rule));
}

/// Bytes in memory as a source, for the small files.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArrayView bytes) : m_bytes(bytes) { }
    [[nodiscard]] Result<qsizetype> read(std::span<char> room) override
    {
        const qsizetype count = std::min(m_bytes.size(), static_cast<qsizetype>(room.size()));
        std::ranges::copy(m_bytes.first(count), room.begin());
        m_bytes = m_bytes.sliced(count);
        return count;
    }

private:
    QByteArrayView m_bytes;
};

} // namespace

bool looksArmored(QByteArrayView beginning)
{
    return beginning.sliced(blanksAtStart(beginning)).startsWith("-----BEGIN");
}

Result<qsizetype> ArmorDecoder::read(std::span<char> room)
{
    while (m_taken == m_decoded.size() && !m_ended) {
        if (auto more = decodeMore(); !more)
            return std::unexpected(more.error());
    }
    const qsizetype count = std::min(m_decoded.size() - m_taken, static_cast<qsizetype>(room.size()));
    std::memcpy(room.data(), m_decoded.constData() + m_taken, static_cast<std::size_t>(count));
    m_taken += count;
    return count;
}

/// More text behind m_pending; false where there is no more.
Result<bool> ArmorDecoder::fetch()
{
    constexpr qsizetype block = 1 << 16;
    const qsizetype before = m_pending.size();
    m_pending.resize(before + block);
    const auto count = m_text->read({m_pending.data() + before, static_cast<std::size_t>(block)});
    m_pending.resize(before + count.value_or(0));
    if (!count)
        return std::unexpected(count.error());
    return *count > 0;
}

Result<> ArmorDecoder::decodeMore()
{
    m_decoded.clear();
    m_taken = 0;
    const auto more = fetch();
    if (!more)
        return std::unexpected(more.error());
    m_ended = !*more;
    if (auto taken = takeLines(); !taken)
        return taken;
    if (m_part == Part::After)
        return takeTail();
    if (m_ended)
        return failure(Failure::Kind::Truncated, QStringLiteral("armor: there is no last line"));
    if (m_pending.size() > longestLine)
        return malformed("a line is longer than 64 columns");
    return {};
}

/// All the whole lines in m_pending; the last line of a file may lack its end.
Result<> ArmorDecoder::takeLines()
{
    qsizetype at = 0;
    while (m_part != Part::After) {
        const QByteArrayView rest = QByteArrayView(m_pending).sliced(at);
        const qsizetype blanks = m_part == Part::Before ? blanksAtStart(rest) : 0;
        m_blanks += blanks;
        if (m_blanks > mostBlanks)
            return malformed("too much whitespace before the first line");
        const qsizetype end = rest.indexOf('\n', blanks);
        at += blanks;
        if (end < 0 && (!m_ended || blanks == rest.size()))
            break;
        const QByteArrayView line = rest.sliced(blanks, (end < 0 ? rest.size() : end) - blanks);
        if (auto taken = takeLine(line.endsWith('\r') ? line.chopped(1) : line); !taken)
            return taken;
        at += line.size() + (end < 0 ? 0 : 1);
    }
    m_pending.remove(0, at);
    return {};
}

Result<> ArmorDecoder::takeLine(QByteArrayView line)
{
    if (m_part == Part::Before) {
        if (line != beginLine)
            return malformed("the first line is not the one of age");
        m_part = Part::Body;
        return {};
    }
    if (line == endLine) {
        m_part = Part::After;
        m_blanks = 0;
        return {};
    }
    return takeBodyLine(line);
}

Result<> ArmorDecoder::takeBodyLine(QByteArrayView line)
{
    if (m_part == Part::LastLineSeen)
        return malformed("only the last line may be shorter than 64 columns");
    if (line.isEmpty() || line.size() > columns)
        return malformed("a line has 1 to 64 columns");
    const auto bytes = base64Decoded(line, Padding::Present);
    if (!bytes)
        return malformed("a line is not canonical base64 with padding");
    m_decoded += *bytes;
    if (bytes->size() < bytesPerLine)
        m_part = Part::LastLineSeen;
    return {};
}

Result<> ArmorDecoder::takeTail()
{
    if (blanksAtStart(m_pending) != m_pending.size())
        return malformed("something stands after the last line");
    m_blanks += m_pending.size();
    if (m_blanks > mostBlanks)
        return malformed("too much whitespace after the last line");
    m_pending.clear();
    return {};
}

Result<> ArmorEncoder::write(QByteArrayView bytes)
{
    m_pending += bytes;
    QByteArray text;
    if (!m_begun)
        text = beginLine.toByteArray() + '\n';
    m_begun = true;
    const qsizetype whole = m_pending.size() / bytesPerLine * bytesPerLine;
    for (qsizetype at = 0; at < whole; at += bytesPerLine)
        text += base64Encoded(QByteArrayView(m_pending).sliced(at, bytesPerLine), Padding::Present) + '\n';
    m_pending.remove(0, whole);
    return m_text->write(text);
}

Result<> ArmorEncoder::finish()
{
    QByteArray text;
    if (!m_pending.isEmpty())
        text = base64Encoded(m_pending, Padding::Present) + '\n';
    text += endLine.toByteArray() + '\n';
    if (auto written = m_text->write(text); !written)
        return written;
    return m_text->finish();
}

Result<QByteArray> withoutArmor(QByteArrayView text)
{
    ArmorDecoder decoder(std::make_unique<MemorySource>(text));
    QByteArray bytes(text.size(), Qt::Uninitialized);
    qsizetype size = 0;
    for (;;) {
        const auto count = decoder.read({bytes.data() + size, static_cast<std::size_t>(bytes.size() - size)});
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        size += *count;
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace pochin::crypto::age
