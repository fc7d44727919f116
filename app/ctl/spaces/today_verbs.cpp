// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/waiting.h"
#include "ctl/line/session.h"
#include "ctl/reference/reference_json.h"
#include "ctl/room_verbs.h"
#include "ctl/spaces/chosen.h"
#include "groups/domain/description.h"
#include "ledger/store/spaces.h"

#include <KLocalizedString>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace pochin::ctl {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const WaitingLine &line, const SpaceId &space, const QString &group)
{
    return {{u"space"_s, space.hex()}, {u"group"_s, group}, {u"kind"_s, line.kind}, {u"about"_s, line.about.hex()},
        {u"room"_s, line.room}, {u"sentence"_s, line.sentence},
        {u"due"_s, line.due ? QJsonValue(isoOf(*line.due)) : QJsonValue()}};
}

QString textOf(const WaitingLine &line, const QString &group)
{
    const QString day = line.due ? isoOf(*line.due).first(10) : QString();
    return u"%1  %2 (%3, %4)"_s.arg(shortOf(line.about), line.sentence, group, day.isEmpty() ? u"—"_s : day);
}

Result<Outcome> today(Session &session, const Arguments &)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    std::vector<std::pair<WaitingLine, SpaceId>> all;
    for (const SpaceId &id : (*spaces)->ids()) {
        if (const auto outlook = (*spaces)->outlook(id)) {
            for (WaitingLine &line : composition::waitingIn(*outlook))
                all.emplace_back(std::move(line), id);
        }
    }
    std::ranges::stable_sort(all, {}, [](const auto &each) { return each.first.due.value_or(Instant::max()); });
    QJsonArray json;
    QStringList lines;
    for (const auto &[line, id] : all) {
        const QString group = groups::titleOf((*spaces)->space(id)->state());
        json.append(jsonOf(line, id, group));
        lines.append(textOf(line, group));
    }
    return Outcome{.text = lines.isEmpty() ? i18nc("@info:shell", "Nothing waits for you.") : lines.join(u'\n'),
        .json = json,
        .found = {}};
}

} // namespace

std::vector<Verb> todayVerbs()
{
    return {{u"today"_s, {}, ki18nc("@info:shell", "List what waits for you in all groups, the next day first"), {}, 0,
        0, today}};
}

} // namespace pochin::ctl
