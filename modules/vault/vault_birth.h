// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/owner_lock.h"
#include "vault/schema.h"
#include "vault/vault.h"

namespace pochin::vault {

/// A vault on its way into the world. Unless it is finished, everything it made is gone with it.
class VaultBirth
{
public:
    /// Takes possession of a new or empty folder, or of one where an earlier birth was cut short.
    [[nodiscard]] static Result<VaultBirth> begun(VaultFolder folder, Instant now);
    ~VaultBirth();
    VaultBirth(VaultBirth &&other) noexcept;
    VaultBirth &operator=(VaultBirth &&) = delete;
    VaultBirth(const VaultBirth &) = delete;
    VaultBirth &operator=(const VaultBirth &) = delete;

    /// Writes every file. The mark of the unfinished goes last.
    [[nodiscard]] Result<> make(const crypto::Secret &passphrase, const VaultOptions &options);

    struct Finished {
        OwnerLock lock;
        VaultKey key;
    };
    /// Requires that make() succeeded.
    [[nodiscard]] Finished finished();

private:
    enum class Folder { Found, Made };
    VaultBirth(VaultFolder folder, Folder origin, OwnerLock lock);
    [[nodiscard]] Result<> makeDatabase(const VaultOptions &options);
    [[nodiscard]] Result<> finishFolder();

    VaultFolder m_folder;
    Folder m_origin;
    VaultId m_id;
    VaultKey m_key;
    std::optional<OwnerLock> m_lock; ///< empty once finished or moved from
};

/// SHA-256 of the id.
[[nodiscard]] Fingerprint fingerprintOf(const VaultId &id);

} // namespace pochin::vault
