// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/work_factor.h"

#include "vault/trouble.h"

namespace pochin::vault {

Result<WorkFactor> WorkFactor::of(int logN)
{
    if (logN < least || logN > most)
        return trouble(
            Trouble::WorkFactorOutOfRange, QStringLiteral("%1 is not within %2 to %3").arg(logN).arg(least).arg(most));
    return WorkFactor(logN);
}

} // namespace pochin::vault
