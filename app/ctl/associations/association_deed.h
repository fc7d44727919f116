// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/associations/association_calls.h"
#include "ctl/associations/association_named.h"
#include "ctl/line/session.h"
#include "ctl/line/verb.h"

namespace pochin::ctl {

/// A verb that does one deed on the association named first, and then shows its sheet.
template <typename Ask>
auto deedOn(const Ask &ask)
{
    return [ask](Session &session, const Arguments &arguments) -> Result<Outcome> {
        const auto named = chosenAssociation(session, arguments.words.value(0));
        if (!named)
            return std::unexpected(named.error());
        return doneIn(session, named->space, [&](const ledger::Outlook &outlook) -> Result<ledger::Deed> {
            return ask(outlook, named->id, arguments);
        }).and_then([&](const ledger::ChangeId &) { return shownSheet(session, *named); });
    };
}

[[nodiscard]] inline OptionSyntax textOption(const QString &name, const KLocalizedString &summary)
{
    return {name, QStringLiteral("TEXT"), summary};
}

/// What is there, what waits, what has ended, how the tasks went.
[[nodiscard]] std::vector<Verb> associationListVerbs();
/// Notes with small files, the plan, looking back.
[[nodiscard]] std::vector<Verb> associationSheetVerbs();

} // namespace pochin::ctl
