// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "vault/word_list.h"

#include <QStringList>

namespace pochin::vault {

/// The words of a secret, to be shown on the screen. From here on they are in memory that cannot be wiped.
[[nodiscard]] QStringList shownWords(const crypto::Secret &secret);

/// Words are drawn in the language that the window speaks, as far as there is a list.
[[nodiscard]] WordLanguage wordLanguageOfTheWindow();

} // namespace pochin::vault
