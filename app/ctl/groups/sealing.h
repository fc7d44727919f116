// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/groups/group_named.h"
#include "groups/domain/sealing.h"

namespace pochin::ctl {

// What the verbs that draft sealed statements have in common.

[[nodiscard]] const ledger::SignatureVerifier &verifier();
[[nodiscard]] groups::SealBook bookOf(const ledger::Space &space);
/// Whom it is said to: a union that is here, or 64 hex digits.
[[nodiscard]] Result<groups::Audience> audienceOf(Session &session, const QString &typed);
/// The card as it is shown in this space, by the beginning of its id or by its name.
[[nodiscard]] Result<groups::CardSeen> chosenCard(const ledger::Outlook &outlook, const QString &typed);
/// What is drafted, out of what is known at home.
using Draft = std::function<Result<groups::StatementDrafted>(
    const ledger::Outlook &home, const groups::SealBook &book, const groups::Lots &lots, const groups::Behind &behind)>;
/// Drafts a statement of the group that the first word names.
[[nodiscard]] Result<Outcome> drafted(Session &session, const Arguments &arguments, const Draft &draft);

} // namespace pochin::ctl
