// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/dissolving.h"

namespace pochin::associations {

QByteArray Dissolving::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.text(2, why);
    return out.bytes();
}

Result<Dissolving> Dissolving::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Dissolving dissolving{.association = in.id<ChangeId>(1), .why = in.text(2, aLine)};
    return in.read(std::move(dissolving));
}

Result<> Dissolving::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterable(state, association, change).transform([&](Association *altered) {
        altered->dissolved.emplace(change.id, markOf(change, why));
    });
}

Result<Deed> dissolve(const Outlook &outlook, const ChangeId &association, const QString &why)
{
    const auto known = knownTo(outlook, association);
    if (!known)
        return std::unexpected(known.error());
    if (standing(**known, outlook).phase == Phase::Dissolved)
        return refused(Refusal::Ended);
    if (outlook.standing().rules().powers == ledger::SpaceRules::Powers::DecisionOnly)
        return refused(Refusal::NeedsDecision);
    return neededText(why, aLine).transform([&](const QString &text) {
        return ledger::deedOf(Dissolving{association, text});
    });
}

} // namespace pochin::associations
