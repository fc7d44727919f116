// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decisions.h"

namespace pochin::assemblies {

// What became of proposals, as of now. Nothing of this is in the state: outcomes move with changes that arrive late.

enum class MatterState { Open, Adopted, NotAdopted, Disputed, Withdrawn, Replaced };
/// Stable English names: "not-adopted".
[[nodiscard]] QString nameOf(MatterState state);

[[nodiscard]] MatterState stateOf(const ledger::Outlook &outlook, const Matter &matter);
/// The wording that was adopted; null as long as none was.
[[nodiscard]] const Wording *decidedWording(const ledger::Outlook &outlook, const Matter &matter);
/// The one that a page shows: the adopted one, or the current.
[[nodiscard]] const Wording &shownWording(const ledger::Outlook &outlook, const Matter &matter);

/// П.I.3.5.Б-6: a decision is in force for those who consented to it, and for nobody else. Ascending.
[[nodiscard]] std::vector<ledger::PersonId> boundBy(const ledger::Outlook &outlook, const ledger::ChangeId &wording);
/// П.I.3.5.Б-2: of those at whom it is directed, who has not consented, or has taken consent back.
[[nodiscard]] std::vector<ledger::PersonId> consentAwaited(const ledger::Outlook &outlook, const Wording &wording);
/// П.I.3.5.Б-2: declared concerns of people who have not consented: it was decided past them.
[[nodiscard]] std::vector<const Kept<ConcernDeclared> *> decidedPast(
    const ledger::Outlook &outlook, const Matter &matter, const Wording &wording);
/// П.I.3.6.В: objections that stood when it was decided, to be kept beside the decision.
[[nodiscard]] std::vector<const Kept<PositionTaken> *> dissent(const ledger::Outlook &outlook, const Wording &wording);
/// The last that the person said on that wording; null: nothing, or taken back.
[[nodiscard]] const Kept<PositionTaken> *positionOf(
    const ledger::Outlook &outlook, const Wording &wording, const ledger::PersonId &person);
/// Said by others for people without a laptop, and not confirmed by them yet.
[[nodiscard]] std::vector<const Kept<PositionTold> *> unconfirmed(const Wording &wording);

/// П.I.3.5.В: the deciding organ should not be separated from the acting organ.
enum class DoersNote { None, NobodyActs, DoersDidNotTakePart };
[[nodiscard]] DoersNote doersNote(const ledger::Outlook &outlook, const Wording &wording);

/// Mine, on a wording that is not the current one any more: said "yes, if", or anything, and the text changed since.
[[nodiscard]] bool hasTextChangedSince(
    const ledger::Outlook &outlook, const Matter &matter, const ledger::PersonId &person);
[[nodiscard]] bool waitsForPositionOf(
    const ledger::Outlook &outlook, const Matter &matter, const ledger::PersonId &person);

/// What a list says of a matter.
struct MatterSeen {
    const Wording *shown;
    MatterState state;
    bool waitsForMe;
    bool hasTextChanged; ///< since I said something on it
    bool isReviewDue;
    bool hasDissent; ///< somebody objects, and it was adopted
};
[[nodiscard]] MatterSeen seen(const ledger::Outlook &outlook, const Matter &matter);

/// What was said on a wording until now, as a close would count it; `isAdopted` and `drawn` are left open.
[[nodiscard]] ledger::Count soFar(const ledger::Outlook &outlook, const ledger::ChangeId &wording);

struct MatterFilter {
    QString words = {}; ///< all of them, anywhere in the texts or the paragraphs cited, whatever their case
    std::optional<MatterState> state = {};
    bool waitsForMe = false;
    bool textChanged = false;
    bool reviewDue = false;
    bool dissent = false;
};
/// Latest first, by (depth, id) of the proposal.
[[nodiscard]] std::vector<const Matter *> mattersIn(const ledger::Outlook &outlook, const MatterFilter &filter);

/// Which matters cite the paragraph of that address.
[[nodiscard]] std::vector<const Matter *> citing(const ledger::Outlook &outlook, const QString &address);

/// What a text says in place of another, field by field; empty where both say the same.
struct Difference {
    QString field; ///< "what", "why", "concerns", "doers", "deadline", "procedure", …
    QString before;
    QString after;
    friend bool operator==(const Difference &, const Difference &) = default;
};
[[nodiscard]] std::vector<Difference> differences(const ProposalText &before, const ProposalText &after);

} // namespace pochin::assemblies
