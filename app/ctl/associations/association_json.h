// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/archive.h"
#include "associations/domain/task_list.h"
#include "associations/domain/waiting.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

// The shapes that scripts may lean on; app/ctl/README.md has them.

[[nodiscard]] QJsonObject jsonOf(const associations::TaskRow &row, const ledger::Outlook &outlook);
[[nodiscard]] QJsonArray tasksJson(const associations::Association &association, const ledger::Outlook &outlook);
/// In a list.
[[nodiscard]] QJsonObject shortJson(const associations::Association &association, const ledger::Outlook &outlook);
/// The whole sheet.
[[nodiscard]] QJsonObject wholeJson(const associations::Association &association, const ledger::Outlook &outlook);
[[nodiscard]] QJsonObject jsonOf(const associations::ArchiveHit &hit);
[[nodiscard]] QJsonObject jsonOf(const associations::Waiting &waiting, const ledger::Outlook &outlook);

} // namespace pochin::ctl
