// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/identity.h"
#include "crypto/age/recipient.h"
#include "crypto/agreement.h"

namespace pochin::crypto::age {

/// Whoever holds the identity to this point; written for people as `age1…`.
class X25519Recipient final : public Recipient
{
public:
    explicit X25519Recipient(const AgreementPoint &point) : m_point(point) { }
    /// Malformed: not an `age1…` text. A point of low order is found when sealing.
    [[nodiscard]] static Result<X25519Recipient> fromText(QByteArrayView text);
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] const AgreementPoint &point() const { return m_point; }

    [[nodiscard]] Result<Stanza> wrapped(const Secret &fileKey) const override;

    friend bool operator==(const X25519Recipient &a, const X25519Recipient &b) { return a.m_point == b.m_point; }

private:
    AgreementPoint m_point;
};

/// The secret half; written for people as `AGE-SECRET-KEY-1…`.
class X25519Identity final : public Identity
{
public:
    [[nodiscard]] static X25519Identity generated();
    /// Malformed: not 32 bytes.
    [[nodiscard]] static Result<X25519Identity> fromBytes(Secret scalar);
    /// Malformed: not an `AGE-SECRET-KEY-1…` text.
    [[nodiscard]] static Result<X25519Identity> fromText(QByteArrayView text);
    [[nodiscard]] Secret text() const;
    [[nodiscard]] const Secret &bytes() const { return m_scalar; }
    [[nodiscard]] X25519Recipient recipient() const { return X25519Recipient(m_point); }

    [[nodiscard]] Result<Secret> unwrapped(std::span<const Stanza> stanzas) const override;

private:
    explicit X25519Identity(Secret scalar) : m_scalar(std::move(scalar)), m_point(agreementPointOf(m_scalar)) { }
    Secret m_scalar;
    AgreementPoint m_point;
};

} // namespace pochin::crypto::age
