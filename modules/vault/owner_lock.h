// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "vault/operating_system.h"

#include <QString>

#include <optional>

namespace pochin::vault {

/// Who holds a vault, as they wrote it themselves: for a message, never for a decision.
struct Owner {
    qint64 process;
    QString host;
    Instant since;

    friend bool operator==(const Owner &, const Owner &) = default;
};

/// One owner of a vault at a time. The operating system keeps the lock, so a crash frees it and slowness does not: no
/// timeout ever takes it from somebody.
class OwnerLock
{
public:
    /// InUse if somebody else holds it; the detail says who.
    [[nodiscard]] static Result<OwnerLock> take(const QString &file, Instant now);

private:
    explicit OwnerLock(os::FileLock lock) : m_lock(std::move(lock)) { }

    os::FileLock m_lock;
};

/// What the lock file says. Meaningful only while the lock is held.
[[nodiscard]] std::optional<Owner> ownerNotedIn(const QString &file);

} // namespace pochin::vault
