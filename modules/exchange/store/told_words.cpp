// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/told_words.h"

#include "exchange/domain/limits.h"
#include "vault/passphrase.h"

namespace pochin::exchange {

crypto::Secret drawnWords(vault::WordLanguage language)
{
    return vault::generatedPassphrase(language).text;
}

OpenKeys keysOfWords(QStringView typed)
{
    OpenKeys keys;
    keys.owned.push_back(std::make_unique<crypto::age::PassphraseIdentity>(
        vault::typedPassphrase(typed), crypto::age::WorkFactors{.least = 1, .most = limits::scryptWorkFactor}));
    return keys;
}

} // namespace pochin::exchange
