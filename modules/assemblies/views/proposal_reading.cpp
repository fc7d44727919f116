// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was filled in to the form of a proposal.
#include "assemblies/views/decision_form.h"
#include "assemblies/views/proposal_effects.h"
#include "assemblies/views/proposal_form.h"

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::endOf;
using workbench::FormValues;

namespace {

std::vector<PersonId> chosenOf(const std::vector<PersonId> &people, const QVariant &rows)
{
    std::vector<PersonId> chosen;
    for (const QVariant &row : rows.toList())
        chosen.push_back(people.at(static_cast<std::size_t>(row.toInt())));
    return chosen;
}

} // namespace

ProposalText ProposalFields::text(const FormValues &values, std::vector<QString> citations) const
{
    const Outlook &group = outlook(values);
    const auto inForce = group.standing().proceduresInForce();
    const auto members = group.standing().members();
    ProposalText text = m_start.text; // what the form does not ask stays as it was
    text.what = textOf(values, u"what"_s);
    text.why = textOf(values, u"why"_s);
    text.concerns = textOf(values, u"concerns"_s);
    text.doers = textOf(values, u"doers"_s);
    text.whyHere = textOf(values, u"whyHere"_s);
    if (!inForce.empty())
        text.procedure = atRow(inForce, values.value(u"procedure"_s));
    const auto moment = [&](const QString &has, const QString &day) {
        return values.value(has).toBool() ? std::optional(endOf(values.value(day))) : std::nullopt;
    };
    text.deadline = moment(u"hasDeadline"_s, u"deadline"_s);
    text.review = moment(u"hasReview"_s, u"review"_s);
    text.citations = std::move(citations);
    text.addressees = chosenOf(members, values.value(u"addressees"_s));
    const Procedure *procedure = group.standing().procedure(text.procedure);
    text.lot.reset();
    if (procedure && procedure->means == Procedure::Means::Lot)
        text.lot = Lot{chosenOf(members, values.value(u"hands"_s)), values.value(u"choices"_s).toString().toUInt()};
    if (m_start.purpose != ProposalStart::Purpose::Amendment) {
        const bool isAsked = values.value(u"more"_s).toBool() && !text.lot;
        text.effect = isAsked ? chosenEffect(group, offers(group), values) : WrittenEffect();
    }
    return text;
}

} // namespace pochin::assemblies
