// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/asking.h"

namespace pochin::associations {

QByteArray Asking::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, task);
    out.id(2, person);
    out.text(3, word);
    return out.bytes();
}

Result<Asking> Asking::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Asking asking{.task = in.id<ChangeId>(1), .person = in.id<PersonId>(2), .word = in.optionalText(3, aLine)};
    return in.read(std::move(asking));
}

Result<> Asking::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterableTask(state, task, change).transform([&](Task *altered) {
        altered->requests.emplace(change.id, Request{person, markOf(change, word)});
    });
}

Result<Deed> ask(const Outlook &outlook, const ChangeId &task, const PersonId &person, const QString &word)
{
    return taskFor(outlook, task).and_then([&](const Task *known) -> Result<Deed> {
        if (!outlook.standing().isMember(person))
            return refused(Refusal::NoSuchPerson);
        if (known->isTakenBy(person))
            return refused(Refusal::AlreadyTaken);
        if (known->isDone())
            return refused(Refusal::AlreadyDone);
        if (known->isDropped())
            return refused(Refusal::AlreadyDropped);
        return optionalText(word, aLine).transform([&](const QString &text) {
            return ledger::deedOf(Asking{task, person, text});
        });
    });
}

} // namespace pochin::associations
