// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/words/council_words.h"
#include "workbench/list/list_row.h"
#include "workbench/sheet/sheet_rows.h"

namespace pochin::delegates {

// A council, and what came home from one, as plain rows for their page.

/// Spaces in which delegates meet: councils, and whatever else has a seat or an outcome.
[[nodiscard]] bool isCouncil(const Outlook &outlook);
[[nodiscard]] QList<workbench::ListRow> councilListRows(const std::vector<Outlook> &groups);

/// The table of mandates: who speaks from what, which are over, and which are none.
[[nodiscard]] QList<workbench::SheetRow> seatRows(const std::vector<Seat> &seats);
[[nodiscard]] QList<workbench::SheetRow> participantRows(const Outlook &outlook, const std::vector<Seat> &seats);
/// Endings that were said and end nothing: shown for what they are.
[[nodiscard]] QList<workbench::SheetRow> falseEndingRows(const Outlook &outlook, const groups::SealBook &book);
[[nodiscard]] QList<workbench::SheetRow> matterRows(const Outlook &outlook);
/// A committee, and for whoever is in it what they can do with it: the key is its id, then a point and `renewal` or
/// `closing`.
[[nodiscard]] QList<workbench::SheetRow> committeeRows(const Outlook &outlook);
inline constexpr QLatin1StringView renewal{"renewal"};
inline constexpr QLatin1StringView closing{"closing"};
/// When it is looked at again whether the council is still needed, and why it was when it was last.
[[nodiscard]] QList<workbench::SheetRow> reviewRows(const Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> outcomeRows(const Outlook &outlook);
/// The table behind the picture.
[[nodiscard]] QList<workbench::SheetRow> answerRows(const RatificationMap &map);
/// Arguments and dissent of an outcome.
[[nodiscard]] QList<workbench::SheetRow> voiceRows(const OutcomeText &text);
[[nodiscard]] workbench::Mark markOf(Ratified answer);
/// A row of the list: what came home to a group, with its answer. The key is the group’s id, a stroke, and that of the
/// outcome.
[[nodiscard]] QList<workbench::ListRow> broughtRows(const std::vector<Outlook> &groups);

} // namespace pochin::delegates
