// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decisions.h"

namespace pochin::assemblies {

/// A reason where it stands in its thread.
struct ThreadedReason {
    const Kept<ReasonGiven> *reason;
    int depth; ///< 0: answers none that is here
};

/// Each answer right behind what it answers, and otherwise as they came.
[[nodiscard]] std::vector<ThreadedReason> threaded(const Matter &matter);

/// One of several texts for the same matter.
struct Rival {
    const Matter *matter;
    const Wording *wording;
};

/// Side by side: the text itself first, then what others put beside it in the same proposal, each one's last, then the
/// proposals that say of themselves that they are rivals, of this or of each other. One alone is no rivalry: then
/// empty.
[[nodiscard]] std::vector<Rival> sideBySide(const ledger::Outlook &outlook, const Matter &matter);

} // namespace pochin::assemblies
