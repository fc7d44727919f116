// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/standard_streams.h"

#include <cstdio>

namespace pochin::ctl {

namespace {

constexpr qint64 longestLine = 1'048'576;

void put(QFile &stream, QByteArrayView bytes)
{
    stream.write(bytes.data(), bytes.size());
    stream.flush();
}

} // namespace

StandardStreams::StandardStreams()
{
    (void)m_in.open(stdin, QIODevice::ReadOnly);
    (void)m_out.open(stdout, QIODevice::WriteOnly);
    (void)m_err.open(stderr, QIODevice::WriteOnly);
}

Result<std::optional<QByteArray>> StandardStreams::nextLine()
{
    return nextLineOf(m_in);
}

Result<std::optional<QByteArray>> StandardStreams::nextLineOf(QIODevice &device)
{
    QByteArray line = device.readLine(longestLine + 2);
    if (line.isEmpty())
        return std::nullopt;
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.size() > longestLine)
        return failure(Failure::Kind::LimitExceeded, QStringLiteral("a line is longer than a megabyte"));
    return line;
}

void StandardStreams::writeLine(QByteArrayView line)
{
    put(m_out, QByteArray(line.toByteArray() + '\n'));
}

void StandardStreams::writeBytes(QByteArrayView bytes)
{
    put(m_out, bytes);
}

void StandardStreams::complainLine(QByteArrayView line)
{
    put(m_err, QByteArray(line.toByteArray() + '\n'));
}

Result<crypto::Secret> StandardStreams::askedSecret(const QString &question)
{
    if (!isTerminalAttached())
        return failure(Failure::Kind::Locked,
            QStringLiteral(
                "no terminal to ask for the passphrase; use --passphrase-file FILE, or - for standard input"));
    auto line = lineWithoutEcho(m_in, m_err, question);
    if (!line)
        return std::unexpected(line.error());
    return crypto::Secret::takenFrom(*line);
}

} // namespace pochin::ctl
