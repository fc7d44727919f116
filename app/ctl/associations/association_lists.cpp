// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/archive.h"
#include "associations/domain/burn_down.h"
#include "associations/words/association_words.h"
#include "ctl/associations/association_deed.h"
#include "ctl/associations/association_json.h"
#include "ctl/spaces/chosen.h"

namespace pochin::ctl {

using namespace associations;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

/// The spaces to look into: the group that was named, or all.
Result<std::vector<SpaceId>> spacesIn(Session &session, const Arguments &arguments)
{
    if (!arguments.words.isEmpty())
        return chosenSpace(session, arguments.words.front()).transform([](const SpaceId &id) {
            return std::vector{id};
        });
    return session.spaces().transform([](Spaces *spaces) { return spaces->ids(); });
}

/// Adds a line and a JSON value for each thing found in each space that this device's person is in.
template <typename AddOf>
Result<Outcome> gathered(Session &session, const Arguments &arguments, const QString &whenEmpty, const AddOf &addOf)
{
    const auto ids = spacesIn(session, arguments);
    if (!ids)
        return std::unexpected(ids.error());
    QJsonArray json;
    QStringList lines;
    for (const SpaceId &id : *ids) {
        if (const auto outlook = (*session.spaces())->outlook(id))
            addOf(*outlook, json, lines);
    }
    return Outcome{.text = lines.isEmpty() ? whenEmpty : lines.join(u'\n'), .json = json, .found = {}};
}

void addAssociation(const Association &association, const Outlook &outlook, QJsonArray &json, QStringList &lines)
{
    json.append(shortJson(association, outlook));
    lines << u"%1  %2  %3"_s.arg(
        shortOf(association.id), *association.task.shown(), wordFor(standing(association, outlook).phase));
}

Result<Outcome> listed(Session &session, const Arguments &arguments)
{
    return gathered(session, arguments, i18nc("@info:shell", "Nobody has called anything here."),
        [&](const Outlook &outlook, QJsonArray &json, QStringList &lines) {
            for (const auto &[id, association] : outlook.part<AssociationsPart>().associations) {
                if (arguments.has(u"all"_s) || !standing(association, outlook).isOver())
                    addAssociation(association, outlook, json, lines);
            }
            for (const auto &[id, other] : outlook.part<AssociationsPart>().announcements) {
                json.append(
                    QJsonObject{{u"id"_s, id.hex()}, {u"task"_s, other.mark.word}, {u"doneTest"_s, other.doneTest},
                        {u"sunset"_s, textOf(other.sunset)}, {u"space"_s, other.space.hex()},
                        {u"phase"_s, u"elsewhere"_s}, {u"by"_s, nameIn(outlook, other.mark.by)}});
                lines << u"%1  %2  (%3)"_s.arg(shortOf(other.space), other.mark.word,
                    i18nc("@info:shell an association that stands in a space of its own", "elsewhere"));
            }
        });
}

Result<Outcome> archived(Session &session, const Arguments &arguments)
{
    return gathered(session, arguments, i18nc("@info:shell", "Nothing is in the archive."),
        [&](const Outlook &outlook, QJsonArray &json, QStringList &lines) {
            if (!arguments.has(u"search"_s)) {
                for (const Association *association : archive(outlook))
                    addAssociation(*association, outlook, json, lines);
                return;
            }
            const auto formsOf = [&session](const QString &word) { return session.formsOf(word); };
            for (const ArchiveHit &hit : searchedArchive(outlook, arguments.last(u"search"_s), formsOf)) {
                json.append(jsonOf(hit));
                lines << u"%1  %2: %3"_s.arg(shortOf(hit.association->id), *hit.association->task.shown(), hit.said);
            }
        });
}

Result<Outcome> waitingListed(Session &session, const Arguments &arguments)
{
    return gathered(session, arguments, i18nc("@info:shell", "Nothing waits for you here."),
        [](const Outlook &outlook, QJsonArray &json, QStringList &lines) {
            for (const Waiting &waiting : waitingFor(outlook)) {
                json.append(jsonOf(waiting, outlook));
                lines << sentenceFor(waiting, outlook);
            }
        });
}

Result<Outcome> burntDown(Session &session, const Arguments &arguments)
{
    const auto named = chosenAssociation(session, arguments.words.value(0));
    if (!named)
        return std::unexpected(named.error());
    return outlookOf(session, named->space).transform([&](const Outlook &outlook) {
        QJsonArray json;
        QStringList lines;
        for (const BurnDay &day : burnDown(*outlook.part<AssociationsPart>().association(named->id), outlook)) {
            json.append(QJsonObject{
                {u"day"_s, textOf(day.day)}, {u"open"_s, qint64(day.open)}, {u"finished"_s, qint64(day.finished)}});
            lines << u"%1  %2  %3"_s.arg(textOf(day.day)).arg(day.open).arg(day.finished);
        }
        return Outcome{.text = lines.join(u'\n'), .json = json, .found = {}};
    });
}

} // namespace

std::vector<Verb> associationListVerbs()
{
    return {
        {u"association list"_s, u"[GROUP]"_s, ki18nc("@info:shell", "List what is called and at work"),
            {{u"all"_s, {}, ki18nc("@info:shell", "What has ended too")}}, 0, 1, listed},
        {u"association waiting"_s, u"[GROUP]"_s, ki18nc("@info:shell", "List what waits for you"), {}, 0, 1,
            waitingListed},
        {u"association burndown"_s, u"A"_s, ki18nc("@info:shell", "Show how many tasks were left each day"), {}, 1, 1,
            burntDown},
        {u"association archive"_s, u"[GROUP]"_s, ki18nc("@info:shell", "List or search what has ended"),
            {{u"search"_s, u"TEXT"_s, ki18nc("@info:shell", "Also by how a task was solved")}}, 0, 1, archived},
    };
}

} // namespace pochin::ctl
