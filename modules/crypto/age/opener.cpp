// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/opener.h"

#include "crypto/age/armor.h"
#include "crypto/age/device_streams.h"
#include "crypto/age/file_key_wrap.h"
#include "crypto/age/passphrase.h"

#include <algorithm>

namespace pochin::crypto::age {

namespace {

constexpr qsizetype chunksPerRead = 16;

/// The file key out of a header, by the first identity that can.
Result<Secret> fileKeyIn(const Header &header, const Identities &identities)
{
    if (header.stanzas.size() > 1 && std::ranges::any_of(header.stanzas, mustStandAlone))
        return failure(Failure::Kind::Malformed, QStringLiteral("header: a scrypt stanza must be the only one"));
    Failure last{Failure::Kind::NotForMe, QStringLiteral("header: none of the stanzas is for these identities")};
    for (const Identity *identity : identities) {
        auto fileKey = identity->unwrapped(header.stanzas);
        if (fileKey)
            return fileKey;
        const Failure::Kind kind = fileKey.error().kind;
        if (kind == Failure::Kind::WrongPassphrase)
            last = fileKey.error();
        else if (kind != Failure::Kind::NotForMe)
            return fileKey;
    }
    return std::unexpected(last);
}

} // namespace

Opener::Opener(Intake intake, PayloadCipher cipher)
    : m_intake(std::move(intake)), m_cipher(std::move(cipher)), m_plain(chunkSize)
{
}

Result<Opener> Opener::begun(QIODevice &source, const Identities &identities, const HeaderLimits &limits)
{
    const qsizetype capacity = std::max(limits.bytes, chunksPerRead * sealedChunkSize + 1);
    Intake intake(std::make_unique<DeviceSource>(source), capacity);
    auto beginning = intake.ahead(limits.bytes);
    if (beginning && looksArmored(*beginning)) {
        auto text = std::make_unique<Intake>(std::move(intake));
        intake = Intake(std::make_unique<ArmorDecoder>(std::move(text)), capacity);
        beginning = intake.ahead(limits.bytes);
    }
    if (!beginning)
        return std::unexpected(beginning.error());
    const auto header = parsedHeader(*beginning, limits);
    if (!header)
        return std::unexpected(header.error());
    auto fileKey = fileKeyIn(*header, identities);
    if (!fileKey)
        return std::unexpected(fileKey.error());
    if (auto genuine = checkedMac(*header, *fileKey); !genuine)
        return std::unexpected(genuine.error());
    intake.drop(header->size);
    return keyed(std::move(intake), *fileKey);
}

Result<Opener> Opener::keyed(Intake intake, const Secret &fileKey)
{
    const auto nonce = intake.ahead(payloadNonceSize);
    if (!nonce)
        return std::unexpected(nonce.error());
    if (nonce->size() < payloadNonceSize)
        return failure(Failure::Kind::Truncated, QStringLiteral("payload: it ends within its nonce"));
    PayloadCipher cipher(fileKey, nonce->first(payloadNonceSize));
    intake.drop(payloadNonceSize);
    return Opener(std::move(intake), std::move(cipher));
}

Result<QByteArrayView> Opener::next()
{
    if (m_failure)
        return std::unexpected(*m_failure);
    if (m_ended)
        return QByteArrayView();
    // One byte more than a chunk tells whether it is the last.
    const auto sealed = m_intake.ahead(sealedChunkSize + 1);
    auto plain = !sealed                   ? Result<QByteArrayView>(std::unexpected(sealed.error()))
        : sealed->size() > sealedChunkSize ? innerChunk(sealed->first(sealedChunkSize))
                                           : lastChunk(*sealed);
    if (!plain)
        m_failure = plain.error();
    return plain;
}

Result<QByteArrayView> Opener::innerChunk(QByteArrayView sealed)
{
    if (m_cipher.open(m_index, ChunkKind::Inner, sealed, m_plain.fill()))
        return given(sealed.size());
    if (!m_cipher.open(m_index, ChunkKind::Last, sealed, m_plain.fill()))
        return damaged();
    m_failure = Failure{Failure::Kind::Malformed, QStringLiteral("payload: something follows the last chunk")};
    return given(sealed.size());
}

Result<QByteArrayView> Opener::lastChunk(QByteArrayView sealed)
{
    if (sealed.size() < Aead::tagSize)
        return failure(Failure::Kind::Truncated, QStringLiteral("payload: chunk %1").arg(m_index));
    if (m_cipher.open(m_index, ChunkKind::Last, sealed, m_plain.fill())) {
        if (sealed.size() == Aead::tagSize && m_index > 0)
            return failure(Failure::Kind::Malformed, QStringLiteral("payload: the last chunk is empty"));
        m_ended = true;
        return given(sealed.size());
    }
    // A whole chunk that is not the last: genuine, but the file was cut behind it.
    if (sealed.size() == sealedChunkSize && m_cipher.open(m_index, ChunkKind::Inner, sealed, m_plain.fill())) {
        m_failure = Failure{Failure::Kind::Truncated, QStringLiteral("payload: cut after chunk %1").arg(m_index)};
        return given(sealed.size());
    }
    return damaged();
}

QByteArrayView Opener::given(qsizetype sealedSize)
{
    m_intake.drop(sealedSize);
    ++m_index;
    return m_plain.view().first(sealedSize - Aead::tagSize);
}

std::unexpected<Failure> Opener::damaged() const
{
    return failure(Failure::Kind::Damaged, QStringLiteral("payload: chunk %1").arg(m_index));
}

} // namespace pochin::crypto::age
