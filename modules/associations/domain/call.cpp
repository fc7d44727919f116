// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/call.h"

#include "associations/domain/carrying.h"

namespace pochin::associations {

QByteArray Call::encoded() const
{
    ledger::PayloadWriter out;
    out.text(1, task);
    out.text(2, doneTest);
    writeDay(out, 3, sunset);
    out.texts(4, needed);
    out.text(5, canDo);
    out.ids(6, from);
    out.ids(7, carried);
    out.id(8, like);
    return out.bytes();
}

Result<Call> Call::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Call call{.task = in.text(1, aLine),
        .doneTest = in.text(2, aLine),
        .sunset = readDay(in, 3),
        .needed = in.texts(4, mostItems, aLine),
        .canDo = in.optionalText(5, aLine),
        .from = in.ids<ChangeId>(6, mostItems),
        .carried = in.ids<ChangeId>(7, mostNamed),
        .like = in.optionalId<ChangeId>(8)};
    return in.read(std::move(call));
}

Result<> Call::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (sunset > dayOf(change.body.wall) + longestTerm)
        return refused(Refusal::DayTooFar);
    Association called{.id = change.id,
        .called = markOf(change),
        .firstSunset = sunset,
        .from = from,
        .like = like,
        .lastDeed = change.body.wall};
    called.task.write(placeOf(change), task, {});
    called.doneTest.write(placeOf(change), doneTest, {});
    if (!needed.empty())
        called.needed.write(placeOf(change), needed, {});
    called.joins[change.author].emplace(change.id, Join{canDo, sunset, change.body.wall});
    state.alterable<AssociationsPart>().associations.emplace(change.id, std::move(called));
    carry(state, change, change.id, carried);
    return {};
}

Result<Deed> call(const Outlook &outlook, const Call &wanted)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    const auto task = neededText(wanted.task, aLine);
    const auto doneTest = neededText(wanted.doneTest, aLine);
    const auto canDo = optionalText(wanted.canDo, aLine);
    const auto needed = textsOf(wanted.needed);
    const auto sunset = neededSunset(wanted.sunset, outlook.now);
    if (const auto fault = firstFault(task, doneTest, canDo, needed, sunset))
        return std::unexpected(*fault);
    for (const ChangeId &source : wanted.from) {
        if (!outlook.part<AssociationsPart>().association(source))
            return refused(Refusal::NoSuchAssociation);
    }
    if (auto mine = checkedCarried(outlook, wanted.from, wanted.carried); !mine)
        return std::unexpected(mine.error());
    return ledger::deedOf(Call{*task, *doneTest, *sunset, *needed, *canDo, wanted.from, wanted.carried, wanted.like});
}

} // namespace pochin::associations
