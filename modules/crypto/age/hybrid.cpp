// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/hybrid.h"

#include "crypto/aead.h"
#include "crypto/age/base64.h"
#include "crypto/age/bech32.h"
#include "crypto/age/file_key_wrap.h"
#include "crypto/hpke.h"
#include "crypto/random.h"

namespace pochin::crypto::age {

namespace {

constexpr QByteArrayView type = "mlkem768x25519";
constexpr QByteArrayView recipientPrefix = "age1pq";
constexpr QByteArrayView identityPrefix = "AGE-SECRET-KEY-PQ-";
constexpr QByteArrayView info = "age-encryption.org/mlkem768x25519";

/// The share of a stanza of our type.
Result<QByteArray> shareIn(const Stanza &stanza)
{
    if (stanza.arguments.size() != 2)
        return failure(Failure::Kind::Malformed, QStringLiteral("header: an mlkem768x25519 stanza has two arguments"));
    const auto share = base64Decoded(stanza.arguments[1], Padding::Absent);
    if (!share || share->size() != HybridKem::sealedSize)
        return failure(Failure::Kind::Malformed, QStringLiteral("header: an mlkem768x25519 share has 1120 bytes"));
    return *share;
}

Result<Secret> openedFileKey(const Secret &shared, QByteArrayView body)
{
    const HpkeKeys keys = hpkeKeys(shared, info);
    Secret fileKey(fileKeySize);
    if (!Aead(keys.key).open(keys.nonce.view(), body, fileKey.fill()))
        return failure(Failure::Kind::NotForMe);
    return fileKey;
}

} // namespace

Result<HybridRecipient> HybridRecipient::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != HybridKem::publicSize)
        return failure(Failure::Kind::Malformed, QStringLiteral("MLKEM768-X25519: a key has 1216 bytes"));
    return HybridRecipient(bytes.toByteArray());
}

Result<HybridRecipient> HybridRecipient::fromText(QByteArrayView text)
{
    const auto bytes = bech32Decoded(recipientPrefix, text);
    return bytes ? fromBytes(bytes->view()) : std::unexpected(bytes.error());
}

QByteArray HybridRecipient::text() const
{
    return bech32Encoded(recipientPrefix, m_bytes).view().toByteArray();
}

Result<Stanza> HybridRecipient::wrapped(const Secret &fileKey) const
{
    const auto share = encapsulated(m_bytes);
    if (!share)
        return std::unexpected(share.error());
    const HpkeKeys keys = hpkeKeys(share->shared, info);
    QByteArray body(wrappedKeySize, Qt::Uninitialized);
    Aead(keys.key).seal(keys.nonce.view(), fileKey.view(), {body.data(), static_cast<std::size_t>(body.size())});
    return Stanza{{type.toByteArray(), base64Encoded(share->sealed, Padding::Absent)}, body};
}

HybridIdentity HybridIdentity::generated()
{
    return HybridIdentity(randomSecret(HybridKem::seedSize));
}

Result<HybridIdentity> HybridIdentity::fromBytes(Secret seed)
{
    if (seed.size() != HybridKem::seedSize)
        return failure(Failure::Kind::Malformed, QStringLiteral("MLKEM768-X25519: a seed has 32 bytes"));
    return HybridIdentity(std::move(seed));
}

Result<HybridIdentity> HybridIdentity::fromText(QByteArrayView text)
{
    auto seed = bech32Decoded(identityPrefix, text);
    return seed ? fromBytes(*std::move(seed)) : std::unexpected(seed.error());
}

Secret HybridIdentity::text() const
{
    return bech32Encoded(identityPrefix, m_seed.view());
}

HybridRecipient HybridIdentity::recipient() const
{
    return *HybridRecipient::fromBytes(m_key.publicBytes());
}

Result<Secret> HybridIdentity::unwrapped(std::span<const Stanza> stanzas) const
{
    for (const Stanza &stanza : stanzas) {
        if (!stanza.isOfType(type))
            continue;
        const auto share = shareIn(stanza);
        if (!share)
            return std::unexpected(share.error());
        if (auto sound = checkedWrapSize(stanza.body); !sound)
            return std::unexpected(sound.error());
        const auto shared = m_key.decapsulated(*share);
        if (!shared)
            return std::unexpected(shared.error());
        auto fileKey = openedFileKey(*shared, stanza.body);
        if (fileKey || fileKey.error().kind != Failure::Kind::NotForMe)
            return fileKey;
    }
    return failure(Failure::Kind::NotForMe);
}

} // namespace pochin::crypto::age
