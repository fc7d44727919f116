// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <span>

struct evp_cipher_ctx_st;

namespace pochin::crypto {

class Secret;

/// ChaCha20-Poly1305 (RFC 8439) under one key. Set up once, used for any number of messages; the caller answers for
/// every nonce being used once. Associated data is not sealed, but the tag holds only beside the same data.
class Aead
{
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype nonceSize = 12;
    static constexpr qsizetype tagSize = 16;

    /// Requires: a key of 32 bytes.
    explicit Aead(const Secret &key);

    /// Writes ciphertext and tag to `sealed`. Requires: a nonce of 12 bytes, room for plain.size() + 16; the two may
    /// begin at the same place but not overlap otherwise.
    void seal(QByteArrayView nonce, QByteArrayView plain, std::span<char> sealed, QByteArrayView associated = {});
    /// False, and `plain` wiped, when the tag does not belong to these bytes. Requires: sealed.size() ≥ 16 and room for
    /// sealed.size() - 16.
    [[nodiscard]] bool open(
        QByteArrayView nonce, QByteArrayView sealed, std::span<char> plain, QByteArrayView associated = {});

private:
    struct Freed {
        void operator()(evp_cipher_ctx_st *context) const;
    };
    using Context = std::unique_ptr<evp_cipher_ctx_st, Freed>;
    Context m_sealing;
    Context m_opening;
};

} // namespace pochin::crypto
