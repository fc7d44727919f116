// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QFile>

#include <optional>

namespace pochin::ctl {

/// The three streams of the process. Standard input is read line by line, so that a passphrase on its first line and a
/// batch on the lines after it may come through the same pipe.
class StandardStreams
{
public:
    StandardStreams();

    /// The next line without its end, or nothing at the end. Lines over a megabyte are LimitExceeded.
    [[nodiscard]] Result<std::optional<QByteArray>> nextLine();
    /// The same of any open file.
    [[nodiscard]] static Result<std::optional<QByteArray>> nextLineOf(QIODevice &device);
    void writeLine(QByteArrayView line);
    void writeBytes(QByteArrayView bytes);
    void complainLine(QByteArrayView line);

    /// Asks at the terminal without showing what is typed; Locked where there is no terminal to ask at.
    [[nodiscard]] Result<crypto::Secret> askedSecret(const QString &question);

private:
    QFile m_in;
    QFile m_out;
    QFile m_err;
};

/// Whether somebody sits at standard input, and a line typed there without echo. (terminal_platform.cpp)
[[nodiscard]] bool isTerminalAttached();
[[nodiscard]] Result<QByteArray> lineWithoutEcho(QFile &in, QFile &err, const QString &question);

} // namespace pochin::ctl
