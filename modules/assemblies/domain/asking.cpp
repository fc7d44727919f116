// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/asking.h"

#include "groups/domain/group_part.h"

namespace pochin::assemblies {

using namespace ledger;

Result<const Wording *> askedWording(const Outlook &outlook, const ChangeId &id)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    const Wording *wording = outlook.part<Decisions>().wording(id);
    if (!wording || !outlook.standing().isProposal(id))
        return refusal(Refusal::NoSuchProposal);
    return wording;
}

Result<const Wording *> askedOpenWording(const Outlook &outlook, const ChangeId &id)
{
    const auto wording = askedWording(outlook, id);
    if (wording && !outlook.part<Decisions>().matter(id)->withdrawn.empty())
        return refusal(Refusal::Withdrawn);
    return wording;
}

Result<> askedKnownRuleset(const Outlook &outlook, const WrittenEffect &effect)
{
    if (effect.kind == WrittenEffect::Kind::UpgradeRuleset && effect.ruleset > outlook.space.latestRuleset())
        return refusal(Refusal::RulesetUnknown);
    return {};
}

bool asksWhyHere(const Outlook &outlook)
{
    const auto kind = outlook.part<groups::GroupPart>().kind;
    return kind == groups::GroupKind::Union || kind == groups::GroupKind::Council;
}

const Procedure &procedureOf(const Outlook &outlook, const Wording &wording)
{
    return *outlook.standing().procedure(wording.text.procedure);
}

std::optional<NamedProcedure> namedProcedure(const Outlook &outlook, const ProcedureRef &ref)
{
    if (!outlook.standing().procedure(ref))
        return std::nullopt;
    if (ref.decision) {
        const Wording *wording = outlook.part<Decisions>().wording(*ref.decision);
        return wording ? wording->text.effect.procedure : std::nullopt;
    }
    const auto &founded = outlook.part<groups::GroupPart>().procedures;
    return ref.ofFounding < founded.size() ? std::optional(founded[ref.ofFounding]) : std::nullopt;
}

} // namespace pochin::assemblies
