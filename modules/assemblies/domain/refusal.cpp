// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/refusal.h"

namespace pochin::assemblies {

namespace {

using enum Failure::Kind;

constexpr ReasonTable refusals{std::array{
    ReasonEntry{Refusal::NotAMember, NotPermitted, QLatin1StringView("not-a-member-here")},
    ReasonEntry{Refusal::NoSuchProposal, NotFound, QLatin1StringView("no-such-proposal")},
    ReasonEntry{Refusal::NoSuchProcedure, NotFound, QLatin1StringView("no-such-procedure")},
    ReasonEntry{Refusal::BeyondProcedure, NotPermitted, QLatin1StringView("beyond-procedure")},
    ReasonEntry{Refusal::NothingOfThatName, NotFound, QLatin1StringView("nothing-of-that-name")},
    ReasonEntry{Refusal::HandsMissing, InvalidInput, QLatin1StringView("hands-missing")},
    ReasonEntry{Refusal::WhyHereMissing, InvalidInput, QLatin1StringView("why-here-missing")},
    ReasonEntry{Refusal::UnfitText, InvalidInput, QLatin1StringView("unfit-text")},
    ReasonEntry{Refusal::NothingChanged, InvalidInput, QLatin1StringView("nothing-changed")},
    ReasonEntry{Refusal::Withdrawn, NotPermitted, QLatin1StringView("withdrawn")},
    ReasonEntry{Refusal::Adopted, NotPermitted, QLatin1StringView("adopted")},
    ReasonEntry{Refusal::NotAdopted, NotPermitted, QLatin1StringView("not-adopted")},
    ReasonEntry{Refusal::BeforeDeadline, NotPermitted, QLatin1StringView("before-deadline")},
    ReasonEntry{Refusal::SealsMissing, NotPermitted, QLatin1StringView("seals-missing")},
    ReasonEntry{Refusal::NotYours, NotPermitted, QLatin1StringView("not-your-own")},
    ReasonEntry{Refusal::ConditionMissing, InvalidInput, QLatin1StringView("condition-missing")},
    ReasonEntry{Refusal::ReasonMissing, InvalidInput, QLatin1StringView("reason-missing")},
    ReasonEntry{Refusal::NoSuchPosition, NotFound, QLatin1StringView("no-such-position")},
    ReasonEntry{Refusal::NotBound, NotPermitted, QLatin1StringView("not-bound")},
    ReasonEntry{Refusal::HandOverMissing, InvalidInput, QLatin1StringView("hand-over-missing")},
    ReasonEntry{Refusal::NotAddressed, NotPermitted, QLatin1StringView("not-addressed")},
    ReasonEntry{Refusal::OwnRecord, NotPermitted, QLatin1StringView("own-record")},
    ReasonEntry{Refusal::NotAHand, NotPermitted, QLatin1StringView("not-a-hand")},
    ReasonEntry{Refusal::AlreadySealed, AlreadyExists, QLatin1StringView("already-sealed")},
    ReasonEntry{Refusal::NoSuchParagraph, NotFound, QLatin1StringView("no-such-paragraph")},
    ReasonEntry{Refusal::ChoicesMissing, InvalidInput, QLatin1StringView("choices-missing")},
    ReasonEntry{Refusal::UnfitAnswer, InvalidInput, QLatin1StringView("unfit-answer")},
    ReasonEntry{Refusal::PollOver, NotPermitted, QLatin1StringView("poll-over")},
    ReasonEntry{Refusal::WrittenElsewhere, NotPermitted, QLatin1StringView("written-elsewhere")},
    ReasonEntry{Refusal::RulesetInForce, AlreadyExists, QLatin1StringView("ruleset-in-force")},
    ReasonEntry{Refusal::RulesetUnknown, Unsupported, QLatin1StringView("ruleset-unknown")},
}};
static_assert(refusals.isInOrder());

} // namespace

std::unexpected<Failure> refusal(Refusal refusal, const QString &detail)
{
    return refusals.failure(refusal, detail);
}

std::optional<Refusal> refusalOf(const Failure &failure)
{
    return refusals.reasonOf(failure);
}

} // namespace pochin::assemblies
