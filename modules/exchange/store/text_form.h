// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

namespace pochin::exchange {

/// The bytes of a card or a request as text that survives mail, messengers and QR codes: bech32 with a word in front.
/// docs/FORMAT-exchange.md, "card" 5.
enum class TextKind { Card, Request };

/// In small letters, one line; in capitals it makes a smaller QR code.
[[nodiscard]] QString textOf(TextKind kind, QByteArrayView bytes);

/// Capitals or small letters; blanks and line breaks are skipped. Malformed: it is no such text, or a letter is wrong.
/// LimitExceeded: longer than any honest one.
[[nodiscard]] Result<QByteArray> bytesOf(TextKind kind, QStringView text);

/// Whether these bytes of a file are rather a text than the thing itself.
[[nodiscard]] bool looksLikeText(QByteArrayView bytes);

} // namespace pochin::exchange
