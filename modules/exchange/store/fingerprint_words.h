// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/card.h"
#include "vault/word_list.h"

namespace pochin::exchange {

/// Six words of the list, to be read over a telephone. The two languages give different words for one fingerprint, so
/// both sides read in the same one.
[[nodiscard]] QStringList fingerprintWords(const Fingerprint &fingerprint, vault::WordLanguage language);

} // namespace pochin::exchange
