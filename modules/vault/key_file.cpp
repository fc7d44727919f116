// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/key_file.h"

#include "crypto/age/age.h"
#include "vault/hex.h"
#include "vault/trouble.h"

#include <algorithm>

namespace pochin::vault {

namespace {

constexpr QByteArrayView beforeVersion = "pochin-vault-key ";
constexpr QByteArrayView beforeFingerprint = "pochin-vault-key 1\nvault: ";
constexpr QByteArrayView beforeKey = "\nkey: ";
constexpr QByteArrayView atEnd = "\n";
constexpr qsizetype keySize = 32;
constexpr qsizetype fingerprintAt = beforeFingerprint.size();
constexpr qsizetype keyAt = fingerprintAt + 2 * keySize + beforeKey.size();
constexpr qsizetype payloadSize = keyAt + 2 * keySize + atEnd.size();
static_assert(payloadSize == 161);

void place(std::span<char> &room, QByteArrayView bytes)
{
    std::ranges::copy(bytes, room.begin());
    room = room.subspan(static_cast<std::size_t>(bytes.size()));
}

crypto::Secret payloadOf(const VaultKey &key)
{
    crypto::Secret payload(payloadSize);
    std::span<char> room = payload.fill();
    place(room, beforeFingerprint);
    placeHex(room, key.fingerprint.bytes());
    place(room, beforeKey);
    placeHex(room, key.key.view());
    place(room, atEnd);
    return payload;
}

std::unexpected<Failure> damaged(const QString &detail)
{
    return trouble(Trouble::KeyFileDamaged, detail);
}

/// Another number in the first line, such as "pochin-vault-key 12".
bool isNewer(QByteArrayView text)
{
    const QByteArrayView line = text.first(std::max(text.indexOf('\n'), qsizetype{0}));
    if (!line.startsWith(beforeVersion))
        return false;
    const QByteArrayView version = line.sliced(beforeVersion.size());
    const bool isNumber
        = !version.isEmpty() && std::ranges::all_of(version, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && version != "1";
}

Result<VaultKey> keyIn(const crypto::Secret &payload)
{
    const QByteArrayView text = payload.view();
    if (isNewer(text))
        return trouble(Trouble::NewerSchema, QStringLiteral("the key file is from a newer version"));
    const bool follows = text.size() == payloadSize && text.startsWith(beforeFingerprint)
        && text.sliced(keyAt - beforeKey.size()).startsWith(beforeKey) && text.endsWith(atEnd);
    if (!follows)
        return damaged(QStringLiteral("its payload is not ours"));
    auto fingerprint = bytesOfHex(text.sliced(fingerprintAt, 2 * keySize));
    auto key = bytesOfHex(text.sliced(keyAt, 2 * keySize));
    if (!fingerprint || !key)
        return damaged(QStringLiteral("its payload has no numbers where they belong"));
    return VaultKey{*Fingerprint::fromBytes(fingerprint->view()), std::move(*key)};
}

Failure explained(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::WrongPassphrase:
        return trouble(Trouble::WrongPassphrase).error();
    case Failure::Kind::LimitExceeded:
        return trouble(Trouble::WorkFactorOutOfRange, failure.detail).error();
    default:
        return damaged(QString(nameOf(failure.kind) + QStringLiteral(", ") + failure.detail)).error();
    }
}

} // namespace

Result<QByteArray> sealedKeyFile(const VaultKey &key, const crypto::Secret &passphrase, WorkFactor workFactor)
{
    const crypto::age::PassphraseRecipient recipient(passphrase.copy(), workFactor.logN());
    return crypto::age::sealed(payloadOf(key).view(), {&recipient});
}

Result<VaultKey> openedKeyFile(const QByteArray &sealed, const crypto::Secret &passphrase)
{
    const crypto::age::PassphraseIdentity identity(passphrase.copy(), {WorkFactor::least, WorkFactor::most});
    const auto payload = crypto::age::opened(sealed, {&identity});
    return payload ? keyIn(*payload) : std::unexpected(explained(payload.error()));
}

} // namespace pochin::vault
