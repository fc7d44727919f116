// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/aead.h"
#include "crypto/secret.h"

#include <array>

namespace pochin::crypto::age {

constexpr qsizetype payloadNonceSize = 16;
constexpr qsizetype chunkSize = qsizetype{64} << 10;
constexpr qsizetype sealedChunkSize = chunkSize + Aead::tagSize;

/// The payload is a nonce and then chunks of 64 KiB, each sealed under a nonce that counts them and marks the last. The
/// last chunk is empty only when the whole payload is.
enum class ChunkKind { Inner, Last };

class PayloadCipher
{
public:
    /// Requires: a payload nonce of 16 bytes that this file key was never used with.
    PayloadCipher(const Secret &fileKey, QByteArrayView payloadNonce);

    /// Chunk number `index`, counted from 0; sizes as for Aead.
    void seal(quint64 index, ChunkKind kind, QByteArrayView plain, std::span<char> sealed);
    [[nodiscard]] bool open(quint64 index, ChunkKind kind, QByteArrayView sealed, std::span<char> plain);

private:
    Aead m_aead;
};

} // namespace pochin::crypto::age
