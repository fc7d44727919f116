// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/found_associations.h"

#include "associations/words/association_words.h"
#include "workbench/tinted_icon.h"

namespace pochin::associations {

using workbench::Found;

QList<Found> FoundAssociations::found(const QString &typed, int atMost) const
{
    QList<Found> alive;
    QList<Found> ended;
    for (const ledger::SpaceId &space : m_desk.ids())
        addIn(space, typed, atMost, {alive, ended});
    return (alive + ended).first(std::min<qsizetype>(atMost, alive.size() + ended.size()));
}

void FoundAssociations::addIn(
    const ledger::SpaceId &space, const QString &typed, int atMost, const Shelves &shelves) const
{
    const auto outlook = m_desk.outlook(space);
    if (!outlook)
        return;
    const auto &part = outlook->part<AssociationsPart>();
    const QIcon icon = workbench::tintedIcon(QStringLiteral("view-task"));
    const auto add = [&](bool isEnded, Found &&found) {
        QList<Found> &shelf = isEnded ? shelves.ended : shelves.alive;
        if (shelf.size() < atMost)
            shelf.append(std::move(found));
    };
    for (const auto &[id, association] : part.associations) {
        if (!association.task.shown()->contains(typed, Qt::CaseInsensitive))
            continue;
        const Standing now = standing(association, *outlook);
        add(now.isOver(),
            {*association.task.shown(), wordFor(now.phase), icon,
                [this, atHand = AtHand{&m_desk, space, id}] { m_open(atHand, std::nullopt); }});
    }
    constexpr qsizetype fewestLetters = 3; // of what is looked for in everything that was ever said
    const auto hits
        = typed.size() < fewestLetters ? std::vector<ArchiveHit>() : searchedArchive(*outlook, typed, m_formsOf);
    for (const ArchiveHit &hit : hits) // how it was solved before
        add(true,
            {hit.said, *hit.association->task.shown(), icon,
                [this, atHand = AtHand{&m_desk, space, hit.association->id},
                    task = hit.task ? std::optional(hit.task->id) : std::nullopt] { m_open(atHand, task); }});
    for (const auto &[id, task] : part.tasks) {
        if (shelves.alive.size() >= atMost)
            return;
        const Association *home = part.association(task.association());
        if (!home || !task.shownTitle().contains(typed, Qt::CaseInsensitive))
            continue;
        add(task.isDone() || task.isDropped(),
            {task.shownTitle(), *home->task.shown(), icon,
                [this, atHand = AtHand{&m_desk, space, home->id}, id = id] { m_open(atHand, id); }});
    }
}

} // namespace pochin::associations
