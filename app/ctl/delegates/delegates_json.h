// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/indicators.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

// What the room of delegates looks like in JSON; app/ctl/README.md has the shapes.

[[nodiscard]] QJsonObject jsonOf(const ledger::Space &space, const ledger::PersonId &person);
[[nodiscard]] QJsonObject jsonOfDraft(const ledger::Space &space, const delegates::Said<delegates::Draft> &draft);
/// Everything about a mandate, as it stands at `now`.
[[nodiscard]] QJsonObject jsonOfMandate(const ledger::Outlook &outlook, const delegates::Mandate &mandate);
/// The row of a list.
[[nodiscard]] QJsonObject jsonOfRow(const ledger::Outlook &outlook, const delegates::Mandate &mandate);
[[nodiscard]] QJsonArray jsonOfActs(const ledger::Outlook &outlook, const delegates::Mandate &mandate);
[[nodiscard]] QJsonObject jsonOf(const delegates::ReportFiled &report);
[[nodiscard]] QJsonObject jsonOf(const ledger::Space &space, const delegates::Indicators &signs);
[[nodiscard]] QString isoOf(Day day);

} // namespace pochin::ctl
