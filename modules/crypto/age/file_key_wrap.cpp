// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/file_key_wrap.h"

#include "crypto/aead.h"

#include <array>

namespace pochin::crypto::age {

namespace {

constexpr std::array<char, Aead::nonceSize> zeroNonce{};

} // namespace

QByteArray wrappedFileKey(const Secret &wrapKey, const Secret &fileKey)
{
    QByteArray body(wrappedKeySize, Qt::Uninitialized);
    Aead(wrapKey).seal(zeroNonce, fileKey.view(), {body.data(), static_cast<std::size_t>(body.size())});
    return body;
}

Result<> checkedWrapSize(QByteArrayView body)
{
    if (body.size() != wrappedKeySize)
        return failure(Failure::Kind::Malformed, QStringLiteral("header: a wrapped file key has 32 bytes"));
    return {};
}

Result<Secret> unwrappedFileKey(const Secret &wrapKey, QByteArrayView body)
{
    if (auto sound = checkedWrapSize(body); !sound)
        return std::unexpected(sound.error());
    Secret fileKey(fileKeySize);
    if (!Aead(wrapKey).open(zeroNonce, body, fileKey.fill()))
        return failure(Failure::Kind::NotForMe);
    return fileKey;
}

} // namespace pochin::crypto::age
