// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/signature.h"

namespace pochin::ledger::test {

/// Believes every signature, so that a fuzzer gets behind it.
class BelievingVerifier final : public SignatureVerifier
{
public:
    [[nodiscard]] bool verifies(const FeedKey &, QByteArrayView, const Signature &) const override { return true; }
    [[nodiscard]] std::unique_ptr<SignatureVerifier> another() const override
    {
        return std::make_unique<BelievingVerifier>();
    }
};

} // namespace pochin::ledger::test
