// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/discussion_acts.h"
#include "assemblies/domain/kept.h"
#include "assemblies/domain/outcome_acts.h"
#include "assemblies/domain/position_acts.h"
#include "assemblies/domain/proposal_acts.h"
#include "assemblies/domain/quoted_matter.h"

#include <map>

namespace pochin::assemblies {

/// A wording of a proposal and what was said on it.
struct Wording {
    ledger::ChangeId id;
    ledger::PersonId by;
    qint64 wall = 0;
    std::optional<ledger::ChangeId> previous;
    ProposalText text;
    std::vector<Kept<PositionTaken>> positions;
    std::vector<Kept<PositionTold>> told;
    std::vector<Kept<ConsentWithdrawn>> withdrawn;
    std::vector<Kept<AddresseeAnswered>> answers;
    std::vector<Kept<OutcomeWritten>> records;
    std::vector<ledger::ChangeId> closes;
};

/// A proposal with all its wordings, in the order in which they count. Its id is that of the first.
struct Matter {
    ledger::ChangeId id;
    std::vector<Wording> wordings = {};
    std::vector<Kept<ReasonGiven>> reasons = {};
    std::vector<Kept<ConcernDeclared>> concerns = {};
    std::vector<Kept<ProposalWithdrawn>> withdrawn = {}; ///< once at most, by its author
    Quoted quoted = Quoted::Nothing;

    [[nodiscard]] const Wording &first() const { return wordings.front(); }
    /// The last wording of whoever proposed: nobody can put other words into their mouth.
    [[nodiscard]] const Wording &current() const;
    [[nodiscard]] const Wording *find(const ledger::ChangeId &wording) const;
};

/// What this room keeps of a space. Outcomes are no part of it: they are looked up in SpaceStanding when shown.
struct Decisions {
    static constexpr QLatin1StringView partName{"decisions"};

    std::map<ledger::ChangeId, Matter> matters;
    std::map<ledger::ChangeId, ledger::ChangeId> matterOfWording;
    std::map<ledger::ChangeId, ledger::ChangeId> wordingOfTold;
    std::map<ledger::ChangeId, ledger::ChangeId> wordingOfRecord;
    std::map<ledger::ChangeId, std::vector<ledger::ChangeId>> revisions; ///< decision → wordings to take its place
    std::map<ledger::ChangeId, std::vector<ledger::ChangeId>> rivals; ///< matter → matters, in both directions
    std::map<QString, std::vector<ledger::ChangeId>>
        citations; ///< address → wordings that cite it, or on which a reason or an objection does

    [[nodiscard]] const Matter *matter(const ledger::ChangeId &wording) const;
    [[nodiscard]] const Wording *wording(const ledger::ChangeId &id) const;
    [[nodiscard]] Matter *matter(const ledger::ChangeId &wording);
    [[nodiscard]] Wording *wording(const ledger::ChangeId &id);
    /// Enters what `change` proposes as the next wording of `matter`, and the matter with its first one.
    Matter &keepWording(const ledger::FoldedChange &change, const ledger::ChangeId &matter, const ProposalText &text,
        const std::optional<ledger::ChangeId> &previous);
    void writeTo(CborWriter &out) const;
};

} // namespace pochin::assemblies
