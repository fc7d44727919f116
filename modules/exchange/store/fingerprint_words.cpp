// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/fingerprint_words.h"

namespace pochin::exchange {

QStringList fingerprintWords(const Fingerprint &fingerprint, vault::WordLanguage language)
{
    QStringList words;
    for (const quint16 number : fingerprint)
        words.append(vault::WordList::of(language).at(number));
    return words;
}

} // namespace pochin::exchange
