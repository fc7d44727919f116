// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The age reader over any bytes, binary or armored: it never crashes, and what it accepts has one spelling.

#include "crypto/age/age.h"
#include "crypto/age/armor.h"
#include "crypto/age/device_streams.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace pochin::crypto;

namespace {

/// The reader of tests/vectors/age, so that mutations of those get as far as the payload.
const age::X25519Identity &reader()
{
    static const auto identity = age::X25519Identity::fromBytes(Secret::ofBytes(QByteArray(32, 'r')));
    return *identity;
}

void openEveryPiece(const QByteArray &bytes)
{
    static const age::PassphraseIdentity passphrase(Secret::ofBytes("p"), {.least = 1, .most = 6});
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    auto opener = age::Opener::begun(file, {&reader(), &passphrase});
    while (opener) {
        const auto piece = opener->next();
        if (!piece || piece->isEmpty())
            return;
    }
}

void writeHeaderAgain(const QByteArray &bytes)
{
    static const Secret anyKey(16);
    const auto header = age::parsedHeader(bytes);
    if (header && !age::writtenHeader(header->stanzas, anyKey).startsWith(header->authenticated))
        std::abort();
}

void armorAgain(const QByteArray &bytes)
{
    const auto file = age::withoutArmor(bytes);
    if (!file)
        return;
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    age::ArmorEncoder encoder(std::make_unique<age::DeviceSink>(text));
    if (!encoder.write(*file) || !encoder.finish())
        std::abort();
    QByteArray sameLineEnds = bytes.trimmed() + '\n';
    if (sameLineEnds.replace("\r\n", "\n") != text.data())
        std::abort();
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's own name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    openEveryPiece(bytes);
    writeHeaderAgain(bytes);
    armorAgain(bytes);
    return 0;
}
