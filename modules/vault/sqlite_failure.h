// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

struct sqlite3;

namespace pochin::vault {

/// What a result code of the database library means to us. A code of its own never becomes WrongPassphrase: the age
/// file around the key has already told a wrong passphrase from a right one, so what is left is damage.
[[nodiscard]] Failure failureOf(int code, const QString &detail);

/// The same, with the words of the library about its latest call on `connection`.
[[nodiscard]] Failure failureOf(sqlite3 *connection);

} // namespace pochin::vault
