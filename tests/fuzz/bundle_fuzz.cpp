// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a file, and any bytes as the ZIP inside one that was sealed for us.
#include "exchange/store/bundle_file.h"
#include "support/believing_verifier.h"

#include <QBuffer>

#include <cstdint>

using namespace pochin;
using namespace pochin::exchange;

namespace {

void open(QByteArray file, const crypto::age::Identity &identity)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    static_cast<void>(openBundle(buffer, {&identity}, ledger::test::BelievingVerifier()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto identity = *crypto::age::X25519Identity::fromBytes(crypto::Secret::ofBytes(QByteArray(32, 'r')));
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    open(bytes.toByteArray(), identity);
    const auto recipient = identity.recipient();
    if (const auto sealed = crypto::age::sealed(bytes, {&recipient}))
        open(*sealed, identity);
    return 0;
}
