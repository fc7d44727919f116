// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/associations/association_named.h"
#include "ctl/line/outcome.h"
#include "ctl/line/verb.h"

namespace pochin::ctl {

// The verbs that call an association, which may do several deeds: found a space, call, plan and offer tasks as an
// archive card has them.

[[nodiscard]] Result<Outcome> associationCalled(Session &session, const Arguments &arguments);
[[nodiscard]] Result<Outcome> associationSplit(Session &session, const Arguments &arguments);
[[nodiscard]] Result<Outcome> associationsMerged(Session &session, const Arguments &arguments);
[[nodiscard]] Result<Outcome> associationFollowed(Session &session, const Arguments &arguments);
[[nodiscard]] Result<Outcome> associationAnnounced(Session &session, const Arguments &arguments);

/// The sheet of the association as it is now.
[[nodiscard]] Result<Outcome> shownSheet(Session &session, const Named &named);
/// What calls an association: its options.
[[nodiscard]] std::vector<OptionSyntax> callOptions();

} // namespace pochin::ctl
