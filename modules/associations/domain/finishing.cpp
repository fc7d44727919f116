// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/finishing.h"

namespace pochin::associations {

QByteArray Finishing::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, task);
    out.text(2, word);
    return out.bytes();
}

Result<Finishing> Finishing::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Finishing finishing{.task = in.id<ChangeId>(1), .word = in.optionalText(2, aLine)};
    return in.read(std::move(finishing));
}

Result<> Finishing::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterableTask(state, task, change).transform([&](Task *altered) {
        altered->done.emplace(change.id, markOf(change, word));
    });
}

Result<Deed> finish(const Outlook &outlook, const ChangeId &task, const QString &word)
{
    return endableBy(outlook, task).and_then([&](const Task *) {
        return optionalText(word, aLine).transform([&](const QString &text) {
            return ledger::deedOf(Finishing{task, text});
        });
    });
}

} // namespace pochin::associations
