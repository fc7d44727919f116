// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_types.h"

namespace pochin::assemblies {

/// An act as it lies in the state: what was done, by whom, and when they say it was.
template <typename Act>
struct Kept {
    ledger::ChangeId id;
    ledger::PersonId by;
    qint64 wall = 0; ///< claimed; shown, and never an order
    Act act;
    friend bool operator==(const Kept &, const Kept &) = default;
};

template <typename Act>
[[nodiscard]] Kept<Act> kept(const ledger::FoldedChange &change, const Act &act)
{
    return {change.id, change.author, change.body.wall, act};
}

/// One item: an array of [change, person, payload].
template <typename Act>
void writeKept(CborWriter &out, const std::vector<Kept<Act>> &all)
{
    out.writeArrayHeader(all.size());
    for (const Kept<Act> &one : all) {
        out.writeArrayHeader(3);
        out.writeBytes(one.id.bytes());
        out.writeBytes(one.by.bytes());
        out.writeBytes(one.act.encoded());
    }
}

} // namespace pochin::assemblies
