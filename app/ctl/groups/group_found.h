// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/line/outcome.h"
#include "ctl/line/verb.h"
#include "exchange/domain/card.h"
#include "ledger/domain/named_procedure.h"

namespace pochin::ctl {

// The verbs that found a group: afresh, or so that others' history goes on in it.

[[nodiscard]] std::vector<OptionSyntax> foundingOptions();
[[nodiscard]] Result<Outcome> groupFounded(Session &session, const Arguments &arguments);
[[nodiscard]] Result<Outcome> groupSplit(Session &session, const Arguments &arguments);
[[nodiscard]] Result<Outcome> groupsMerged(Session &session, const Arguments &arguments);

/// "consensus", "consensus:2" (two objections are borne), "majority", "share:2/3", "lot".
[[nodiscard]] Result<ledger::NamedProcedure> procedureCalled(const QString &typed);

/// A card in a file. NotForMe: it was made for another group than `space`.
[[nodiscard]] Result<exchange::Card> cardInFile(const QString &file, const std::optional<ledger::SpaceId> &space);

} // namespace pochin::ctl
