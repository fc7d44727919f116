// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/words/delegate_words.h"
#include "workbench/list/list_row.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"

namespace pochin::delegates {

// Mandates as plain rows for the page. Everything here is a function of what is given; no widget is touched.

[[nodiscard]] NameOf namesIn(const ledger::Space &space);
[[nodiscard]] workbench::Mark markOf(const MandateStanding &standing);

/// What runs first, then what waits, then what is over; within these by the last day.
[[nodiscard]] QList<workbench::ListRow> listRows(const std::vector<Outlook> &groups);
/// "group/mandate", both in hexadecimal: the key of a row.
[[nodiscard]] QString keyOf(const Outlook &outlook, const ChangeId &mandate);

[[nodiscard]] QList<workbench::Fact> factsOf(const Outlook &outlook, const Mandate &mandate);
[[nodiscard]] QList<workbench::SheetRow> pointRows(const Mandate &mandate);
/// Keys are ids of acts. The deed of a row puts an answer before the group.
[[nodiscard]] QList<workbench::SheetRow> actRows(const Outlook &outlook, const Mandate &mandate);
[[nodiscard]] QList<workbench::SheetRow> questionRows(const Outlook &outlook, const Mandate &mandate);
[[nodiscard]] QList<workbench::SheetRow> reportRows(const Outlook &outlook, const Mandate &mandate);
/// Answers, recalls, layings down: who said what about the mandate, and when.
[[nodiscard]] QList<workbench::SheetRow> historyRows(const Outlook &outlook, const Mandate &mandate);
/// What remains open, in words; empty while the mandate runs.
[[nodiscard]] QList<workbench::SheetRow> openRows(const Outlook &outlook, const Mandate &mandate);

/// R23: who carries how much in the whole group, for all eyes. No score, and it blocks nothing.
[[nodiscard]] QList<workbench::SheetRow> signRows(const Outlook &outlook);
/// What the delegate did last of all that the group has not answered.
[[nodiscard]] std::optional<ActRecorded> lastUnanswered(const Outlook &outlook, const Mandate &mandate);

} // namespace pochin::delegates
