// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/identity.h"
#include "crypto/age/recipient.h"
#include "crypto/hybrid_kem.h"

namespace pochin::crypto::age {

/// Whoever holds the identity to this key, also against somebody who will have a quantum computer (age 1.3); written
/// for people as `age1pq1…`.
class HybridRecipient final : public Recipient
{
public:
    /// Malformed: not 1,216 bytes. Whether they are a key is found when sealing.
    [[nodiscard]] static Result<HybridRecipient> fromBytes(QByteArrayView bytes);
    /// Malformed: not an `age1pq1…` text.
    [[nodiscard]] static Result<HybridRecipient> fromText(QByteArrayView text);
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    [[nodiscard]] Result<Stanza> wrapped(const Secret &fileKey) const override;
    [[nodiscard]] Company company() const override { return Company::PostQuantum; }

    friend bool operator==(const HybridRecipient &a, const HybridRecipient &b) { return a.m_bytes == b.m_bytes; }

private:
    explicit HybridRecipient(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    QByteArray m_bytes;
};

/// The secret half; written for people as `AGE-SECRET-KEY-PQ-1…`.
class HybridIdentity final : public Identity
{
public:
    [[nodiscard]] static HybridIdentity generated();
    /// Malformed: not 32 bytes.
    [[nodiscard]] static Result<HybridIdentity> fromBytes(Secret seed);
    /// Malformed: not an `AGE-SECRET-KEY-PQ-1…` text.
    [[nodiscard]] static Result<HybridIdentity> fromText(QByteArrayView text);
    [[nodiscard]] Secret text() const;
    [[nodiscard]] const Secret &bytes() const { return m_seed; }
    [[nodiscard]] HybridRecipient recipient() const;

    [[nodiscard]] Result<Secret> unwrapped(std::span<const Stanza> stanzas) const override;

private:
    explicit HybridIdentity(Secret seed) : m_seed(std::move(seed)), m_key(m_seed) { }
    Secret m_seed;
    HybridKey m_key;
};

} // namespace pochin::crypto::age
