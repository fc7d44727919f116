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
