// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

namespace pochin::vault {

/// How hard a guess at a passphrase is made: 2^n rounds of scrypt over 2^n KiB. The policy of the vault is narrower
/// than the age format: less than 15 protects too little, more than 20 (1 GiB) is an attack on the one who opens it.
class WorkFactor
{
public:
    static constexpr int least = 15;
    static constexpr int most = 20;

    /// 18: about half a second and 256 MiB.
    constexpr WorkFactor() = default;
    /// For secrets that nobody can guess anyway, such as recovery words.
    [[nodiscard]] static constexpr WorkFactor light() { return WorkFactor(least); }
    /// LimitExceeded outside of the policy.
    [[nodiscard]] static Result<WorkFactor> of(int logN);

    [[nodiscard]] constexpr int logN() const { return m_logN; }

private:
    explicit constexpr WorkFactor(int logN) : m_logN(logN) { }
    int m_logN = 18;
};

} // namespace pochin::vault
