// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/owner_lock.h"
#include "vault/passphrase_policy.h"
#include "vault/trouble.h"
#include "vault/vault_check.h"

namespace pochin::vault {

/// What people are told about a failure, in their language: always all three, because the second is what they fear for.
struct Explanation {
    QString happened;
    QString safe; ///< what has not been lost or changed
    QString next; ///< what to do now
};

[[nodiscard]] Explanation explained(Trouble trouble);
/// Of any failure that this room returns; one that is no Trouble is told by its kind.
[[nodiscard]] Explanation explained(const Failure &failure);

/// "Process 4711 on fern has had it open since 12 May, 14:03."
[[nodiscard]] QString sentenceOf(const Owner &owner);

/// Why a passphrase is refused, and what a better one is like.
[[nodiscard]] QString sentenceOf(PassphraseFault fault);

/// What "check vault" found, one sentence for each kind of finding.
[[nodiscard]] QString sentenceOf(Finding::Source source);

} // namespace pochin::vault
