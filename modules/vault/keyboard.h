// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pochin::vault {

/// The same keys under the other layout: QWERTY for ЙЦУКЕН and back, each letter by itself. In lower case.
[[nodiscard]] QString inOtherLayout(const QString &text);

/// Cyrillic letters in Latin ones, the way people write without a Russian keyboard: щ → sch, я → ya. In lower case.
[[nodiscard]] QString inLatinLetters(const QString &text);

} // namespace pochin::vault
