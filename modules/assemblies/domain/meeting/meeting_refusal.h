// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/refusal.h"

namespace pochin::assemblies {

/// Why a deed about an assembly is not possible now; what holds for every deed of this room is in `Refusal`. The
/// sentences are in words/meeting_words.h.
enum class MeetingRefusal {
    NoSuchAssembly, ///< or it was set aside
    NoSuchItem,
    NoSuchMinutes,
    MomentOutOfReach, ///< longer ago than a month, or farther than a year
    NotItsCaller, ///< only who called it takes the call back
    CalledOff,
    UnderWay, ///< it has begun: too late to call it off
    NotOpened, ///< nobody has opened it yet
    AlreadyOpen,
    NotYourItem, ///< nobody takes another's item off the agenda
    ItemWithdrawn,
    NobodyPresent, ///< minutes that nobody could confirm
    NothingToSay, ///< neither a yes nor a remark
    NotPresent, ///< only those who were there confirm
    AlreadyConfirmed,
    NotSaidForYou, ///< only the person of whom it was written down answers
    AlreadyAnswered,
    NotTheMembers, ///< a guest, or somebody who is no member
    AlreadyOnAgenda,
    NoCalendar, ///< the file is none
    CalendarTooLarge,
    NoHour, ///< what was typed is no hour of a day
};

[[nodiscard]] std::unexpected<Failure> refusal(MeetingRefusal refusal, const QString &detail = {});
[[nodiscard]] std::optional<MeetingRefusal> meetingRefusalOf(const Failure &failure);

} // namespace pochin::assemblies
