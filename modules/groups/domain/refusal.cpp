// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/refusal.h"

namespace pochin::groups {

namespace {

using enum Failure::Kind;

constexpr ReasonTable refusals{std::array{
    ReasonEntry{Refusal::NotAMember, NotPermitted, QLatin1StringView("not-a-member")},
    ReasonEntry{Refusal::AlreadyMember, AlreadyExists, QLatin1StringView("already-a-member")},
    ReasonEntry{Refusal::UnfitName, InvalidInput, QLatin1StringView("unfit-name")},
    ReasonEntry{Refusal::GroupDissolved, NotPermitted, QLatin1StringView("group-dissolved")},
    ReasonEntry{Refusal::NothingNamed, NotFound, QLatin1StringView("nothing-named")},
    ReasonEntry{Refusal::NotYours, NotPermitted, QLatin1StringView("not-yours")},
    ReasonEntry{Refusal::AlreadyDone, NotPermitted, QLatin1StringView("already-done")},
    ReasonEntry{Refusal::AlreadyTaken, NotPermitted, QLatin1StringView("already-taken")},
    ReasonEntry{Refusal::StillBorne, NotPermitted, QLatin1StringView("still-borne")},
    ReasonEntry{Refusal::NoPlaceLeft, NotPermitted, QLatin1StringView("no-place-left")},
    ReasonEntry{Refusal::Over, NotPermitted, QLatin1StringView("over")},
    ReasonEntry{Refusal::NothingSaid, InvalidInput, QLatin1StringView("nothing-said")},
    ReasonEntry{Refusal::CannotBeWritten, InvalidInput, QLatin1StringView("cannot-be-written")},
    ReasonEntry{Refusal::EndIsPast, InvalidInput, QLatin1StringView("end-is-past")},
    ReasonEntry{Refusal::EndTooFar, InvalidInput, QLatin1StringView("end-too-far")},
    ReasonEntry{Refusal::NeedsDecision, NotPermitted, QLatin1StringView("needs-decision")},
    ReasonEntry{Refusal::NoReason, InvalidInput, QLatin1StringView("no-reason")},
    ReasonEntry{Refusal::TooFewWilling, NotPermitted, QLatin1StringView("too-few-willing")},
    ReasonEntry{Refusal::Gone, NotPermitted, QLatin1StringView("gone")},
    ReasonEntry{Refusal::AlreadyLinked, AlreadyExists, QLatin1StringView("already-linked")},
    ReasonEntry{Refusal::NotAStatement, Malformed, QLatin1StringView("not-a-statement")},
    ReasonEntry{Refusal::TooFewSignatures, BadSignature, QLatin1StringView("too-few-signatures")},
    ReasonEntry{Refusal::KeysMissing, NotPermitted, QLatin1StringView("keys-missing")},
    ReasonEntry{Refusal::NoWayOut, InvalidInput, QLatin1StringView("no-way-out")},
    ReasonEntry{Refusal::OtherKindOfKey, NotPermitted, QLatin1StringView("other-kind-of-key")},
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

} // namespace pochin::groups
