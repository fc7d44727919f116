// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/assembly.h"

namespace pochin::assemblies {

/// An assembly as calendar files know it.
struct CalendarEvent {
    QString uid;
    QString title;
    qint64 when = 0;
    quint32 minutes = 0;
    QString where = {};
    QString words = {};
    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// What an assembly is called in every file that is ever written of it: where it came from if it came from a file, or
/// its id. So a file that went round comes home to the same assembly.
[[nodiscard]] QString uidOf(const Assembly &assembly);

/// What an event would do to the group.
enum class EventEffect { New, Changed, Same };
[[nodiscard]] EventEffect effectOf(const ledger::Outlook &outlook, const CalendarEvent &event);
/// The deed that does it: calls the assembly, or writes what differs. Nothing where nothing differs. What it says in
/// the file of the agenda is left alone: items are added by people. Refusals: those of callAssembly and changeAssembly.
[[nodiscard]] Result<std::optional<ledger::Deed>> importedEvent(
    const ledger::Outlook &outlook, const CalendarEvent &event);

} // namespace pochin::assemblies
