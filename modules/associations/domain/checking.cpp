// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/checking.h"

#include <algorithm>

namespace pochin::associations {

QByteArray Checking::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, task);
    out.ids(2, done);
    out.text(3, word);
    return out.bytes();
}

Result<Checking> Checking::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Checking checking{
        .task = in.id<ChangeId>(1), .done = in.ids<ChangeId>(2, mostNamed), .word = in.optionalText(3, aLine)};
    return in.read(std::move(checking));
}

Result<> Checking::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterableTask(state, task, change).transform([&](Task *altered) {
        altered->checked.emplace(change.id, std::pair(markOf(change, word), done));
    });
}

Result<Deed> check(const Outlook &outlook, const ChangeId &task, const QString &word)
{
    return taskFor(outlook, task).and_then([&](const Task *known) -> Result<Deed> {
        if (!known->isDone())
            return refused(Refusal::NotDone);
        if (known->isChecked())
            return refused(Refusal::NothingChanges);
        const auto isOwn = [&](const auto &mark) { return mark.second.by == outlook.self; };
        if (known->isTakenBy(outlook.self) || std::ranges::any_of(known->done, isOwn))
            return refused(Refusal::OwnWork);
        return optionalText(word, aLine).transform([&](const QString &text) {
            return ledger::deedOf(Checking{task, idsOf(known->done), text});
        });
    });
}

} // namespace pochin::associations
