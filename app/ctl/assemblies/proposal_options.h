// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/discussion_acts.h"
#include "assemblies/domain/proposal_text.h"
#include "ctl/line/verb.h"

namespace pochin::ctl {

[[nodiscard]] std::vector<OptionSyntax> textOptions();
/// Fills in what the options say and leaves the rest of `text` as it is.
[[nodiscard]] Result<assemblies::ProposalText> textIn(
    const ledger::Outlook &outlook, const Arguments &arguments, assemblies::ProposalText text);

[[nodiscard]] std::vector<OptionSyntax> reasonOptions();
/// Requires: the proposal is here.
[[nodiscard]] Result<assemblies::ReasonGiven> reasonIn(
    const ledger::Outlook &outlook, const ledger::ChangeId &proposal, const Arguments &arguments);

} // namespace pochin::ctl
