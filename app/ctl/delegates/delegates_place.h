// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/line/outcome.h"
#include "ctl/line/session.h"
#include "ctl/line/verb.h"
#include "ctl/spaces/chosen.h"
#include "delegates/domain/delegates_part.h"
#include "ledger/store/spaces.h"

#include <functional>

namespace pochin::ctl {

/// A thing of one of the groups here, as a verb found it.
struct Place {
    ledger::SpaceId space;
    ledger::ChangeId id;
    ledger::Outlook outlook;
};

/// What a group has of some kind: ids, and titles by which people may name them.
using ThingsOf = std::function<std::vector<Candidate>(const ledger::Space &)>;
/// Looks through all groups for what was typed, or through the one that --group names.
[[nodiscard]] Result<Place> chosenPlace(
    Session &session, const Arguments &arguments, const QString &typed, const ThingsOf &thingsOf);
/// A mandate, by its id or its matter.
[[nodiscard]] Result<Place> chosenMandate(Session &session, const Arguments &arguments);

/// Does the deed, and tells what came of it by the space as it is then.
[[nodiscard]] Result<ledger::ChangeId> done(
    Session &session, const ledger::SpaceId &space, const Result<ledger::Deed> &deed);
/// Several persons of a space, as an option names them.
[[nodiscard]] Result<std::vector<ledger::PersonId>> chosenPersons(
    Session &session, const ledger::SpaceId &space, const QStringList &typed);
/// "2026-12-12".
[[nodiscard]] Result<Day> dayOf(const QString &typed);

[[nodiscard]] OptionSyntax inGroup();

} // namespace pochin::ctl
