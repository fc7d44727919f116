// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/reasons.h"

namespace pochin::assemblies {

/// Why a deed is not possible now. The sentences are in words/assembly_words.h.
enum class Refusal {
    NotAMember,
    NoSuchProposal, ///< or it was set aside
    NoSuchProcedure, ///< not in force
    BeyondProcedure, ///< the procedure is not made for it
    NothingOfThatName, ///< no such person, record, item or paragraph
    HandsMissing, ///< a lot needs two hands, members all
    WhyHereMissing, ///< П.I.3.5.Б-3: raised to a union without a word why not on the spot
    UnfitText, ///< nothing written, too long, or with characters that no text has
    NothingChanged,
    Withdrawn,
    Adopted,
    NotAdopted,
    BeforeDeadline,
    SealsMissing,
    NotYours,
    ConditionMissing, ///< "yes, if" without an if
    ReasonMissing, ///< an objection without a reason
    NoSuchPosition,
    NotBound, ///< no consent given that could be withdrawn
    HandOverMissing, ///< something was taken on, and nothing said of what becomes of it
    NotAddressed,
    OwnRecord,
    NotAHand,
    AlreadySealed,
    NoSuchParagraph,
    ChoicesMissing, ///< a poll of fewer than two, or of one twice
    UnfitAnswer, ///< it does not say of each choice what this poll asks
    PollOver,
    WrittenElsewhere, ///< another room put it here; its words are frozen there
    RulesetInForce, ///< the group goes by it already, or by a later one
    RulesetUnknown, ///< this program does not know the rules that would come into force
};

[[nodiscard]] std::unexpected<Failure> refusal(Refusal refusal, const QString &detail = {});
/// Which refusal a failure tells of, if it is one of this room.
[[nodiscard]] std::optional<Refusal> refusalOf(const Failure &failure);

} // namespace pochin::assemblies
