// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/reopening.h"

#include <algorithm>

namespace pochin::associations {

QByteArray Reopening::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, task);
    out.ids(2, seen);
    out.text(3, why);
    return out.bytes();
}

Result<Reopening> Reopening::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Reopening reopening{.task = in.id<ChangeId>(1), .seen = in.ids<ChangeId>(2, mostNamed), .why = in.text(3, aLine)};
    return in.read(std::move(reopening));
}

Result<> Reopening::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterableTask(state, task, change).transform([&](Task *altered) {
        takeBack(altered->done, seen);
        takeBack(altered->dropped, seen);
    });
}

Result<Deed> reopen(const Outlook &outlook, const ChangeId &task, const QString &why)
{
    return taskFor(outlook, task).and_then([&](const Task *known) -> Result<Deed> {
        if (!known->isDone() && !known->isDropped())
            return refused(Refusal::NotDone);
        auto seen = idsOf(known->done);
        std::ranges::copy(idsOf(known->dropped), std::back_inserter(seen));
        return neededText(why, aLine).transform([&](const QString &text) {
            return ledger::deedOf(Reopening{task, seen, text});
        });
    });
}

} // namespace pochin::associations
