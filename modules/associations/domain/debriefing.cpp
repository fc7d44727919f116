// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/debriefing.h"

namespace pochin::associations {

QByteArray Debriefing::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.text(2, well);
    out.text(3, badly);
    out.text(4, otherwise);
    out.text(5, forOthers);
    return out.bytes();
}

Result<Debriefing> Debriefing::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Debriefing debriefing{.association = in.id<ChangeId>(1),
        .well = in.optionalText(2, aText),
        .badly = in.optionalText(3, aText),
        .otherwise = in.optionalText(4, aText),
        .forOthers = in.optionalText(5, aText)};
    return in.read(std::move(debriefing));
}

Result<> Debriefing::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (well.isEmpty() && badly.isEmpty() && otherwise.isEmpty() && forOthers.isEmpty())
        return refused(Refusal::NothingSaid);
    return alterable(state, association, change).transform([&](Association *altered) {
        altered->debriefs.insert_or_assign(change.author, Debrief{markOf(change, well), badly, otherwise, forOthers});
    });
}

Result<Deed> debrief(const Outlook &outlook, const Debriefing &wanted)
{
    const auto known = knownTo(outlook, wanted.association);
    if (!known)
        return std::unexpected(known.error());
    if (!(*known)->joins.contains(outlook.self))
        return refused(Refusal::NotTakingPart);
    Debriefing made{.association = wanted.association};
    for (const auto field : {&Debriefing::well, &Debriefing::badly, &Debriefing::otherwise, &Debriefing::forOthers}) {
        auto text = optionalText(wanted.*field, aText);
        if (!text)
            return std::unexpected(text.error());
        made.*field = *std::move(text);
    }
    if (made == Debriefing{.association = wanted.association})
        return refused(Refusal::NothingSaid);
    return ledger::deedOf(made);
}

} // namespace pochin::associations
