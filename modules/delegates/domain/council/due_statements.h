// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/home_statements.h"

#include <functional>

namespace pochin::delegates {

// What a group has decided and not yet said in a council. Nothing here decides: whoever goes to the council writes down
// and signs what stands at home already.

/// Drafts of what is due: seats of mandates that `home.self` carries to this council, endings of seats, and answers
/// that the group adopted. Once they are drafted nothing is due. `council`: as the same person sees it there.
/// Refusals: NoCard.
[[nodiscard]] Result<std::vector<groups::StatementDrafted>> dueStatements(
    const Outlook &home, const groups::SealBook &book, const Outlook &council, const std::function<Lot()> &draw);

/// Drafts of this room, whoever wrote them, that a decision stands behind and that a key of `home.self` has not signed
/// yet; with the key.
struct ToSign {
    ChangeId draft;
    ledger::FeedKey key;
};
[[nodiscard]] std::vector<ToSign> draftsToSign(const Outlook &home, const groups::SealBook &book);

} // namespace pochin::delegates
