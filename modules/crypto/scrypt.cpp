// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/scrypt.h"

#include "crypto/openssl_handles.h"

namespace pochin::crypto {

Result<Secret> scrypt(const Secret &passphrase, QByteArrayView salt, int workFactor, qsizetype size)
{
    constexpr quint64 r = 8;
    constexpr quint64 p = 1;
    if (workFactor < 1 || workFactor > 30)
        return failure(Failure::Kind::LimitExceeded, QStringLiteral("scrypt: work factor %1").arg(workFactor));
    const quint64 n = quint64{1} << static_cast<unsigned>(workFactor);
    // Its own default limit of 32 MiB is far below what age asks for: 128·r bytes for each of N rows, and a few more.
    const quint64 memory = 128 * r * (n + p + 2);
    Secret derived(size);
    const QByteArrayView phrase = passphrase.isEmpty() ? QByteArrayView("") : passphrase.view();
    if (EVP_PBE_scrypt_ex(phrase.data(), lengthOf(phrase), octets(salt), lengthOf(salt), n, r, p, memory,
            octetsOf(derived.fill()), derived.fill().size(), nullptr, nullptr)
        != 1)
        return failure(Failure::Kind::LimitExceeded, QStringLiteral("scrypt: no memory for factor %1").arg(workFactor));
    return derived;
}

} // namespace pochin::crypto
