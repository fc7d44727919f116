// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signing.h"

#include "crypto/edwards_point.h"
#include "crypto/openssl_handles.h"
#include "crypto/random.h"

#include <algorithm>

namespace pochin::crypto {

void SigningHandleFreed::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

VerifyingKey::VerifyingKey(SigningHandle key, QByteArrayView bytes) : m_key(std::move(key))
{
    std::ranges::copy(bytes, m_bytes.begin());
}

Result<VerifyingKey> VerifyingKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 32)
        return failure(Failure::Kind::Malformed, QStringLiteral("Ed25519: a key has 32 bytes"));
    // OpenSSL looks no further than the length.
    if (auto sound = checkedEdwardsPoint(bytes); !sound)
        return std::unexpected(sound.error());
    SigningHandle key(
        must(EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, octets(bytes), 32), "Ed25519 key"));
    return VerifyingKey(std::move(key), bytes);
}

bool VerifyingKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    const DigestContext context(must(EVP_MD_CTX_new(), "Ed25519"));
    must(EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, m_key.get(), nullptr), "Ed25519");
    return EVP_DigestVerify(context.get(), octets(signature), lengthOf(signature), octets(message), lengthOf(message))
        == 1;
}

SigningKey SigningKey::generated()
{
    const Secret seed = randomSecret(32);
    return *fromSeed(seed);
}

Result<SigningKey> SigningKey::fromSeed(const Secret &seed)
{
    if (seed.size() != 32)
        return failure(Failure::Kind::Malformed, QStringLiteral("Ed25519: a seed has 32 bytes"));
    return SigningKey(SigningHandle(
        must(EVP_PKEY_new_raw_private_key_ex(nullptr, "ED25519", nullptr, octets(seed.view()), 32), "Ed25519 key")));
}

Secret SigningKey::seed() const
{
    Secret seed(32);
    std::size_t size = 32;
    must(EVP_PKEY_get_raw_private_key(m_key.get(), octetsOf(seed.fill()), &size), "Ed25519 seed");
    return seed;
}

std::array<char, 32> SigningKey::publicBytes() const
{
    std::array<char, 32> bytes{};
    std::size_t size = bytes.size();
    must(EVP_PKEY_get_raw_public_key(m_key.get(), octetsOf(bytes), &size), "Ed25519 public key");
    return bytes;
}

Signature SigningKey::signatureOf(QByteArrayView message) const
{
    const DigestContext context(must(EVP_MD_CTX_new(), "Ed25519"));
    must(EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, m_key.get(), nullptr), "Ed25519");
    Signature signature{};
    std::size_t size = signature.size();
    must(EVP_DigestSign(context.get(), octetsOf(signature), &size, octets(message), lengthOf(message)), "Ed25519");
    return signature;
}

} // namespace pochin::crypto
