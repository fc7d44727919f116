// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace pochin::vault {

/// Why a typed passphrase is refused. Nothing is said about the strength of one that is not: nobody can know it.
enum class PassphraseFault {
    TooShort, ///< fewer than 12 characters
    TooUniform, ///< fewer than 6 different characters
    Common, ///< what everyone tries first, as it is, in the other keyboard layout or in transliteration
};

/// Stable, English: TooShort → "too-short". It is the detail of the failure.
[[nodiscard]] QLatin1StringView nameOf(PassphraseFault fault);

/// The fault of a passphrase, the first in the order above; nothing if it may be used.
///
/// The list of common ones is resources/wordlists/common.txt. A passphrase is also common when it is such a word
/// with digits or signs around it, such a word repeated, or two or three of them in a row.
[[nodiscard]] std::optional<PassphraseFault> faultOf(QStringView passphrase);

} // namespace pochin::vault
