// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

namespace pochin::crypto {

/// Key and nonce of the one message that two people exchange under a shared secret: the key schedule of HPKE (RFC 9180,
/// 5.1) in base mode with MLKEM768-X25519, HKDF-SHA-256 and ChaCha20-Poly1305, for the first message.
struct HpkeKeys {
    Secret key; ///< 32 bytes
    Secret nonce; ///< 12 bytes
};
[[nodiscard]] HpkeKeys hpkeKeys(const Secret &shared, QByteArrayView info);

} // namespace pochin::crypto
