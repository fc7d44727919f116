// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/change.h"

#include "foundation/cbor.h"
#include "ledger/domain/sha256.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::ledger {

namespace {

enum Key : quint8 { Body = 1, SignatureKey, PayloadKey, SaltKey };

/// A record as it was read, each part a view or a copy, nothing of it checked yet.
struct Parts {
    QByteArrayView body;
    std::optional<Signature> signature;
    std::optional<QByteArray> payload;
    std::optional<Salt> salt;
};

template <typename Array>
std::optional<Array> readArray(CborReader &in)
{
    const QByteArrayView bytes = in.readBytes();
    Array array{};
    if (bytes.size() != static_cast<qsizetype>(array.size())) {
        in.fail(Failure::Kind::Malformed, u"%1 bytes were expected"_s.arg(array.size()));
        return std::nullopt;
    }
    std::ranges::copy(bytes, array.begin());
    return array;
}

template <typename Array>
QByteArrayView view(const Array &array)
{
    return {array.data(), static_cast<qsizetype>(array.size())};
}

Result<Parts> readParts(QByteArrayView record)
{
    CborReader in(record, {.depth = 1, .items = 4});
    Parts parts;
    for (quint64 count = in.readMapHeader(); count > 0 && !in.hasFailed(); --count) {
        switch (in.readUint()) {
        case Body:
            parts.body = in.readBytes();
            break;
        case SignatureKey:
            parts.signature = readArray<Signature>(in);
            break;
        case PayloadKey:
            parts.payload = in.readBytes().toByteArray();
            break;
        case SaltKey:
            parts.salt = readArray<Salt>(in);
            break;
        default:
            in.fail(Failure::Kind::Malformed, u"a part that a record has not"_s);
        }
    }
    if (!in.hasFailed() && parts.salt && !parts.payload)
        in.fail(Failure::Kind::Malformed, u"a salt without its payload"_s);
    return in.finished().transform([&] { return std::move(parts); });
}

} // namespace

Result<Change> Change::fromRecord(QByteArrayView record)
{
    auto parts = readParts(record);
    if (!parts)
        return std::unexpected(parts.error());
    auto body = decodedBody(parts->body);
    if (!body)
        return std::unexpected(body.error());
    Change change(parts->body.toByteArray(), *std::move(body));
    change.m_signature = parts->signature;
    if (parts->payload) {
        if (auto taken = change.takePayload({*std::move(parts->payload), parts->salt}); !taken)
            return std::unexpected(taken.error());
    }
    return change;
}

Result<Change> Change::fromBody(const ChangeBody &body, std::optional<Payload> payload)
{
    Change change(encoded(body), body);
    if (payload) {
        if (auto taken = change.takePayload(*std::move(payload)); !taken)
            return std::unexpected(taken.error());
    }
    return change;
}

void Change::sign(const FeedSigner &signer)
{
    Q_ASSERT(signer.feed() == m_body.feed);
    m_signature = signer.signatureOf(signedBytes(m_bytes));
    m_isVerified = true;
}

void Change::setSignature(const Signature &signature)
{
    m_signature = signature;
    m_isVerified = false;
}

Result<> Change::verified(const SignatureVerifier &verifier) const
{
    if (!m_signature)
        return failure(Failure::Kind::BadSignature, u"no signature"_s);
    if (!m_isVerified && !verifier.verifies(m_body.feed, signedBytes(m_bytes), *m_signature))
        return failure(Failure::Kind::BadSignature, u"not signed by its feed"_s);
    return {};
}

Result<> Change::verify(const SignatureVerifier &verifier)
{
    return verified(verifier).transform([this] { m_isVerified = true; });
}

bool Change::completeFrom(const Change &other)
{
    Q_ASSERT(other.m_id == m_id);
    const bool gainsPayload = !m_payload && other.m_payload;
    const bool gainsSignature = !m_signature && other.m_signature;
    if (gainsPayload)
        m_payload = other.m_payload;
    if (gainsSignature) {
        m_signature = other.m_signature;
        m_isVerified = other.m_isVerified;
    }
    return gainsPayload || gainsSignature;
}

QByteArray Change::record() const
{
    const bool hasSalt = m_payload && m_payload->salt;
    CborWriter out;
    out.writeMapHeader(1u + m_signature.has_value() + m_payload.has_value() + hasSalt);
    out.writeUint(Body), out.writeBytes(m_bytes);
    if (m_signature)
        out.writeUint(SignatureKey), out.writeBytes(view(*m_signature));
    if (m_payload)
        out.writeUint(PayloadKey), out.writeBytes(m_payload->bytes);
    if (hasSalt)
        out.writeUint(SaltKey), out.writeBytes(view(*m_payload->salt));
    return out.bytes();
}

Result<> Change::takePayload(Payload payload)
{
    if (payload.salt.has_value() != m_body.flags.testFlag(ChangeFlag::Erasable))
        return failure(Failure::Kind::Malformed, u"an erasable payload, and no other, has a salt"_s);
    if (static_cast<quint64>(payload.bytes.size()) != m_body.payloadSize || hashOf(payload) != m_body.payloadHash)
        return failure(Failure::Kind::Damaged, u"a payload that the body does not name"_s);
    m_payload = std::move(payload);
    return {};
}

ContentHash hashOf(const Payload &payload)
{
    return sha256<ContentHash>({payload.salt ? view(*payload.salt) : QByteArrayView(), payload.bytes});
}

} // namespace pochin::ledger
