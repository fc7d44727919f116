// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/groups/group_named.h"
#include "groups/domain/seal_book.h"

namespace pochin::ctl {

// What the verbs that draft sealed statements have in common.

[[nodiscard]] const ledger::SignatureVerifier &verifier();
[[nodiscard]] groups::SealBook bookOf(const ledger::Space &space);
/// Whom it is said to: a union that is here, or 64 hex digits.
[[nodiscard]] Result<groups::Audience> audienceOf(Session &session, const QString &typed);
/// The card as it is shown in this space, by the beginning of its id or by its name.
[[nodiscard]] Result<groups::CardSeen> chosenCard(const ledger::Outlook &outlook, const QString &typed);
[[nodiscard]] groups::Audience audienceOf(const ledger::Outlook &outlook, const groups::CardSeen &card);
/// A statement under the card as it is now, still without the decision behind it.
[[nodiscard]] groups::Statement under(
    const groups::CardSeen &card, groups::StatementKind kind, const groups::Audience &to, const QByteArray &content);
/// Drafts the statement, with the decision that --decision names, or with a hash that says nothing.
[[nodiscard]] Result<Outcome> drafted(Session &session, const ledger::SpaceId &space, const Arguments &arguments,
    const std::function<Result<groups::Statement>(const ledger::Outlook &)> &statement);
/// Drafts one under the group's own card, which the second word names; the first names the group.
[[nodiscard]] Result<Outcome> draftedUnderCard(Session &session, const Arguments &arguments, groups::StatementKind kind,
    const std::function<Result<QByteArray>(const ledger::Outlook &, const groups::CardSeen &)> &content);

constexpr qsizetype saltSize = 16;

} // namespace pochin::ctl
