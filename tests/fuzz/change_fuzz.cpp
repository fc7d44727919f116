// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record that is accepted is written again byte by byte, and so is its body.
#include "ledger/domain/change.h"

#include <cstdint>
#include <cstdlib>

using namespace pochin::ledger;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const auto change = Change::fromRecord(bytes); change && change->record() != bytes)
        std::abort();
    if (const auto body = decodedBody(bytes); body && encoded(*body) != bytes)
        std::abort();
    return 0;
}
