// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/delegates/council_place.h"

#include <QJsonObject>

namespace pochin::ctl {

using namespace Qt::StringLiterals;

Result<ledger::Outlook> chosenCouncil(Session &session, const QString &typed)
{
    return chosenSpace(session, typed).and_then([&](const ledger::SpaceId &id) { return outlookOf(session, id); });
}

Outcome byId(const ledger::ChangeId &id, const QString &text)
{
    return {.text = text, .json = QJsonObject{{u"id"_s, id.hex()}}, .found = {}};
}

Result<Outcome> doneThere(Session &session, const Arguments &arguments, const QString &text,
    const std::function<Result<ledger::Deed>(const ledger::Outlook &)> &makeDeed)
{
    const auto outlook = chosenCouncil(session, arguments.words[0]);
    if (!outlook)
        return std::unexpected(outlook.error());
    return done(session, outlook->space.graph().space(), makeDeed(*outlook)).transform([&](const ledger::ChangeId &id) {
        return byId(id, text);
    });
}

} // namespace pochin::ctl
