// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first two bytes say how long the manifest is; what follows it are blocks.
#include "exchange/domain/block_decoder.h"
#include "support/believing_verifier.h"

#include <algorithm>
#include <cstdint>

using namespace pochin::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const pochin::ledger::test::BelievingVerifier verifier;
    if (size < 2)
        return 0;
    const QByteArrayView bytes(data + 2, static_cast<qsizetype>(size) - 2);
    const qsizetype length = std::min<qsizetype>(data[0] + 256 * data[1], bytes.size());
    const auto manifest = decodedManifest(bytes.first(length), verifier);
    if (!manifest || manifest->segments.empty())
        return 0;
    BlockDecoder decoder(*manifest);
    if (decoder.take(bytes.sliced(length)))
        static_cast<void>(decoder.finished());
    return 0;
}
