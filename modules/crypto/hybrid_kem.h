// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/result.h"

#include <memory>

struct evp_pkey_st;

namespace pochin::crypto {

/// MLKEM768-X25519 (draft-ietf-hpke-pq; the X-Wing of draft-connolly-cfrg-xwing-kem): a key encapsulation that holds
/// as long as one of ML-KEM-768 and X25519 does. Sizes in bytes.
struct HybridKem {
    static constexpr qsizetype seedSize = 32;
    static constexpr qsizetype publicSize = 1184 + 32;
    static constexpr qsizetype sealedSize = 1088 + 32;
};

/// A shared secret, and what its other holder makes it from.
struct Encapsulation {
    QByteArray sealed;
    Secret shared;
};
/// For the holder of this public key. Malformed: it is no such key, or its X25519 half is of low order.
[[nodiscard]] Result<Encapsulation> encapsulated(QByteArrayView publicKey);

/// The secret half.
class HybridKey
{
public:
    /// Requires: a seed of 32 bytes.
    explicit HybridKey(const Secret &seed);

    [[nodiscard]] const QByteArray &publicBytes() const { return m_public; }
    /// Malformed: not 1,120 bytes, or an X25519 half of low order. A share made for somebody else gives another secret,
    /// and nothing tells (implicit rejection).
    [[nodiscard]] Result<Secret> decapsulated(QByteArrayView sealed) const;

private:
    struct Freed {
        void operator()(evp_pkey_st *key) const;
    };
    std::unique_ptr<evp_pkey_st, Freed> m_lattice;
    Secret m_scalar;
    QByteArray m_public;
};

} // namespace pochin::crypto
