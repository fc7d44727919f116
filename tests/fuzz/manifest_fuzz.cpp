// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first byte says how long the manifest is, in eighths of the input; the rest are blocks for it.
#include "exchange/domain/block_decoder.h"
#include "support/believing_verifier.h"

#include <algorithm>
#include <cstdint>

using namespace pochin::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const pochin::ledger::test::BelievingVerifier verifier;
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    const qsizetype length = bytes.size() * std::min<qsizetype>(data[0], 8) / 8;
    const auto manifest = decodedManifest(bytes.first(length), verifier);
    if (!manifest || manifest->segments.empty())
        return 0;
    BlockDecoder decoder(*manifest, verifier);
    if (decoder.take(bytes.sliced(length)))
        static_cast<void>(decoder.finished());
    return 0;
}
