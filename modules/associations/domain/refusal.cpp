// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/refusal.h"

namespace pochin::associations {

namespace {

using enum Failure::Kind;
using Entry = ReasonEntry<Refusal>;

constexpr ReasonTable table{std::array{
    Entry{Refusal::NotAMember, NotPermitted, QLatin1StringView("not-of-the-group")},
    Entry{Refusal::NotTakingPart, NotPermitted, QLatin1StringView("not-taking-part")},
    Entry{Refusal::AlreadyTakingPart, AlreadyExists, QLatin1StringView("already-taking-part")},
    Entry{Refusal::NoSuchPerson, NotFound, QLatin1StringView("no-such-person")},
    Entry{Refusal::NoSuchAssociation, NotFound, QLatin1StringView("no-such-association")},
    Entry{Refusal::NoSuchTask, NotFound, QLatin1StringView("no-such-task")},
    Entry{Refusal::NoSuchNote, NotFound, QLatin1StringView("no-such-note")},
    Entry{Refusal::NothingSaid, InvalidInput, QLatin1StringView("nothing-written")},
    Entry{Refusal::TooLong, InvalidInput, QLatin1StringView("too-long")},
    Entry{Refusal::NotPlainText, InvalidInput, QLatin1StringView("not-plain-text")},
    Entry{Refusal::TooMany, InvalidInput, QLatin1StringView("too-many")},
    Entry{Refusal::NothingChanges, InvalidInput, QLatin1StringView("nothing-changes")},
    Entry{Refusal::DayPassed, InvalidInput, QLatin1StringView("day-passed")},
    Entry{Refusal::DayTooFar, InvalidInput, QLatin1StringView("day-too-far")},
    Entry{Refusal::NotLater, InvalidInput, QLatin1StringView("not-later")},
    Entry{Refusal::Ended, NotPermitted, QLatin1StringView("ended")},
    Entry{Refusal::BeingHandedOver, NotPermitted, QLatin1StringView("being-handed-over")},
    Entry{Refusal::AlreadySolved, AlreadyExists, QLatin1StringView("already-solved")},
    Entry{Refusal::NotSolved, NotPermitted, QLatin1StringView("not-solved")},
    Entry{Refusal::NotToHandOver, NotPermitted, QLatin1StringView("not-to-hand-over")},
    Entry{Refusal::NeedsDecision, NotPermitted, QLatin1StringView("needs-a-decision-first")},
    Entry{Refusal::NoExtension, NotFound, QLatin1StringView("no-extension")},
    Entry{Refusal::AlreadyAnswered, AlreadyExists, QLatin1StringView("asking-already-answered")},
    Entry{Refusal::AlreadyTaken, AlreadyExists, QLatin1StringView("task-taken")},
    Entry{Refusal::NotTaken, NotPermitted, QLatin1StringView("not-taken")},
    Entry{Refusal::TakenByOthers, NotPermitted, QLatin1StringView("taken-by-others")},
    Entry{Refusal::AlreadyDone, AlreadyExists, QLatin1StringView("done-before")},
    Entry{Refusal::AlreadyDropped, AlreadyExists, QLatin1StringView("already-dropped")},
    Entry{Refusal::NotDone, NotPermitted, QLatin1StringView("not-done")},
    Entry{Refusal::OwnWork, NotPermitted, QLatin1StringView("own-work")},
    Entry{Refusal::WaitsForItself, NotPermitted, QLatin1StringView("waits-for-itself")},
    Entry{Refusal::NotAsked, NotPermitted, QLatin1StringView("not-asked")},
    Entry{Refusal::AlreadyThere, AlreadyExists, QLatin1StringView("already-there")},
    Entry{Refusal::WaitsOnlyForTasks, NotPermitted, QLatin1StringView("waits-only-for-tasks")},
    Entry{Refusal::NotYours, NotPermitted, QLatin1StringView("not-your-task")},
    Entry{Refusal::FileTooLarge, LimitExceeded, QLatin1StringView("file-too-large")},
    Entry{Refusal::NoCalendar, Malformed, QLatin1StringView("no-calendar")},
    Entry{Refusal::CalendarTooLarge, LimitExceeded, QLatin1StringView("calendar-too-large")},
}};
static_assert(table.isInOrder());

} // namespace

QLatin1StringView nameOf(Refusal refusal)
{
    return table.entryOf(refusal).name;
}

Failure::Kind kindOf(Refusal refusal)
{
    return table.entryOf(refusal).kind;
}

std::unexpected<Failure> refused(Refusal refusal, const QString &detail)
{
    return table.failure(refusal, detail);
}

std::optional<Refusal> refusalOf(const Failure &failure)
{
    return table.reasonOf(failure);
}

} // namespace pochin::associations
