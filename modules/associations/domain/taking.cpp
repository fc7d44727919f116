// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/taking.h"

namespace pochin::associations {

QByteArray Taking::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, task);
    return out.bytes();
}

Result<Taking> Taking::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Taking taking{.task = in.id<ChangeId>(1)};
    return in.read(taking);
}

Result<> Taking::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterableTask(state, task, change).transform([&](Task *altered) {
        altered->taken.emplace(change.id, markOf(change));
    });
}

Result<Deed> take(const Outlook &outlook, const ChangeId &task)
{
    return taskFor(outlook, task).and_then([&](const Task *known) -> Result<Deed> {
        if (known->isTakenBy(outlook.self))
            return refused(Refusal::AlreadyTaken);
        if (known->isDone())
            return refused(Refusal::AlreadyDone);
        if (known->isDropped())
            return refused(Refusal::AlreadyDropped);
        return ledger::deedOf(Taking{task});
    });
}

} // namespace pochin::associations
