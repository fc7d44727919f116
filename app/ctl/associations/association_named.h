// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/standing.h"
#include "ctl/spaces/chosen.h"
#include "ledger/store/spaces.h"

#include <functional>

namespace pochin::ctl {

class Session;
struct Arguments;

/// An association or a task, and the space that it lives in.
struct Named {
    ledger::SpaceId space;
    ledger::ChangeId id;
};

/// By any beginning of its id or by its whole wording, over all spaces; what still goes on is meant before what ended.
[[nodiscard]] Result<Named> chosenAssociation(Session &session, const QString &typed);
[[nodiscard]] Result<Named> chosenTask(Session &session, const QString &typed);
/// Several tasks of one space.
[[nodiscard]] Result<std::vector<ledger::ChangeId>> chosenTasks(Session &session, const QStringList &typed);

/// Asks the deed and does it.
[[nodiscard]] Result<ledger::ChangeId> doneIn(Session &session, const ledger::SpaceId &space,
    const std::function<Result<ledger::Deed>(const ledger::Outlook &)> &deed);

/// The option as a day, or InvalidInput that names the option.
[[nodiscard]] Result<Day> dayIn(const Arguments &arguments, const QString &option);
[[nodiscard]] Result<std::optional<Day>> optionalDayIn(const Arguments &arguments, const QString &option);

} // namespace pochin::ctl
