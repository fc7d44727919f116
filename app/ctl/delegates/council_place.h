// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/delegates/delegates_place.h"

#include <functional>

namespace pochin::ctl {

// What the verbs of councils have in common.

/// A council, or another group: by its id or by its title.
[[nodiscard]] Result<ledger::Outlook> chosenCouncil(Session &session, const QString &typed);
[[nodiscard]] Outcome byId(const ledger::ChangeId &id, const QString &text);
/// A deed in the council that the first word names.
[[nodiscard]] Result<Outcome> doneThere(Session &session, const Arguments &arguments, const QString &text,
    const std::function<Result<ledger::Deed>(const ledger::Outlook &)> &makeDeed);

} // namespace pochin::ctl
