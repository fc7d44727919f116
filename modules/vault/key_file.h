// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/identifier.h"
#include "foundation/result.h"
#include "vault/work_factor.h"

namespace pochin::vault {

/// SHA-256 of the vault's id, which is known only inside: names a vault in the open and binds a key file to it.
using Fingerprint = Identifier<struct FingerprintTag>;

/// What a key file keeps: the key of the database, and of which database.
struct VaultKey {
    Fingerprint fingerprint;
    crypto::Secret key; ///< 32 bytes
};

/// An age v1 file with one scrypt recipient. What is sealed is text, so that `age -d key.age` alone is enough to open
/// the vault with `sqlcipher`:
///
///     payload = "pochin-vault-key 1" LF "vault: " 64hex LF "key: " 64hex LF
///
/// and nothing else: lower case, no blank, exactly 161 bytes.
[[nodiscard]] Result<QByteArray> sealedKeyFile(
    const VaultKey &key, const crypto::Secret &passphrase, WorkFactor workFactor);

/// WrongPassphrase, LimitExceeded (decided before any memory is asked for), Unsupported (a newer payload), or Damaged.
[[nodiscard]] Result<VaultKey> openedKeyFile(const QByteArray &sealed, const crypto::Secret &passphrase);

} // namespace pochin::vault
