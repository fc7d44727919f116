// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/joining.h"

#include "associations/domain/carrying.h"

namespace pochin::associations {

QByteArray Joining::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    writeDay(out, 2, until);
    out.text(3, canDo);
    out.ids(4, carried);
    return out.bytes();
}

Result<Joining> Joining::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Joining joining{.association = in.id<ChangeId>(1),
        .until = readDay(in, 2),
        .canDo = in.optionalText(3, aLine),
        .carried = in.ids<ChangeId>(4, mostNamed)};
    return in.read(std::move(joining));
}

Result<> Joining::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterable(state, association, change).transform([&](Association *altered) {
        altered->joins[change.author].emplace(change.id, Join{canDo, until, change.body.wall});
        carry(state, change, association, carried);
    });
}

Result<Deed> join(
    const Outlook &outlook, const ChangeId &association, const QString &canDo, const std::vector<ChangeId> &carried)
{
    const auto known = aliveFor(outlook, association);
    if (!known)
        return std::unexpected(known.error());
    const Standing now = standing(**known, outlook);
    if (now.hasParticipant(outlook.self))
        return refused(Refusal::AlreadyTakingPart);
    if (auto mine = checkedCarried(outlook, (*known)->from, carried); !mine)
        return std::unexpected(mine.error());
    return optionalText(canDo, aLine).transform([&](const QString &text) {
        return ledger::deedOf(Joining{association, now.sunset, text, carried});
    });
}

} // namespace pochin::associations
