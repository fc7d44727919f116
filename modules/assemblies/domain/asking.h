// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decisions.h"
#include "assemblies/domain/refusal.h"

namespace pochin::assemblies {

// What most deeds of this room ask first.

/// A wording that stands, for a member. Refusals: NotAMember, NoSuchProposal.
[[nodiscard]] Result<const Wording *> askedWording(const ledger::Outlook &outlook, const ledger::ChangeId &id);
/// And it was not withdrawn: Withdrawn.
[[nodiscard]] Result<const Wording *> askedOpenWording(const ledger::Outlook &outlook, const ledger::ChangeId &id);
/// Nobody says yes to rules that their own program could not read afterwards: RulesetUnknown. So whoever adopts newer
/// rules can go on, and who cannot yet is heard before, not left behind.
[[nodiscard]] Result<> askedKnownRuleset(const ledger::Outlook &outlook, const WrittenEffect &effect);
/// The procedure that a wording is decided by. Requires: the wording stands.
[[nodiscard]] const ledger::Procedure &procedureOf(const ledger::Outlook &outlook, const Wording &wording);
/// With its names, if they are known; nothing: never in force.
[[nodiscard]] std::optional<ledger::NamedProcedure> namedProcedure(
    const ledger::Outlook &outlook, const ledger::ProcedureRef &ref);

/// The deed, or UnfitText if its own reader would not take it.
template <ledger::SpaceAct Act>
[[nodiscard]] Result<ledger::Deed> checkedDeed(const Act &act)
{
    ledger::Deed deed = ledger::deedOf(act);
    if (const auto readBack = Act::decoded(deed.payload.bytes); !readBack)
        return refusal(Refusal::UnfitText, readBack.error().detail);
    return deed;
}

/// What an act about something unknown means: nothing. Such an act was set aside, or names what is no proposal.
[[nodiscard]] inline std::unexpected<Failure> withoutMeaning()
{
    return failure(Failure::Kind::NotFound, QStringLiteral("names no proposal"));
}

/// П.I.3.5.Б-3: in a union or a council a proposal says why it is not decided where it arose.
[[nodiscard]] bool asksWhyHere(const ledger::Outlook &outlook);

} // namespace pochin::assemblies
