// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "vault/word_list.h"

#include <QStringView>

namespace pochin::vault {

/// A passphrase as a person typed it: its UTF-8 bytes in NFC, so that a keyboard that composes letters another way
/// gives the same. Nothing else is changed, so that stock `age` takes what the person types there. The QString is the
/// caller's to forget; Qt's input fields keep copies that nobody can wipe (docs/threat-model.md).
[[nodiscard]] crypto::Secret typedPassphrase(QStringView typed);

/// A passphrase drawn by this program. Its strength is known, which is never true of a typed one.
struct GeneratedPassphrase {
    crypto::Secret text; ///< words with single spaces between
    int bits;
};

/// Words drawn independently and without bias; 7 give 77 bits.
[[nodiscard]] GeneratedPassphrase generatedPassphrase(WordLanguage language, int words = 7);

/// `count` words with single spaces between, drawn from `list`.
[[nodiscard]] crypto::Secret drawnWords(const WordList &list, int count);

} // namespace pochin::vault
