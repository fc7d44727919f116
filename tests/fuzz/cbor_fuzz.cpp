// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reader accepts, the writer writes again byte by byte; and skipping accepts exactly what reading accepts.
#include "../support/cbor_copy.h"

#include <cstdint>
#include <cstdlib>

using namespace pochin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView document(data, static_cast<qsizetype>(size));
    const auto copy = test::copied(document);
    CborReader skipping(document);
    const bool isSkipped = skipping.skip().size() == document.size() && skipping.finished().has_value();
    if (copy.has_value() != isSkipped || (copy && *copy != document))
        std::abort();
    return 0;
}
