// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/cleaned_text.h"
#include "ledger/domain/outlook.h"

namespace pochin::composition {

/// М.29: what a group has done, for everybody: what it is, what it decided, whom it sent with what, its task
/// associations, open needs and offers. Plain text, a title in the first line. Nothing in it says who: no members and
/// no number of them, no positions, no places, no days, and the names that occur in texts are cleaned away. Whoever
/// saves it has read it first.
[[nodiscard]] QString publicReport(const ledger::Outlook &outlook, Names names);

} // namespace pochin::composition
