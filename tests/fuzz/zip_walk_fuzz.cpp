// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a ZIP. What is told of an entry is never more than the directory says.
#include "exchange/store/zip_walk.h"

#include <cstdint>
#include <cstdlib>
#include <map>

using namespace pochin;
using namespace pochin::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto directory = ZipDirectory::fromTail(bytes, bytes.size());
    if (!directory)
        return 0;
    std::map<QByteArray, qint64> told;
    ZipWalk walk(*directory, [&](const ZipEntry &entry, QByteArrayView content) -> Result<> {
        qint64 &sum = told[entry.name];
        sum += content.size();
        if (sum > entry.size || (content.isEmpty() && sum != entry.size))
            std::abort();
        return {};
    });
    const qsizetype half = bytes.size() / 2;
    if (walk.take(bytes.first(half)))
        static_cast<void>(walk.take(bytes.sliced(half)));
    return 0;
}
