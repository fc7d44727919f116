// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/declining.h"

namespace pochin::associations {

QByteArray Declining::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, task);
    out.ids(2, requests);
    return out.bytes();
}

Result<Declining> Declining::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Declining declining{.task = in.id<ChangeId>(1), .requests = in.ids<ChangeId>(2, mostNamed)};
    return in.read(std::move(declining));
}

Result<> Declining::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterableTask(state, task, change).transform([&](Task *altered) {
        for (const ChangeId &id : requests) {
            const auto request = altered->requests.find(id);
            if (request != altered->requests.end() && request->second.person == change.author)
                request->second.isDeclined = true;
        }
    });
}

Result<Deed> decline(const Outlook &outlook, const ChangeId &task)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    const Task *known = outlook.part<AssociationsPart>().task(task);
    if (!known)
        return refused(Refusal::NoSuchTask);
    Declining declining{task, {}};
    for (const auto &[id, request] : known->requests) {
        if (request.person == outlook.self && !request.isDeclined)
            declining.requests.push_back(id);
    }
    if (declining.requests.empty())
        return refused(Refusal::NotAsked);
    return ledger::deedOf(declining);
}

} // namespace pochin::associations
