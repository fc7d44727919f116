// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace pochin {

/// Runs a program on a terminal of its own, types `answer` when it has asked something, and gives back everything that
/// the terminal showed. For programs that take a passphrase from nowhere else, such as age. Nothing where there are no
/// such terminals.
[[nodiscard]] QByteArray shownOnTerminal(const QStringList &command, const QByteArray &answer);

} // namespace pochin
