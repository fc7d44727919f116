// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/result.h"

#include <array>
#include <memory>

struct evp_pkey_st;

namespace pochin::crypto {

using Signature = std::array<char, 64>;

struct SigningHandleFreed {
    void operator()(evp_pkey_st *key) const;
};
using SigningHandle = std::unique_ptr<evp_pkey_st, SigningHandleFreed>;

/// The public half of an Ed25519 pair (RFC 8032).
class VerifyingKey
{
public:
    /// Malformed: not 32 bytes, not the one canonical encoding of a point on the curve, or a point of small order,
    /// under which one signature would fit many messages.
    [[nodiscard]] static Result<VerifyingKey> fromBytes(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), 32}; }
    [[nodiscard]] bool verifies(QByteArrayView message, QByteArrayView signature) const;

private:
    VerifyingKey(SigningHandle key, QByteArrayView bytes);
    SigningHandle m_key;
    std::array<char, 32> m_bytes{};
};

/// The secret half. Deterministic: the same message always gets the same signature.
class SigningKey
{
public:
    [[nodiscard]] static SigningKey generated();
    /// Malformed: not 32 bytes.
    [[nodiscard]] static Result<SigningKey> fromSeed(const Secret &seed);

    /// What to store: 32 bytes from which `fromSeed` makes this key again.
    [[nodiscard]] Secret seed() const;
    /// What others verify with.
    [[nodiscard]] std::array<char, 32> publicBytes() const;
    [[nodiscard]] Signature signatureOf(QByteArrayView message) const;

private:
    explicit SigningKey(SigningHandle key) : m_key(std::move(key)) { }
    SigningHandle m_key;
};

} // namespace pochin::crypto
