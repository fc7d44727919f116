// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/words/waiting_line.h"

namespace pochin::composition {

/// What waits in a space for the person of the outlook, in all modules: the next day first, what has no day last.
[[nodiscard]] std::vector<ledger::WaitingLine> waitingIn(const ledger::Outlook &outlook);

/// Whatever of a space has a title that holds every word of `typed`: groups, people, and what the modules have. Best
/// first; at most `atMost`.
[[nodiscard]] std::vector<ledger::FoundLine> foundIn(
    const ledger::Outlook &outlook, const QString &typed, std::size_t atMost);

/// Something of a space that cites the texts.
struct CitingLine {
    QString address; ///< "М.7"
    ledger::FoundLine what;
};
[[nodiscard]] std::vector<CitingLine> citingIn(const ledger::Outlook &outlook);

} // namespace pochin::composition
