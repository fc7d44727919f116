// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QStringList>

namespace pochin::ctl {

/// Splits a line into words as a POSIX shell does: blanks part words, '…' keeps everything, "…" keeps everything but
/// `\"`, `\\`, `\$`, `` \` `` and an escaped line end, a backslash keeps the next character, # at the start of a word
/// begins a comment. Nothing is expanded. An open quote or a lonely backslash at the end is InvalidInput.
[[nodiscard]] Result<QStringList> shellWords(QStringView line);

} // namespace pochin::ctl
