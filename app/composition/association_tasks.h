// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/authoring.h"
#include "ledger/domain/outlook.h"

namespace pochin::composition {

/// The group's associations that still take tasks, and what each is for. In the order of their ids.
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> associationsAtWork(const ledger::Outlook &outlook);
/// Offers the task in the association: П.I.1.2.Г, tasks are offered and taken, never assigned.
[[nodiscard]] Result<ledger::Deed> offerTaskIn(
    const ledger::Outlook &outlook, const ledger::ChangeId &association, const QString &title);
[[nodiscard]] Result<ledger::Deed> takeTask(const ledger::Outlook &outlook, const ledger::ChangeId &task);

} // namespace pochin::composition
