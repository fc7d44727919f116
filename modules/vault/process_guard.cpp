// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/process_guard.h"

#include "vault/operating_system.h"

namespace pochin::vault {

Result<> guardProcess()
{
    return os::forbidMemoryDumps();
}

} // namespace pochin::vault
