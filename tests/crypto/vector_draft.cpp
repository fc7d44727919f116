// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/vector_draft.h"

#include "crypto/age/armor.h"
#include "crypto/age/base64.h"
#include "crypto/age/device_streams.h"
#include "crypto/age/passphrase.h"
#include "crypto/age/payload_cipher.h"
#include "crypto/hash.h"
#include "crypto/hkdf.h"

#include <QBuffer>

namespace pochin::crypto {

namespace {

age::X25519Identity identityOf(char letter)
{
    return *age::X25519Identity::fromBytes(Secret::ofBytes(QByteArray(32, letter)));
}

age::PayloadCipher cipher()
{
    return age::PayloadCipher(vectorFileKey(), payloadNonce());
}

} // namespace

const age::X25519Identity &reader()
{
    static const age::X25519Identity identity = identityOf('r');
    return identity;
}

const age::X25519Identity &otherReader()
{
    static const age::X25519Identity identity = identityOf('o');
    return identity;
}

const age::HybridIdentity &hybridReader()
{
    static const auto identity = *age::HybridIdentity::fromBytes(Secret::ofBytes(QByteArray(32, 'r')));
    return identity;
}

const age::HybridIdentity &otherHybridReader()
{
    static const auto identity = *age::HybridIdentity::fromBytes(Secret::ofBytes(QByteArray(32, 'o')));
    return identity;
}

const Secret &vectorFileKey()
{
    static const Secret key = Secret::ofBytes("POCHIN TEST FILE");
    return key;
}

QByteArray written(const age::Stanza &stanza)
{
    QByteArray text = "-> " + stanza.arguments.join(' ') + '\n';
    const QByteArray body = age::base64Encoded(stanza.body, age::Padding::Absent);
    for (qsizetype at = 0; at <= body.size(); at += 64)
        text += body.sliced(at, std::min<qsizetype>(64, body.size() - at)) + '\n';
    return text;
}

QByteArray stanzaFor(const age::Recipient &recipient)
{
    return written(recipient.wrapped(vectorFileKey()).value());
}

QByteArray stanzaForReader()
{
    return stanzaFor(reader().recipient());
}

age::Stanza passphraseStanza()
{
    return age::PassphraseRecipient(Secret::ofBytes(vectorPassphrase), 8).wrapped(vectorFileKey()).value();
}

QByteArray versionLine()
{
    return "age-encryption.org/v1\n";
}

QByteArray headerOf(const QByteArray &stanzas)
{
    const QByteArray upToHere = versionLine() + stanzas;
    return upToHere + macLineFor(upToHere);
}

QByteArray macLineFor(const QByteArray &upToHere)
{
    const Secret key = hkdfSha256(vectorFileKey().view(), {}, "header");
    return "--- " + age::base64Encoded(hmacSha256(key.view(), upToHere + "---"), age::Padding::Absent) + '\n';
}

QByteArray payloadNonce()
{
    return "sixteen bytes of";
}

QByteArray chunk(quint64 index, ChunkMark mark, const QByteArray &plain)
{
    QByteArray sealed(plain.size() + 16, 0);
    cipher().seal(index, mark == ChunkMark::Last ? age::ChunkKind::Last : age::ChunkKind::Inner, plain,
        {sealed.data(), static_cast<std::size_t>(sealed.size())});
    return sealed;
}

QByteArray dullChunk(quint64 index, ChunkMark mark)
{
    // What sealing zeros gives is the key stream, and sealing the key stream gives zeros.
    return chunk(index, mark, chunk(index, mark, QByteArray(age::chunkSize, 0)).first(age::chunkSize));
}

QByteArray payloadOf(const QByteArray &plain)
{
    return payloadNonce() + chunk(0, ChunkMark::Last, plain);
}

QByteArray armored(const QByteArray &file)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    age::ArmorEncoder encoder(std::make_unique<age::DeviceSink>(text));
    if (!encoder.write(file) || !encoder.finish())
        qFatal("writing to memory failed");
    return text.data();
}

} // namespace pochin::crypto
