// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/assembly_lookup.h"
#include "ctl/line/outcome.h"
#include "ctl/line/verb.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

// The shapes that scripts lean on; app/ctl/README.md lists them.

[[nodiscard]] QJsonObject attendantJson(const ledger::Outlook &outlook, const assemblies::Attendant &who);
/// "id", "title", "when", "phase" …: one row of a list.
[[nodiscard]] QJsonObject assemblyRow(const ledger::Outlook &outlook, const assemblies::Assembly &assembly);
/// All of it.
[[nodiscard]] QJsonObject assemblyJson(const ledger::Outlook &outlook, const assemblies::Assembly &assembly);
[[nodiscard]] QJsonObject itemJson(const ledger::Outlook &outlook, const assemblies::AgendaItem &item);
[[nodiscard]] QJsonObject minutesJson(
    const ledger::Outlook &outlook, const assemblies::Assembly &assembly, const assemblies::Minutes &minutes);
[[nodiscard]] QStringList itemKindNames();

/// "3f2a…  Осеннее, 5 December 18:00: under way"
[[nodiscard]] QString assemblyLine(const ledger::Outlook &outlook, const assemblies::Assembly &assembly);

// What verbs name, by id or whole title.
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> assembliesOf(const ledger::Space &space);
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> itemsOf(const ledger::Space &space);
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> minutesOf(const ledger::Space &space);
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> toldOf(const ledger::Space &space);

} // namespace pochin::ctl
