// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/line/outcome.h"
#include "ctl/line/verb.h"
#include "ledger/domain/space.h"

namespace pochin::ctl {

/// Wordings by what they propose: the whole title names the current one of a proposal.
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> wordingsOf(const ledger::Space &space);
/// Outcomes that somebody wrote down.
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, QString>> recordsOf(const ledger::Space &space);

[[nodiscard]] Result<Outcome> decisionsListed(Session &session, const Arguments &arguments);
[[nodiscard]] Result<Outcome> decisionsCiting(Session &session, const Arguments &arguments);
[[nodiscard]] Result<Outcome> decisionShown(Session &session, const Arguments &arguments);

} // namespace pochin::ctl
