// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The deeds that write a proposal.
#include "assemblies/views/decision_form.h"
#include "assemblies/views/decision_rows.h"
#include "assemblies/views/proposal_form.h"

#include <KLocalizedString>

#include <algorithm>
#include <memory>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::DeedForm;
using workbench::FormValues;

namespace {

/// Where one can propose at all; `first` first.
std::vector<Outlook> groupsOf(const SpacesDesk &desk, const std::optional<SpaceId> &first)
{
    std::vector<SpaceId> ids = desk.ids();
    std::ranges::stable_partition(ids, [&](const SpaceId &id) { return id == first; });
    std::vector<Outlook> all;
    for (const SpaceId &id : ids) {
        const auto outlook = desk.outlook(id);
        if (outlook && outlook->isMember() && !outlook->standing().proceduresInForce().empty())
            all.push_back(*outlook);
    }
    return all;
}

} // namespace

/// The group in sight comes first.
void DecisionDeeds::propose()
{
    std::vector<Outlook> all = groupsOf(m_desk, m_place ? std::optional(m_place->group) : std::nullopt);
    if (all.empty()) {
        Q_EMIT failed(i18nc("@info why not", "Proposals are made in groups, and you are in none yet."));
        return;
    }
    openWriting({.purpose = ProposalStart::Purpose::New, .groups = std::move(all)}, {});
}

void DecisionDeeds::amend()
{
    const auto seen = outlook();
    const Wording &wording = shownWording(*seen, *matter(seen));
    openWriting({.purpose = ProposalStart::Purpose::Amendment, .groups = {*seen}, .text = wording.text}, wording.id);
}

void DecisionDeeds::proposeRival()
{
    const auto seen = outlook();
    const Wording &wording = shownWording(*seen, *matter(seen));
    openWriting({.purpose = ProposalStart::Purpose::Rival,
                    .groups = {*seen},
                    .text = {.what = {}, .procedure = wording.text.procedure, .rivalOf = wording.id}},
        {});
}

void DecisionDeeds::proposeAnew()
{
    const auto seen = outlook();
    const Wording &wording = shownWording(*seen, *matter(seen));
    ProposalText text = wording.text;
    text.revises = wording.id;
    text.rivalOf.reset();
    text.effect = {};
    text.deadline.reset();
    text.review.reset();
    openWriting({.purpose = ProposalStart::Purpose::Anew, .groups = {*seen}, .text = std::move(text)}, {});
}

void DecisionDeeds::openWriting(ProposalStart start, const std::optional<ChangeId> &amends)
{
    start.offers = m_surroundings.effectOffers;
    const auto fields = std::make_shared<ProposalFields>(std::move(start));
    const auto made = [this, fields, amends](const FormValues &values) -> Make {
        return [this, fields, amends, values](const Outlook &now) -> Result<Deed> {
            auto cites = paragraphsIn(textOf(values, u"cites"_s));
            if (!cites)
                return std::unexpected(cites.error());
            const ProposalText text = fields->text(values, *std::move(cites));
            return amends ? assemblies::amend(now, *amends, text) : assemblies::propose(now, text);
        };
    };
    auto *form = new DeedForm(
        fields->words(), fields->fields(),
        [this, fields, made](const FormValues &values) { return trouble(fields->group(values), made(values)); },
        [this, fields, made](const FormValues &values) {
            const SpaceId group = fields->group(values);
            const auto id = m_desk.does(group, made(values));
            if (id)
                Q_EMIT proposed(group, *id);
            return reasonOf(id);
        },
        m_parent);
    const auto heed = [form, fields] { fields->heed(*form); };
    connect(form, &DeedForm::changed, form, heed);
    // What the form was made from goes when the vault locks, and is another after a change.
    connect(&m_desk, &SpacesDesk::closed, form, &QDialog::reject);
    heed();
    form->open();
}

} // namespace pochin::assemblies
