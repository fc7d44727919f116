// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/sealer.h"

#include "crypto/age/armor.h"
#include "crypto/age/device_streams.h"
#include "crypto/age/file_key_wrap.h"
#include "crypto/age/header.h"
#include "crypto/random.h"

#include <algorithm>

namespace pochin::crypto::age {

namespace {

constexpr qsizetype chunksPerWrite = 16;

Result<> checkedCompany(const Recipients &recipients)
{
    const auto refused = [](const char *why) {
        return failure(Failure::Kind::InvalidInput, QStringLiteral("age: ") + QLatin1StringView(why));
    };
    if (recipients.empty())
        return refused("no recipients");
    if (recipients.size() > HeaderLimits{}.stanzas)
        return refused("too many recipients");
    const Company company = recipients.front()->company();
    if (company == Company::Nobody && recipients.size() > 1)
        return refused("a passphrase must be the only recipient");
    if (!std::ranges::all_of(recipients, [=](const Recipient *other) { return other->company() == company; }))
        return refused("these recipients may not share a file");
    return {};
}

Result<std::vector<Stanza>> wrappedForAll(const Recipients &recipients, const Secret &fileKey)
{
    std::vector<Stanza> stanzas;
    for (const Recipient *recipient : recipients) {
        auto stanza = recipient->wrapped(fileKey);
        if (!stanza)
            return std::unexpected(stanza.error());
        stanzas.push_back(*std::move(stanza));
    }
    for (std::size_t i = stanzas.size(); i > 1; --i)
        std::swap(stanzas[i - 1], stanzas[randomBelow(i)]);
    return stanzas;
}

} // namespace

Sealer::Sealer(std::unique_ptr<ByteSink> sink, PayloadCipher cipher)
    : m_sink(std::move(sink)), m_cipher(std::move(cipher)), m_plain(chunkSize),
      m_sealed(chunksPerWrite * sealedChunkSize, Qt::Uninitialized)
{
}

Result<Sealer> Sealer::begun(QIODevice &sink, const Recipients &recipients, Form form)
{
    if (auto sound = checkedCompany(recipients); !sound)
        return std::unexpected(sound.error());
    const Secret fileKey = randomSecret(fileKeySize);
    const auto stanzas = wrappedForAll(recipients, fileKey);
    if (!stanzas)
        return std::unexpected(stanzas.error());
    const QByteArray nonce = randomBytes(payloadNonceSize);

    std::unique_ptr<ByteSink> way = std::make_unique<DeviceSink>(sink);
    if (form == Form::Armored)
        way = std::make_unique<ArmorEncoder>(std::move(way));
    if (auto written = way->write(writtenHeader(*stanzas, fileKey) + nonce); !written)
        return std::unexpected(written.error());
    return Sealer(std::move(way), PayloadCipher(fileKey, nonce));
}

Result<> Sealer::write(QByteArrayView plain)
{
    while (!plain.isEmpty()) {
        if (m_held == chunkSize) {
            if (auto sealed = sealChunk(ChunkKind::Inner, m_plain.view()); !sealed)
                return sealed;
            m_held = 0;
        }
        // Whole chunks that something follows need not be copied first.
        while (m_held == 0 && plain.size() > chunkSize) {
            if (auto sealed = sealChunk(ChunkKind::Inner, plain.first(chunkSize)); !sealed)
                return sealed;
            plain = plain.sliced(chunkSize);
        }
        const qsizetype count = std::min(plain.size(), chunkSize - m_held);
        std::ranges::copy(plain.first(count), m_plain.fill().begin() + m_held);
        m_held += count;
        plain = plain.sliced(count);
    }
    return {};
}

Result<> Sealer::finish()
{
    if (auto sealed = sealChunk(ChunkKind::Last, m_plain.view().first(m_held)); !sealed)
        return sealed;
    if (auto written = flush(); !written)
        return written;
    return m_sink->finish();
}

Result<> Sealer::sealChunk(ChunkKind kind, QByteArrayView plain)
{
    if (m_sealedSize + sealedChunkSize > m_sealed.size()) {
        if (auto written = flush(); !written)
            return written;
    }
    const qsizetype size = plain.size() + Aead::tagSize;
    m_cipher.seal(m_index++, kind, plain, {m_sealed.data() + m_sealedSize, static_cast<std::size_t>(size)});
    m_sealedSize += size;
    return {};
}

Result<> Sealer::flush()
{
    const qsizetype size = std::exchange(m_sealedSize, 0);
    return m_sink->write(QByteArrayView(m_sealed).first(size));
}

} // namespace pochin::crypto::age
