// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/signing.h"
#include "ledger/domain/signature.h"

#include <map>

namespace pochin::ledger {

/// The feed of one device in one space, with its secret.
class Ed25519Signer final : public FeedSigner
{
public:
    explicit Ed25519Signer(crypto::SigningKey key) : m_key(std::move(key)) { }
    [[nodiscard]] FeedKey feed() const override { return *FeedKey::fromBytes(m_key.publicBytes()); }
    [[nodiscard]] Signature signatureOf(QByteArrayView message) const override { return m_key.signatureOf(message); }

private:
    crypto::SigningKey m_key;
};

/// Remembers the keys it has met, because a feed is met again and again. One thread at a time.
class Ed25519Verifier final : public SignatureVerifier
{
public:
    [[nodiscard]] bool verifies(const FeedKey &feed, QByteArrayView message, const Signature &signature) const override;
    [[nodiscard]] std::unique_ptr<SignatureVerifier> another() const override
    {
        return std::make_unique<Ed25519Verifier>();
    }

private:
    mutable std::map<FeedKey, Result<crypto::VerifyingKey>> m_keys;
};

} // namespace pochin::ledger
