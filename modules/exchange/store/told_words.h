// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/exchange.h"
#include "vault/word_list.h"

namespace pochin::exchange {

/// Seven words that seal an invitation, to be told by voice: 77 bits.
[[nodiscard]] crypto::Secret drawnWords(vault::WordLanguage language);
/// What opens an invitation, from its words as somebody typed them.
[[nodiscard]] OpenKeys keysOfWords(QStringView typed);

} // namespace pochin::exchange
