// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/meeting_refusal.h"

namespace pochin::assemblies {

namespace {

using enum Failure::Kind;
using enum MeetingRefusal;

constexpr ReasonTable refusals{std::array{
    ReasonEntry{NoSuchAssembly, NotFound, QLatin1StringView("no-such-assembly")},
    ReasonEntry{NoSuchItem, NotFound, QLatin1StringView("no-such-item")},
    ReasonEntry{NoSuchMinutes, NotFound, QLatin1StringView("no-such-minutes")},
    ReasonEntry{MomentOutOfReach, InvalidInput, QLatin1StringView("moment-out-of-reach")},
    ReasonEntry{NotItsCaller, NotPermitted, QLatin1StringView("not-its-caller")},
    ReasonEntry{CalledOff, NotPermitted, QLatin1StringView("called-off")},
    ReasonEntry{UnderWay, NotPermitted, QLatin1StringView("under-way")},
    ReasonEntry{NotOpened, NotPermitted, QLatin1StringView("not-opened")},
    ReasonEntry{AlreadyOpen, AlreadyExists, QLatin1StringView("already-open")},
    ReasonEntry{NotYourItem, NotPermitted, QLatin1StringView("not-your-item")},
    ReasonEntry{ItemWithdrawn, NotPermitted, QLatin1StringView("item-withdrawn")},
    ReasonEntry{NobodyPresent, NotPermitted, QLatin1StringView("nobody-present")},
    ReasonEntry{NothingToSay, InvalidInput, QLatin1StringView("nothing-to-say")},
    ReasonEntry{NotPresent, NotPermitted, QLatin1StringView("not-present")},
    ReasonEntry{AlreadyConfirmed, NotPermitted, QLatin1StringView("already-confirmed")},
    ReasonEntry{NotSaidForYou, NotPermitted, QLatin1StringView("not-said-for-you")},
    ReasonEntry{AlreadyAnswered, AlreadyExists, QLatin1StringView("already-given-an-answer")},
    ReasonEntry{NotTheMembers, InvalidInput, QLatin1StringView("not-the-members")},
    ReasonEntry{AlreadyOnAgenda, AlreadyExists, QLatin1StringView("already-on-the-agenda")},
    ReasonEntry{NoCalendar, Malformed, QLatin1StringView("no-event-calendar")},
    ReasonEntry{CalendarTooLarge, LimitExceeded, QLatin1StringView("event-calendar-too-large")},
    ReasonEntry{NoHour, InvalidInput, QLatin1StringView("no-hour")},
}};
static_assert(refusals.isInOrder());

} // namespace

std::unexpected<Failure> refusal(MeetingRefusal refusal, const QString &detail)
{
    return refusals.failure(refusal, detail);
}

std::optional<MeetingRefusal> meetingRefusalOf(const Failure &failure)
{
    return refusals.reasonOf(failure);
}

} // namespace pochin::assemblies
