// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/space_state.h"

#include <algorithm>
#include <vector>

namespace pochin::ledger {

void SpaceState::writeTo(CborWriter &out) const
{
    std::vector<const AnyHolder *> holders;
    holders.reserve(m_parts.size());
    for (const auto &[type, holder] : m_parts)
        holders.push_back(holder.get());
    // The order of deterministic CBOR: the shorter name first, then byte by byte.
    std::ranges::sort(holders, {}, [](const AnyHolder *h) { return std::pair(h->name().size(), h->name()); });
    out.writeMapHeader(holders.size());
    for (const AnyHolder *holder : holders) {
        out.writeText(QString(holder->name()));
        holder->writeTo(out);
    }
}

} // namespace pochin::ledger
