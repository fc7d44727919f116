// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace pochin::exchange {

[[nodiscard]] QByteArray byteString(const QByteArray &content);

/// The smallest changes that there are, each after the one before it in the first segment: about five bytes of the file
/// each. Right in form.
[[nodiscard]] QByteArray blockOfTinyChanges(qint64 rows);

/// Rows of deps, more of them than a change may have: 48 bytes of memory for each byte of the file.
[[nodiscard]] QByteArray blockOfDeps();

} // namespace pochin::exchange
