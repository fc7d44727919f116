// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/going_away.h"

namespace pochin::associations {

QByteArray GoingAway::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.ids(2, joins);
    return out.bytes();
}

Result<GoingAway> GoingAway::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    GoingAway goingAway{.association = in.id<ChangeId>(1), .joins = in.ids<ChangeId>(2, mostNamed)};
    return in.read(std::move(goingAway));
}

Result<> GoingAway::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterable(state, association, change).transform([&](Association *altered) {
        const auto mine = altered->joins.find(change.author);
        if (mine == altered->joins.end())
            return;
        for (const ChangeId &join : joins)
            mine->second.erase(join);
        if (mine->second.empty())
            altered->joins.erase(mine);
    });
}

Result<Deed> goAway(const Outlook &outlook, const ChangeId &association)
{
    return sharedBy(outlook, association).transform([&](const Association *known) {
        GoingAway leaving{association, {}};
        for (const auto &[id, join] : known->joins.at(outlook.self))
            leaving.joins.push_back(id);
        return ledger::deedOf(leaving);
    });
}

} // namespace pochin::associations
