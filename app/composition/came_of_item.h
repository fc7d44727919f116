// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"

#include <QString>

namespace pochin::composition {

/// What came of an item of an agenda in another room than that of assemblies, in one line: a mandate with its points,
/// so that it can be read aloud, or a task with its association. Empty: it is neither.
[[nodiscard]] QString cameOfItem(const ledger::Outlook &outlook, const ledger::ChangeId &what);

} // namespace pochin::composition
