// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"

#include <mutex>
#include <semaphore>

namespace pochin::vault {

/// An open vault in the hands of another thread for the time of one deed.
struct VaultLoan {
    explicit VaultLoan(std::unique_ptr<Vault> lent) : vault(std::move(lent)) { }

    /// In the deed's thread, at its end.
    void giveBack()
    {
        const std::lock_guard guard(mutex);
        if (revoked)
            vault.reset();
        returned.release();
    }

    /// In the owner's thread: when this returns true the key is gone; false: the deed takes longer and wipes it itself.
    [[nodiscard]] bool revoke(std::chrono::milliseconds patience)
    {
        {
            const std::lock_guard guard(mutex);
            revoked = true;
        }
        if (!returned.try_acquire_for(patience))
            return false;
        vault.reset(); // the deed may have ended just before it could see the revocation
        return true;
    }

    std::unique_ptr<Vault> vault;
    std::mutex mutex;
    bool revoked = false;
    std::binary_semaphore returned{0};
};

} // namespace pochin::vault
