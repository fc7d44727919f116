// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/agreement.h"
#include "groups/domain/errand_part.h"
#include "groups/domain/hand_over.h"
#include "ledger/domain/outlook.h"
#include "workbench/list/list_row.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"

namespace pochin::groups {

// What the page of groups shows, as plain values made from a state: rows, facts, and on each row at most the one deed
// that lies nearest. Keys are ids in hex.

/// As the list calls them; whoever reads is "you".
[[nodiscard]] QString nameIn(const ledger::Outlook &outlook, const ledger::PersonId &person);
[[nodiscard]] QString namesIn(const ledger::Outlook &outlook, const std::vector<ledger::PersonId> &people);

[[nodiscard]] workbench::ListRow listRowOf(const ledger::Outlook &outlook, std::size_t left);
[[nodiscard]] QList<workbench::ListFilter> groupFilters();
/// `around`: all spaces that are here; a group it came from or goes on in is a button if it is among them.
[[nodiscard]] QList<workbench::Fact> factsOf(
    const ledger::Outlook &outlook, const std::vector<const ledger::Space *> &around);
[[nodiscard]] QList<workbench::SheetRow> peopleRows(const ledger::Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> promiseRows(const ledger::Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> errandRows(const ledger::Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> needRows(const ledger::Outlook &outlook);
[[nodiscard]] QList<workbench::SheetRow> thingRows(const ledger::Outlook &outlook);
/// Keys are ids of links, of cards and of agreements. `whyNoWelcome`: why the reader cannot stand for a group that
/// waits before this union; empty: a group of theirs can.
[[nodiscard]] QList<workbench::SheetRow> linkRows(
    const ledger::Outlook &outlook, const ledger::SignatureVerifier &verifier, const QString &whyNoWelcome);
/// What waits for signatures before the group says it outside, and what was said under a seal and waits to be carried.
/// `around`: all spaces that are here. A key of a draft is its id, of what is to be brought home the space it lies in.
[[nodiscard]] QList<workbench::SheetRow> sealRows(const ledger::Outlook &outlook,
    const ledger::SignatureVerifier &verifier, const std::vector<const ledger::Space *> &around);
/// What a person reads before they sign, line by line: what is said, and what the other side will see of it.
[[nodiscard]] QString sentenceOf(const Statement &statement, const SealBook &book);
/// "Сад ↔ Двор, until 24.12.2026", the terms, and the way out of each; what was not filled in yet is left out.
[[nodiscard]] QString sentenceOf(const AgreementContent &content, const std::array<QString, 2> &names);

/// Somebody is willing to be drawn, and it is not taken: then the draw goes on.
[[nodiscard]] bool isDrawn(const Errand &errand);

/// The sentence for a failure of a deed; empty for none.
template <typename T>
[[nodiscard]] QString reasonOf(const Result<T> &result);
[[nodiscard]] QString reasonOf(const Failure &failure);
template <typename T>
QString reasonOf(const Result<T> &result)
{
    return result ? QString() : reasonOf(result.error());
}

} // namespace pochin::groups
