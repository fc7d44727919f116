// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "ledger/domain/ids.h"

#include <optional>

namespace pochin::ledger {

/// Something in a space that waits for one person: a line of "Today". Each module says what waits in it, in its words/;
/// the window and pochinctl show the same.
struct WaitingLine {
    QString kind; ///< stable, English: "task-taken"
    ChangeId about; ///< the proposal, the mandate, the task
    QString room; ///< the stable name of the page that shows it: "associations"
    QString sentence; ///< "You took «two carts», and it is not done."
    QString deed; ///< the word on its one button: "To the task"
    std::optional<Instant> due = {};
};

/// Something in a space that can be found by a word: a person, a task, a decision.
struct FoundLine {
    ChangeId about; ///< as above; of a person the bytes of the PersonId, of a group those of the SpaceId
    QString room;
    QString title; ///< what is looked through
    QString detail; ///< "task, two of five done"
};

} // namespace pochin::ledger
