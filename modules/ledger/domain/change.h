// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_body.h"
#include "ledger/domain/signature.h"

#include <array>
#include <optional>

namespace pochin::ledger {

using Salt = std::array<char, 16>;

/// What travels beside a body and is bound to it by the hash.
struct Payload {
    QByteArray bytes;
    std::optional<Salt> salt = {}; ///< of erasable payloads, and only of them
    friend bool operator==(const Payload &, const Payload &) = default;
};

/// A change as one program hands it to another. Whoever has one knows that its bytes are whole: the id is the hash of
/// the body, and the payload, where there is one, is the body's.
class Change
{
public:
    /// Reads a record (docs/FORMAT.md, "A change record"). Damaged: the payload is not the one the body names.
    [[nodiscard]] static Result<Change> fromRecord(QByteArrayView record);
    /// Requires: checked(body). Damaged as above.
    [[nodiscard]] static Result<Change> fromBody(const ChangeBody &body, std::optional<Payload> payload = {});

    [[nodiscard]] const ChangeId &id() const { return m_id; }
    [[nodiscard]] const ChangeBody &body() const { return m_body; }
    /// encoded(body()), without encoding it again.
    [[nodiscard]] const QByteArray &bodyBytes() const { return m_bytes; }
    /// Nothing: erased, or not brought along.
    [[nodiscard]] const std::optional<Payload> &payload() const { return m_payload; }
    /// Nothing: vouched for by a later change of the same feed, of which it is the past.
    [[nodiscard]] const std::optional<Signature> &signature() const { return m_signature; }

    void sign(const FeedSigner &signer);
    /// A signature that travelled apart from the record; `verified` tells whether it is the feed's.
    void setSignature(const Signature &signature);
    /// BadSignature: there is none, or it is not the feed's.
    [[nodiscard]] Result<> verified(const SignatureVerifier &verifier) const;
    /// The same, and remembers that it was well: whoever asks this change or a copy of it again is answered at once.
    [[nodiscard]] Result<> verify(const SignatureVerifier &verifier);
    void erasePayload() { m_payload.reset(); }
    /// Takes from `other` the payload and the signature that this one lacks; whether there was any such. Requires:
    /// `other` is the same change.
    bool completeFrom(const Change &other);

    [[nodiscard]] QByteArray record() const;

private:
    Change(QByteArray bytes, ChangeBody body)
        : m_id(idOf(bytes)), m_bytes(std::move(bytes)), m_body(std::move(body)) { }
    [[nodiscard]] Result<> takePayload(Payload payload);

    ChangeId m_id;
    QByteArray m_bytes; ///< of the body, as hashed and signed
    ChangeBody m_body;
    std::optional<Payload> m_payload;
    std::optional<Signature> m_signature;
    bool m_isVerified = false; ///< the signature was found to be the feed's
};

/// The hash that a body gives for `payload`.
[[nodiscard]] ContentHash hashOf(const Payload &payload);

} // namespace pochin::ledger
