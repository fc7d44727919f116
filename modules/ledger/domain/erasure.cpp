// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/erasure.h"

#include "foundation/cbor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::ledger {

QByteArray Erasure::encoded() const
{
    CborWriter out;
    out.writeArrayHeader(changes.size());
    for (const ChangeId &id : changes)
        out.writeBytes(id.bytes());
    return out.bytes();
}

Result<Erasure> Erasure::decoded(QByteArrayView payload)
{
    CborReader in(payload, {.depth = 1, .items = 1000});
    Erasure erasure;
    for (quint64 count = in.readArrayHeader(); count > 0 && !in.hasFailed(); --count) {
        if (const auto id = ChangeId::fromBytes(in.readBytes()))
            erasure.changes.push_back(*id);
        else
            in.fail(Failure::Kind::Malformed, u"an id of 32 bytes was expected"_s);
    }
    if (std::ranges::adjacent_find(erasure.changes, std::greater_equal<>()) != erasure.changes.end())
        in.fail(Failure::Kind::Malformed, u"ids that do not ascend"_s);
    return in.finished().transform([&] { return std::move(erasure); });
}

} // namespace pochin::ledger
