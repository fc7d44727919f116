// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "ledger/domain/ids.h"

#include <QByteArray>

#include <array>
#include <memory>

namespace pochin::ledger {

using Signature = std::array<char, 64>;

/// What a signature of a change signs: the Sig_structure of COSE_Sign1 (RFC 9052, 4.4) over `bodyBytes`, with the
/// protected header {alg: Ed25519 (−19, RFC 9864)} and the external data "pochin/change/1". Thus any COSE tool can
/// check an export, and a signature made for anything else never fits a change.
[[nodiscard]] QByteArray signedBytes(QByteArrayView bodyBytes);

/// Holds the secret of one feed. The domain knows no cryptography; keys come in from outside.
class FeedSigner
{
public:
    virtual ~FeedSigner() = default;
    [[nodiscard]] virtual FeedKey feed() const = 0;
    [[nodiscard]] virtual Signature signatureOf(QByteArrayView message) const = 0;
};

/// Knows Ed25519.
class SignatureVerifier
{
public:
    virtual ~SignatureVerifier() = default;
    /// Whether the holder of `feed` signed `message`. False too if `feed` is no usable key.
    [[nodiscard]] virtual bool verifies(const FeedKey &feed, QByteArrayView message, const Signature &signature) const
        = 0;
    /// One of the same kind, for another thread.
    [[nodiscard]] virtual std::unique_ptr<SignatureVerifier> another() const = 0;
};

} // namespace pochin::ledger
