// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/announcing.h"

#include <algorithm>

namespace pochin::associations {

QByteArray Announcing::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, space);
    out.text(2, task);
    out.text(3, doneTest);
    writeDay(out, 4, sunset);
    out.texts(5, needed);
    return out.bytes();
}

Result<Announcing> Announcing::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Announcing announcing{.space = in.id<ledger::SpaceId>(1),
        .task = in.text(2, aLine),
        .doneTest = in.text(3, aLine),
        .sunset = readDay(in, 4),
        .needed = in.texts(5, mostItems, aLine)};
    return in.read(std::move(announcing));
}

Result<> Announcing::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    state.alterable<AssociationsPart>().announcements.emplace(
        change.id, Announcement{markOf(change, task), space, doneTest, sunset, needed});
    return {};
}

Result<Deed> announce(const Outlook &outlook, const Association &association, const Outlook &itsSpace)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    const Standing now = standing(association, itsSpace);
    if (now.isOver())
        return refused(Refusal::Ended);
    const auto known = outlook.part<AssociationsPart>().announcements;
    const auto &space = itsSpace.space.graph().space();
    if (std::ranges::any_of(known, [&](const auto &other) { return other.second.space == space; }))
        return refused(Refusal::AlreadyThere);
    Announcing announcing{space, *association.task.shown(), *association.doneTest.shown(), now.sunset};
    if (association.needed.shown())
        announcing.needed = *association.needed.shown();
    return ledger::deedOf(announcing);
}

} // namespace pochin::associations
