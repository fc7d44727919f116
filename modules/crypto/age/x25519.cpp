// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/x25519.h"

#include "crypto/age/base64.h"
#include "crypto/age/bech32.h"
#include "crypto/age/file_key_wrap.h"
#include "crypto/hkdf.h"
#include "crypto/random.h"

#include <algorithm>

namespace pochin::crypto::age {

namespace {

constexpr QByteArrayView type = "X25519";
constexpr QByteArrayView recipientPrefix = "age";
constexpr QByteArrayView identityPrefix = "AGE-SECRET-KEY-";
constexpr QByteArrayView label = "age-encryption.org/v1/X25519";

Secret wrapKeyFrom(const Secret &shared, QByteArrayView share, QByteArrayView recipient)
{
    return hkdfSha256(shared.view(), share.toByteArray().append(recipient), label);
}

/// The ephemeral share of a stanza of our type.
Result<QByteArray> shareIn(const Stanza &stanza)
{
    if (stanza.arguments.size() != 2)
        return failure(Failure::Kind::Malformed, QStringLiteral("header: an X25519 stanza has two arguments"));
    const auto share = base64Decoded(stanza.arguments[1], Padding::Absent);
    if (!share || share->size() != 32)
        return failure(Failure::Kind::Malformed, QStringLiteral("header: an X25519 share has 32 bytes"));
    return *share;
}

Result<Secret> thirtyTwoBytes(Result<Secret> decoded)
{
    if (decoded && decoded->size() != 32)
        return failure(Failure::Kind::Malformed, QStringLiteral("X25519: a key has 32 bytes"));
    return decoded;
}

} // namespace

Result<X25519Recipient> X25519Recipient::fromText(QByteArrayView text)
{
    const auto bytes = thirtyTwoBytes(bech32Decoded(recipientPrefix, text));
    if (!bytes)
        return std::unexpected(bytes.error());
    AgreementPoint point;
    std::ranges::copy(bytes->view(), point.begin());
    return X25519Recipient(point);
}

QByteArray X25519Recipient::text() const
{
    return bech32Encoded(recipientPrefix, m_point).view().toByteArray();
}

Result<Stanza> X25519Recipient::wrapped(const Secret &fileKey) const
{
    const Secret ephemeral = randomSecret(32);
    const AgreementPoint share = agreementPointOf(ephemeral);
    const auto shared = agreed(ephemeral, m_point);
    if (!shared)
        return std::unexpected(shared.error());
    return Stanza{{type.toByteArray(), base64Encoded(share, Padding::Absent)},
        wrappedFileKey(wrapKeyFrom(*shared, share, m_point), fileKey)};
}

X25519Identity X25519Identity::generated()
{
    return X25519Identity(randomSecret(32));
}

Result<X25519Identity> X25519Identity::fromBytes(Secret scalar)
{
    auto bytes = thirtyTwoBytes(std::move(scalar));
    if (!bytes)
        return std::unexpected(bytes.error());
    return X25519Identity(*std::move(bytes));
}

Result<X25519Identity> X25519Identity::fromText(QByteArrayView text)
{
    auto bytes = thirtyTwoBytes(bech32Decoded(identityPrefix, text));
    if (!bytes)
        return std::unexpected(bytes.error());
    return X25519Identity(*std::move(bytes));
}

Secret X25519Identity::text() const
{
    return bech32Encoded(identityPrefix, m_scalar.view());
}

Result<Secret> X25519Identity::unwrapped(std::span<const Stanza> stanzas) const
{
    for (const Stanza &stanza : stanzas) {
        if (!stanza.isOfType(type))
            continue;
        const auto share = shareIn(stanza);
        if (!share)
            return std::unexpected(share.error());
        if (auto sound = checkedWrapSize(stanza.body); !sound)
            return std::unexpected(sound.error());
        const auto shared = agreed(m_scalar, *share);
        if (!shared)
            return std::unexpected(shared.error());
        auto fileKey = unwrappedFileKey(wrapKeyFrom(*shared, *share, m_point), stanza.body);
        if (fileKey || fileKey.error().kind != Failure::Kind::NotForMe)
            return fileKey;
    }
    return failure(Failure::Kind::NotForMe);
}

} // namespace pochin::crypto::age
