// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/dropping.h"

namespace pochin::associations {

QByteArray Dropping::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, task);
    out.text(2, why);
    return out.bytes();
}

Result<Dropping> Dropping::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Dropping dropping{.task = in.id<ChangeId>(1), .why = in.text(2, aLine)};
    return in.read(std::move(dropping));
}

Result<> Dropping::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterableTask(state, task, change).transform([&](Task *altered) {
        altered->dropped.emplace(change.id, markOf(change, why));
    });
}

Result<Deed> drop(const Outlook &outlook, const ChangeId &task, const QString &why)
{
    return endableBy(outlook, task).and_then([&](const Task *) {
        return neededText(why, aLine).transform([&](const QString &text) {
            return ledger::deedOf(Dropping{task, text});
        });
    });
}

} // namespace pochin::associations
