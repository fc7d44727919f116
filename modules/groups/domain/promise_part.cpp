// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/promise_part.h"

#include "ledger/domain/payload_writer.h"

namespace pochin::groups {

void PromisePart::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(promises.size());
    for (const auto &[id, promise] : promises) {
        ledger::PayloadWriter fields;
        fields.id(1, id);
        fields.id(2, promise.bearer);
        fields.text(3, promise.what);
        fields.moment(4, promise.due);
        fields.id(5, promise.source);
        fields.id(6, promise.after);
        fields.choice(7, promise.state);
        fields.text(8, promise.word);
        fields.ids(9, promise.takenOver);
        out.writeBytes(fields.bytes());
    }
}

bool isFree(const Promise &promise, const ledger::SpaceStanding &standing)
{
    return promise.state == Promise::State::LaidDown
        || (promise.state == Promise::State::Open && !standing.isMember(promise.bearer));
}

} // namespace pochin::groups
