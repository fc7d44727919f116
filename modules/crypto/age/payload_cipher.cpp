// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/payload_cipher.h"

#include "crypto/hkdf.h"

#include <QtEndian>

namespace pochin::crypto::age {

namespace {

using Nonce = std::array<char, Aead::nonceSize>;

/// Eleven bytes of counter, big endian, and one that is 1 for the last chunk. No file fills more than eight of them.
Nonce nonceOf(quint64 index, ChunkKind kind)
{
    Nonce nonce{};
    qToBigEndian(index, nonce.data() + 3);
    nonce.back() = kind == ChunkKind::Last ? 1 : 0;
    return nonce;
}

} // namespace

PayloadCipher::PayloadCipher(const Secret &fileKey, QByteArrayView payloadNonce)
    : m_aead(hkdfSha256(fileKey.view(), payloadNonce, "payload"))
{
}

void PayloadCipher::seal(quint64 index, ChunkKind kind, QByteArrayView plain, std::span<char> sealed)
{
    m_aead.seal(nonceOf(index, kind), plain, sealed);
}

bool PayloadCipher::open(quint64 index, ChunkKind kind, QByteArrayView sealed, std::span<char> plain)
{
    return m_aead.open(nonceOf(index, kind), sealed, plain);
}

} // namespace pochin::crypto::age
