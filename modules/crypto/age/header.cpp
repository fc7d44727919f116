// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/header.h"

#include "crypto/age/base64.h"
#include "crypto/hash.h"
#include "crypto/hkdf.h"

#include <algorithm>

namespace pochin::crypto::age {

namespace {

constexpr QByteArrayView anyVersion = "age-encryption.org/";
constexpr QByteArrayView versionLine = "age-encryption.org/v1";
constexpr QByteArrayView stanzaStart = "-> ";
constexpr QByteArrayView macStart = "---";
constexpr qsizetype columns = 64;
constexpr qsizetype macColumns = 43;

std::unexpected<Failure> malformed(const char *rule)
{
    return failure(Failure::Kind::Malformed, QStringLiteral("header: ") + QLatin1StringView(rule));
}

/// Takes lines from the front of the header; each ends with LF and with nothing else.
class Lines
{
public:
    Lines(QByteArrayView text, const HeaderLimits &limits) : m_text(text), m_limit(limits.bytes) { }

    [[nodiscard]] Result<QByteArrayView> next()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        if (end < 0)
            return m_text.size() < m_limit
                ? failure(Failure::Kind::Truncated, QStringLiteral("header"))
                : failure(Failure::Kind::LimitExceeded, QStringLiteral("header: more than %1 bytes").arg(m_limit));
        const QByteArrayView line = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }
    [[nodiscard]] bool continuesWith(QByteArrayView start) const { return m_text.sliced(m_at).startsWith(start); }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    QByteArrayView m_text;
    qsizetype m_limit;
    qsizetype m_at = 0;
};

Result<> checkedVersion(Lines &lines, QByteArrayView beginning)
{
    // Looked at before looking for the end of the line: most files that are no age files have none for a long way.
    const QByteArrayView start = beginning.first(std::min(beginning.size(), anyVersion.size()));
    if (!anyVersion.startsWith(start))
        return malformed("this is not an age file");
    const auto line = lines.next();
    if (!line)
        return std::unexpected(line.error());
    if (*line == versionLine)
        return {};
    if (line->endsWith('\r'))
        return malformed("lines end with LF alone");
    return failure(Failure::Kind::Unsupported, QStringLiteral("header: another version of age"));
}

Result<QByteArrayList> parsedArguments(QByteArrayView text)
{
    QByteArrayList arguments = text.toByteArray().split(' ');
    for (const QByteArray &argument : std::as_const(arguments)) {
        if (argument.isEmpty())
            return malformed("an empty argument");
        if (!std::ranges::all_of(argument, [](char c) { return c > ' ' && c <= '~'; }))
            return malformed("an argument has a character that is not visible ASCII");
    }
    return arguments;
}

Result<QByteArray> parsedBody(Lines &lines)
{
    QByteArray text;
    for (;;) {
        const auto line = lines.next();
        if (!line)
            return std::unexpected(line.error());
        if (line->size() > columns)
            return malformed("a line of a body is longer than 64 columns");
        // Decoded whole below, but a line that is no base64 at all is the better thing to name.
        if (line->contains('-') || line->contains(' '))
            return malformed("a body ends with a line shorter than 64 columns");
        text += *line;
        if (line->size() < columns)
            break;
    }
    auto body = base64Decoded(text, Padding::Absent);
    if (!body)
        return malformed("a body is not canonical base64 without padding");
    return *std::move(body);
}

Result<Stanza> parsedStanza(Lines &lines)
{
    const auto line = lines.next();
    if (!line)
        return std::unexpected(line.error());
    if (!line->startsWith(stanzaStart))
        return malformed("a stanza begins with \"-> \", the last line with \"--- \"");
    auto arguments = parsedArguments(line->sliced(stanzaStart.size()));
    if (!arguments)
        return std::unexpected(arguments.error());
    auto body = parsedBody(lines);
    if (!body)
        return std::unexpected(body.error());
    return Stanza{*std::move(arguments), *std::move(body)};
}

Result<QByteArray> parsedMac(Lines &lines)
{
    const auto line = lines.next();
    if (!line)
        return std::unexpected(line.error());
    const QByteArrayView rest = line->sliced(macStart.size());
    if (!rest.startsWith(' ') || rest.size() != 1 + macColumns)
        return malformed("the last line is \"--- \" and 43 columns");
    auto mac = base64Decoded(rest.sliced(1), Padding::Absent);
    if (!mac)
        return malformed("the MAC is not canonical base64 without padding");
    return *std::move(mac);
}

Digest macOf(QByteArrayView authenticated, const Secret &fileKey)
{
    return hmacSha256(hkdfSha256(fileKey.view(), {}, "header").view(), authenticated);
}

QByteArray written(const Stanza &stanza)
{
    QByteArray text = stanzaStart.toByteArray() + stanza.arguments.join(' ') + '\n';
    const QByteArray body = base64Encoded(stanza.body, Padding::Absent);
    // One step more than there are full lines: the last line is shorter than 64 columns even if that makes it empty.
    for (qsizetype at = 0; at <= body.size(); at += columns)
        text += body.sliced(at, std::min(columns, body.size() - at)) + '\n';
    return text;
}

} // namespace

Result<Header> parsedHeader(QByteArrayView beginning, const HeaderLimits &limits)
{
    Lines lines(beginning.first(std::min(beginning.size(), limits.bytes)), limits);
    if (auto version = checkedVersion(lines, beginning); !version)
        return std::unexpected(version.error());
    Header header;
    while (!lines.continuesWith(macStart)) {
        if (header.stanzas.size() == limits.stanzas)
            return failure(Failure::Kind::LimitExceeded, QStringLiteral("header: too many stanzas"));
        auto stanza = parsedStanza(lines);
        if (!stanza)
            return std::unexpected(stanza.error());
        header.stanzas.push_back(*std::move(stanza));
    }
    if (header.stanzas.empty())
        return malformed("there is no stanza");
    header.authenticated = beginning.first(lines.at() + macStart.size()).toByteArray();
    auto mac = parsedMac(lines);
    if (!mac)
        return std::unexpected(mac.error());
    header.mac = *std::move(mac);
    header.size = lines.at();
    return header;
}

Result<> checkedMac(const Header &header, const Secret &fileKey)
{
    if (!equalInConstantTime(macOf(header.authenticated, fileKey), header.mac))
        return failure(Failure::Kind::BadSignature, QStringLiteral("header: the MAC does not belong to it"));
    return {};
}

QByteArray writtenHeader(const std::vector<Stanza> &stanzas, const Secret &fileKey)
{
    QByteArray text = versionLine.toByteArray() + '\n';
    for (const Stanza &stanza : stanzas)
        text += written(stanza);
    text += macStart;
    return text + ' ' + base64Encoded(macOf(text, fileKey), Padding::Absent) + '\n';
}

} // namespace pochin::crypto::age
