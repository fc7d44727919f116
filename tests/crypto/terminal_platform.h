// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace pochin::crypto {

struct TerminalRun {
    int exitCode;
    QByteArray shown; ///< what stood on the screen
};

/// Runs a program at a terminal of its own and types `answer` at each line that ends in ": ", as a person asked for a
/// passphrase does. Nothing where this system has no such terminals.
[[nodiscard]] std::optional<TerminalRun> runAtTerminal(
    const QString &program, const QStringList &arguments, const QByteArray &answer);

} // namespace pochin::crypto
