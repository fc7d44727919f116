// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/task_offer.h"

#include "associations/domain/task_links.h"

namespace pochin::associations {

QByteArray TaskOffer::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.text(2, title);
    out.text(3, details);
    writeDay(out, 4, due);
    out.id(5, parent);
    out.ids(6, blockedBy);
    out.text(7, origin);
    return out.bytes();
}

Result<TaskOffer> TaskOffer::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    TaskOffer taskOffer{.association = in.id<ChangeId>(1),
        .title = in.text(2, aLine),
        .details = in.optionalText(3, aText),
        .due = readOptionalDay(in, 4),
        .parent = in.optionalId<ChangeId>(5),
        .blockedBy = in.ids<ChangeId>(6, mostItems),
        .origin = in.optionalText(7, aLine)};
    return in.read(std::move(taskOffer));
}

Result<> TaskOffer::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterable(state, association, change).transform([&](Association *) {
        const auto at = placeOf(change);
        Task offered{.id = change.id, .offered = markOf(change), .origin = origin};
        offered.home.write(at, association, {});
        offered.title.write(at, title, {});
        if (!details.isEmpty())
            offered.details.write(at, details, {});
        if (due)
            offered.due.write(at, due, {});
        if (parent)
            offered.parent.write(at, parent, {});
        if (!blockedBy.empty())
            offered.blockedBy.write(at, blockedBy, {});
        state.alterable<AssociationsPart>().tasks.emplace(change.id, std::move(offered));
    });
}

Result<Deed> offer(const Outlook &outlook, const TaskOffer &wanted)
{
    if (const auto shared = workedOnBy(outlook, wanted.association); !shared)
        return std::unexpected(shared.error());
    const auto title = neededText(wanted.title, aLine);
    const auto details = optionalText(wanted.details, aText);
    const auto origin = optionalText(wanted.origin, aLine);
    if (const auto fault = firstFault(title, details, origin))
        return std::unexpected(*fault);
    if (auto linked = checkedLinks(outlook, wanted.association, {}, wanted.parent, wanted.blockedBy); !linked)
        return std::unexpected(linked.error());
    return ledger::deedOf(
        TaskOffer{wanted.association, *title, *details, wanted.due, wanted.parent, wanted.blockedBy, *origin});
}

} // namespace pochin::associations
