// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/result.h"
#include "vault/word_list.h"

#include <QStringView>

namespace pochin::vault {

/// The words on the recovery sheet: twelve drawn words (132 bits) and a thirteenth that is a checksum of them, so that
/// a slip of the pen is told from the wrong sheet.
///
///     checksum = the word at index (first 11 bits of SHA-256("pochin recovery words 1" LF words))
///
/// where words are the twelve in lower case with single spaces between, in UTF-8. recovery.age is sealed with all
/// thirteen, written the same way, so that stock `age` opens it with what the sheet says.
[[nodiscard]] crypto::Secret newRecoveryWords(WordLanguage language);

/// The words as a person types them from the sheet: case, ё for е, line breaks, numbers before the words and
/// punctuation do not matter. InvalidInput if they cannot be recovery words; the detail names the word that is unknown.
[[nodiscard]] Result<crypto::Secret> recoveryWordsFromTyped(QStringView typed);

} // namespace pochin::vault
