// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/effect_offer.h"
#include "assemblies/domain/proposal_acts.h"
#include "workbench/form/deed_form.h"

#include <functional>

namespace pochin::assemblies {

/// What a form for a proposal begins with, and what it is for.
struct ProposalStart {
    enum class Purpose { New, Amendment, Rival, Anew };
    Purpose purpose = Purpose::New;
    /// Where it may be made, as they are at present; one, unless it is new. Never none.
    std::vector<ledger::Outlook> groups;
    ProposalText text = {};
    /// What it could do by itself to things of other rooms.
    std::function<std::vector<EffectOffer>(const ledger::Outlook &)> offers
        = [](const ledger::Outlook &) { return std::vector<EffectOffer>(); };
};

/// The fields of a proposal: four that everybody is asked, the procedure with what it needs, and behind "More" what is
/// left out most times. What one field asks follows from others, and the form says so.
class ProposalFields
{
public:
    explicit ProposalFields(ProposalStart start);

    [[nodiscard]] workbench::DeedForm::Words words() const;
    [[nodiscard]] QList<workbench::FormField> fields() const;
    /// Shows and hides; called once the form is there, and at every change.
    void heed(workbench::DeedForm &form);

    [[nodiscard]] ledger::SpaceId group(const workbench::FormValues &values) const;
    /// `citations`: as the texts print them.
    [[nodiscard]] ProposalText text(const workbench::FormValues &values, std::vector<QString> citations) const;

private:
    [[nodiscard]] const ledger::Outlook &outlook(const workbench::FormValues &values) const;
    [[nodiscard]] QList<workbench::FormField> mainFields() const;
    [[nodiscard]] QList<workbench::FormField> procedureFields() const;
    [[nodiscard]] QList<workbench::FormField> moreFields() const;
    void turnToGroup(workbench::DeedForm &form, const ledger::Outlook &outlook) const;
    [[nodiscard]] const std::vector<EffectOffer> &offers(const ledger::Outlook &outlook) const;

    ProposalStart m_start;
    /// By group, as they were when the form was opened: what a person chose stays what they chose, whatever arrives.
    std::vector<std::vector<EffectOffer>> m_offers;
    int m_turnedTo = 0;
};

} // namespace pochin::assemblies
