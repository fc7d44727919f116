// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/card.h"

namespace pochin::exchange {

/// The card in a file, as bytes or as text. NotFound: no such file; Trouble::NotACard, BadSignature.
[[nodiscard]] Result<Card> readCardFile(const QString &path);
/// A card that was pasted or scanned.
[[nodiscard]] Result<Card> cardOfText(QStringView text);

} // namespace pochin::exchange
