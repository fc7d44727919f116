// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/giving_back.h"

namespace pochin::associations {

QByteArray GivingBack::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, task);
    out.ids(2, takings);
    return out.bytes();
}

Result<GivingBack> GivingBack::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    GivingBack givingBack{.task = in.id<ChangeId>(1), .takings = in.ids<ChangeId>(2, mostNamed)};
    return in.read(std::move(givingBack));
}

Result<> GivingBack::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterableTask(state, task, change).transform([&](Task *altered) {
        for (const ChangeId &taking : takings) {
            const auto mine = altered->taken.find(taking);
            if (mine != altered->taken.end() && mine->second.by == change.author)
                altered->taken.erase(mine);
        }
    });
}

Result<Deed> giveBack(const Outlook &outlook, const ChangeId &task)
{
    return taskFor(outlook, task).and_then([&](const Task *known) -> Result<Deed> {
        GivingBack giving{task, {}};
        for (const auto &[id, mark] : known->taken) {
            if (mark.by == outlook.self)
                giving.takings.push_back(id);
        }
        if (giving.takings.empty())
            return refused(Refusal::NotTaken);
        if (known->isDone())
            return refused(Refusal::AlreadyDone);
        return ledger::deedOf(giving);
    });
}

} // namespace pochin::associations
