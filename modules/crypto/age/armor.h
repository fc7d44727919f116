// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/byte_streams.h"

#include <QByteArray>

#include <memory>

namespace pochin::crypto::age {

/// age's text form: strict PEM (RFC 7468, figure 3) with the label "AGE ENCRYPTED FILE".
///
///     armor = begin-line *full-line [short-line] end-line
///     full-line is 64 columns of base64, the last line is 1 to 64 columns; padding and canonical form are required.
///
/// Lines end with LF or CRLF. Whitespace, up to 1024 bytes of it, may stand before the first line and after the last;
/// nothing else may.
class ArmorDecoder final : public ByteSource
{
public:
    explicit ArmorDecoder(std::unique_ptr<ByteSource> text) : m_text(std::move(text)) { }

    /// Malformed or Truncated; the detail begins with "armor:" and names the rule.
    [[nodiscard]] Result<qsizetype> read(std::span<char> room) override;

private:
    enum class Part { Before, Body, LastLineSeen, After };

    [[nodiscard]] Result<> decodeMore();
    [[nodiscard]] Result<> takeLines();
    [[nodiscard]] Result<> takeLine(QByteArrayView line);
    [[nodiscard]] Result<> takeBodyLine(QByteArrayView line);
    [[nodiscard]] Result<> takeTail();
    [[nodiscard]] Result<bool> fetch();

    std::unique_ptr<ByteSource> m_text;
    QByteArray m_pending; ///< text that is not a whole line yet
    QByteArray m_decoded;
    qsizetype m_taken = 0; ///< of m_decoded
    qsizetype m_blanks = 0;
    Part m_part = Part::Before;
    bool m_ended = false;
};

class ArmorEncoder final : public ByteSink
{
public:
    explicit ArmorEncoder(std::unique_ptr<ByteSink> text) : m_text(std::move(text)) { }
    [[nodiscard]] Result<> write(QByteArrayView bytes) override;
    [[nodiscard]] Result<> finish() override;

private:
    std::unique_ptr<ByteSink> m_text;
    QByteArray m_pending; ///< less than a full line, once the first line is written
    bool m_begun = false;
};

/// Whether a file that begins like this is meant as armor.
[[nodiscard]] bool looksArmored(QByteArrayView beginning);

/// The whole of a small armored file at once.
[[nodiscard]] Result<QByteArray> withoutArmor(QByteArrayView text);

} // namespace pochin::crypto::age
