// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/moving.h"

namespace pochin::associations {

namespace {

Result<> mayLeaveHome(const Outlook &outlook, const Task &task)
{
    const Standing home = standing(*outlook.part<AssociationsPart>().association(task.association()), outlook);
    if (home.isOver())
        return {}; // nobody's any more
    const auto takers = takersOf(task, home);
    if (takers.empty() && !home.hasParticipant(outlook.self))
        return refused(Refusal::NotTakingPart);
    if (!takers.empty() && takers != std::vector{outlook.self})
        return refused(Refusal::NotYours);
    return {};
}

} // namespace

QByteArray Moving::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, task);
    out.id(2, to);
    return out.bytes();
}

Result<Moving> Moving::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Moving moving{.task = in.id<ChangeId>(1), .to = in.id<ChangeId>(2)};
    return in.read(moving);
}

Result<> Moving::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (!state.part<AssociationsPart>().association(to))
        return refused(Refusal::NoSuchAssociation);
    return alterableTask(state, task, change).transform([&](Task *altered) { altered->moveTo(to, placeOf(change)); });
}

Result<Deed> move(const Outlook &outlook, const ChangeId &task, const ChangeId &to)
{
    const auto target = workedOnBy(outlook, to);
    if (!target)
        return std::unexpected(target.error());
    const Task *known = outlook.part<AssociationsPart>().task(task);
    if (!known)
        return refused(Refusal::NoSuchTask);
    if (known->association() == to)
        return refused(Refusal::AlreadyThere);
    if (auto may = mayLeaveHome(outlook, *known); !may)
        return std::unexpected(may.error());
    return ledger::deedOf(Moving{task, to});
}

} // namespace pochin::associations
