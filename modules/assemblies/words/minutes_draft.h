// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/assembly_lookup.h"

#include <functional>

namespace pochin::assemblies {

/// What came of an item in a room that this one does not know, in one line: a mandate, a task. Empty: no such thing.
using CameOf = std::function<QString(const ledger::Outlook &, const ledger::ChangeId &what)>;

/// What a scribe begins with: all that was noted, in the language in use and in the order of the agenda. Never longer
/// than minutes may be.
[[nodiscard]] QString draftMinutes(const ledger::Outlook &outlook, const Assembly &assembly, const CameOf &cameOf = {});

/// One item as the minutes have it: what was said, hands, what came of it. Each line is plain text.
[[nodiscard]] QStringList linesOf(const ledger::Outlook &outlook, const AgendaItem &item, const CameOf &cameOf = {});
/// Who was there, one a line.
[[nodiscard]] QStringList presenceLines(const ledger::Outlook &outlook, const Assembly &assembly);

} // namespace pochin::assemblies
