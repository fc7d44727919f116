// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/assembly_lookup.h"

namespace pochin::assemblies {

/// What a scribe begins with: all that was noted, in the language in use and in the order of the agenda. Never longer
/// than minutes may be.
[[nodiscard]] QString draftMinutes(const ledger::Outlook &outlook, const Assembly &assembly);

/// One item as the minutes have it: what was said, hands, what came of it. Each line is plain text.
[[nodiscard]] QStringList linesOf(const ledger::Outlook &outlook, const AgendaItem &item);
/// Who was there, one a line.
[[nodiscard]] QStringList presenceLines(const ledger::Outlook &outlook, const Assembly &assembly);

} // namespace pochin::assemblies
