// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"
#include "ledger/domain/space.h"

#include <array>
#include <compare>
#include <vector>

namespace pochin::exchange {

/// The first half of a feed's key or of a change's id: enough to find it again, and short enough for a QR code.
using Half = std::array<unsigned char, 16>;

template <typename Id>
[[nodiscard]] Half halfOf(const Id &id)
{
    Half half{};
    const QByteArrayView bytes = id.bytes();
    for (std::size_t i = 0; i < half.size(); ++i)
        half[i] = static_cast<unsigned char>(bytes[static_cast<qsizetype>(i)]);
    return half;
}

/// Claims a branch of a feed from its first change to this head.
struct FrontierEntry {
    Half feed{};
    quint64 seq = 0;
    Half head{};
    friend auto operator<=>(const FrontierEntry &, const FrontierEntry &) = default;
};

/// What one device has of a space: ascending, none twice. docs/FORMAT-exchange.md, "A frontier".
using Frontier = std::vector<FrontierEntry>;

/// Of everything that joined here, payloads included: what stands behind a missing payload is not claimed.
[[nodiscard]] Frontier frontierOf(const ledger::Space &space);

void writeFrontier(CborWriter &out, const Frontier &frontier);
/// Fails `in` if it is not in order, or longer than any honest one.
[[nodiscard]] Frontier readFrontier(CborReader &in);

} // namespace pochin::exchange
