// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/association_rows.h"

#include "associations/domain/archive.h"
#include "associations/domain/standing.h"
#include "associations/views/association_marks.h"
#include "associations/views/at_hand.h"
#include "associations/words/association_words.h"
#include "groups/domain/description.h"

#include <KLocalizedString>

namespace pochin::associations {

using namespace Qt::StringLiterals;
using workbench::ListFilter;
using workbench::ListRow;

namespace {

enum class Shelf { Gathering, Working, Ending, Elsewhere, Archive, Count };

Shelf shelfOf(const Standing &standing)
{
    if (standing.isOver())
        return Shelf::Archive;
    if (standing.isEnding())
        return Shelf::Ending;
    return standing.phase == Phase::Working ? Shelf::Working : Shelf::Gathering;
}

QString wordFor(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Gathering:
        return i18nc("@title:group associations", "Looking for people");
    case Shelf::Working:
        return i18nc("@title:group associations", "At work");
    case Shelf::Ending:
        return i18nc("@title:group associations", "To be handed over");
    case Shelf::Elsewhere:
        return i18nc("@title:group associations", "Called elsewhere");
    default:
        return i18nc("@title:group associations", "Archive");
    }
}

ListRow rowOf(const Association &association, const Standing &now, const AtHand &atHand, const Outlook &outlook)
{
    const bool isOver = now.isOver();
    ListRow row{.key = keyOf(atHand),
        .title = *association.task.shown(),
        .detail = isOver ? associations::wordFor(now.phase)
                         : i18nc("@info an association, %1 is a day", "until %1", shortDay(now.sunset)),
        .under = groups::titleOf(outlook.space.state()),
        .mark = markFor(now.phase),
        .kinds = {isOver ? u"archive"_s : u"alive"_s},
        .section = wordFor(shelfOf(now))};
    if (now.hasParticipant(outlook.self))
        row.kinds << u"mine"_s;
    return row;
}

ListRow rowOf(const ChangeId &id, const Announcement &other, const ledger::SpaceId &space, const Outlook &outlook)
{
    return {.key = u"elsewhere:"_s + space.hex() + u':' + id.hex(),
        .title = other.mark.word,
        .detail = i18nc("@info an association, %1 is a day", "until %1", shortDay(other.sunset)),
        .under = groups::titleOf(outlook.space.state()),
        .mark = workbench::Mark::Open,
        .kinds = {u"alive"_s},
        .section = wordFor(Shelf::Elsewhere)};
}

} // namespace

QList<ListRow> associationRows(ledger::SpacesDesk &desk)
{
    std::array<QList<ListRow>, std::size_t(Shelf::Count)> shelves;
    for (const ledger::SpaceId &space : desk.ids()) {
        const auto outlook = desk.outlook(space);
        if (!outlook)
            continue;
        const auto &part = outlook->part<AssociationsPart>();
        const auto said = archivedTexts(*outlook);
        for (const auto &[id, association] : part.associations) {
            const Standing now = standing(association, *outlook);
            ListRow row = rowOf(association, now, {&desk, space, id}, *outlook);
            if (const auto texts = said.find(id); texts != said.end())
                row.foundBy = texts->second; // also how its tasks were solved
            shelves.at(std::size_t(shelfOf(now))).append(std::move(row));
        }
        for (const auto &[id, other] : part.announcements) {
            if (outlook->now < endOf(other.sunset) && !desk.outlook(other.space))
                shelves.at(std::size_t(Shelf::Elsewhere)).append(rowOf(id, other, space, *outlook));
        }
    }
    QList<ListRow> rows;
    for (const QList<ListRow> &shelf : shelves)
        rows.append(shelf);
    return rows;
}

QList<ListFilter> associationFilters()
{
    return {{u"alive"_s, i18nc("@item:inlistbox associations", "Going on")},
        {u"mine"_s, i18nc("@item:inlistbox associations", "I take part")},
        {u"archive"_s, i18nc("@item:inlistbox associations", "Archive")},
        {QString(), i18nc("@item:inlistbox associations", "All")}};
}

} // namespace pochin::associations
