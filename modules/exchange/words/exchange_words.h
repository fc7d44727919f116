// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/preview.h"
#include "exchange/domain/trouble.h"

namespace pochin::exchange {

/// What happened, what is safe, what to do.
[[nodiscard]] QString sentenceFor(Trouble trouble);
/// Marks a failure as that of a file from outside: its kind alone would be told as trouble with the vault.
[[nodiscard]] Failure ofFile(Failure failure);
[[nodiscard]] bool isOfFile(const Failure &failure);
/// Why a bundle or a card could not be read, for failures of any room below. Nothing: not about a file from outside.
[[nodiscard]] std::optional<QString> sentenceForFile(const Failure &failure);
/// "Missing 41–57 of the device a1b2c3d4; ask Вера." `feed` is how the device is shown, `sender` who claims to have it.
[[nodiscard]] QString sentenceFor(const Gap &gap, const QString &feed, const QString &sender);
[[nodiscard]] QString sentenceFor(Agreement agreement);
/// "post-quantum keys": how those are sealed for that read it.
[[nodiscard]] QString wordFor(RecipientKind kind);

} // namespace pochin::exchange
