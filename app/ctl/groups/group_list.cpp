// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups/group_list.h"

#include "ctl/line/session.h"
#include "ledger/domain/space.h"

#include <QJsonArray>

namespace pochin::ctl {

using namespace ledger;
using namespace Qt::StringLiterals;

Verb listVerb(
    const QString &name, const KLocalizedString &summary, const Things &things, JsonOfThing toJson, LineOfThing toLine)
{
    const auto run = [=](Session &session, const Arguments &arguments) -> Result<Outcome> {
        auto outlooks = seenGroups(session);
        if (!outlooks)
            return std::unexpected(outlooks.error());
        std::optional<SpaceId> only;
        if (!arguments.words.isEmpty()) {
            const auto space = chosenSpace(session, arguments.words.value(0));
            if (!space)
                return std::unexpected(space.error());
            only = *space;
        }
        QJsonArray json;
        QStringList lines;
        for (const Outlook &outlook : *outlooks) {
            if (only && outlook.space.graph().space() != *only)
                continue;
            for (const auto &[id, title] : things(outlook.space)) {
                json.append(toJson(outlook, id));
                lines.append(shortOf(id) + u"  "_s + toLine(outlook, id));
            }
        }
        const QString none = i18nc("@info:shell", "Nothing here yet.");
        return Outcome{.text = lines.isEmpty() ? none : lines.join(u'\n'), .json = json, .found = {}};
    };
    return {name, u"[GROUP]"_s, summary, {}, 0, 1, run};
}

} // namespace pochin::ctl
