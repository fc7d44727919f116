// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/planning.h"

#include <algorithm>

namespace pochin::associations {

namespace {

std::vector<ChangeId> versionsOf(const Plan &plan)
{
    std::vector<ChangeId> versions;
    for (const auto *field : {&plan.goal, &plan.limits, &plan.who, &plan.fallback})
        std::ranges::copy(field->versionIds(), std::back_inserter(versions));
    std::ranges::sort(versions);
    versions.erase(std::ranges::unique(versions).begin(), versions.end());
    return versions;
}

} // namespace

QByteArray Planning::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.text(2, goal);
    out.text(3, limits);
    out.text(4, who);
    out.text(5, fallback);
    out.ids(6, replaced);
    return out.bytes();
}

Result<Planning> Planning::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Planning planning{.association = in.id<ChangeId>(1),
        .goal = in.optionalText(2, aText),
        .limits = in.optionalText(3, aText),
        .who = in.optionalText(4, aText),
        .fallback = in.optionalText(5, aText),
        .replaced = in.ids<ChangeId>(6, mostNamed)};
    return in.read(std::move(planning));
}

Result<> Planning::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterable(state, association, change).transform([&](Association *altered) {
        const auto write = [&](Register<QString> &field, const QString &text) {
            if (!text.isEmpty())
                field.write(placeOf(change), text, replaced);
        };
        write(altered->plan.goal, goal);
        write(altered->plan.limits, limits);
        write(altered->plan.who, who);
        write(altered->plan.fallback, fallback);
    });
}

Result<Deed> plan(const Outlook &outlook, const Planning &wanted)
{
    const auto known = sharedBy(outlook, wanted.association);
    if (!known)
        return std::unexpected(known.error());
    Planning made{.association = wanted.association};
    for (const auto field : {&Planning::goal, &Planning::limits, &Planning::who, &Planning::fallback}) {
        auto text = optionalText(wanted.*field, aText);
        if (!text)
            return std::unexpected(text.error());
        made.*field = *std::move(text);
    }
    if (made == Planning{.association = wanted.association})
        return refused(Refusal::NothingSaid);
    made.replaced = versionsOf((*known)->plan);
    return ledger::deedOf(made);
}

} // namespace pochin::associations
