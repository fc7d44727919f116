// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/ids.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::delegates {

using ledger::ChangeId;
using ledger::ContentHash;
using ledger::Deed;
using ledger::Outlook;
using ledger::PersonId;
using ledger::SpaceId;

/// An act as a space keeps it: what was said, who said it, and when that person claims to have said it. The id names
/// it from then on. Whether it stands is not kept, because that can move; it is looked up when it is shown.
template <ledger::SpaceAct Act>
struct Said {
    ChangeId id;
    PersonId author;
    qint64 wall; ///< milliseconds since 1970, claimed
    Act act;

    void writeTo(CborWriter &out) const
    {
        out.writeArrayHeader(4);
        out.writeBytes(id.bytes());
        out.writeBytes(author.bytes());
        out.writeInt(wall);
        out.writeBytes(act.encoded());
    }
    friend bool operator==(const Said &, const Said &) = default;
};

template <ledger::SpaceAct Act>
[[nodiscard]] Said<Act> said(const Act &act, const ledger::FoldedChange &change)
{
    return {change.id, change.author, change.body.wall, act};
}

template <typename Act>
void writeAll(CborWriter &out, const std::vector<Said<Act>> &all)
{
    out.writeArrayHeader(all.size());
    for (const auto &one : all)
        one.writeTo(out);
}

/// What an act answers that meets a state in which it says nothing.
[[nodiscard]] inline std::unexpected<Failure> withoutMeaning()
{
    return failure(Failure::Kind::NotPermitted);
}

} // namespace pochin::delegates
