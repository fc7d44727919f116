// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/extending.h"

namespace pochin::associations {

QByteArray Extending::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    writeDay(out, 2, until);
    return out.bytes();
}

Result<Extending> Extending::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Extending extending{.association = in.id<ChangeId>(1), .until = readDay(in, 2)};
    return in.read(extending);
}

Result<> Extending::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (until > dayOf(change.body.wall) + longestTerm)
        return refused(Refusal::DayTooFar);
    return alterable(state, association, change).transform([&](Association *altered) {
        altered->extensions.emplace(
            change.id, Extension{change.author, until, change.body.wall, {{change.author, change.body.wall}}});
    });
}

Result<Deed> extend(const Outlook &outlook, const ChangeId &association, Day until)
{
    return workedOnBy(outlook, association).and_then([&](const Association *known) -> Result<Deed> {
        if (auto wanted = neededSunset(until, outlook.now); !wanted)
            return std::unexpected(wanted.error());
        if (until <= standing(*known, outlook).sunset)
            return refused(Refusal::NotLater, textOf(until));
        return ledger::deedOf(Extending{association, until});
    });
}

} // namespace pochin::associations
