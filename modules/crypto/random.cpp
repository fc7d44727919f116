// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include "crypto/openssl_handles.h"

#include <openssl/rand.h>

#include <bit>
#include <limits>

namespace pochin::crypto {

namespace {

void fillWithChance(std::span<char> bytes)
{
    must(RAND_bytes_ex(nullptr, octetsOf(bytes), bytes.size(), 0), "random bytes");
}

} // namespace

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    fillWithChance({bytes.data(), static_cast<std::size_t>(bytes.size())});
    return bytes;
}

Secret randomSecret(qsizetype size)
{
    Secret secret(size);
    fillWithChance(secret.fill());
    return secret;
}

quint64 randomBelow(quint64 bound)
{
    Q_ASSERT(bound > 0);
    // A remainder would favour small numbers, so draw exactly as many bits as `bound` needs and draw again when it is
    // not below; on average fewer than two draws.
    const quint64 mask = bound == 1 ? 0 : std::numeric_limits<quint64>::max() >> std::countl_zero(bound - 1);
    for (;;) {
        quint64 drawn = 0;
        must(RAND_bytes_ex(nullptr, reinterpret_cast<unsigned char *>(&drawn), sizeof drawn, 0), "random bytes");
        if (const quint64 number = drawn & mask; number < bound)
            return number;
    }
}

} // namespace pochin::crypto
