// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/came_of_item.h"

#include "associations/domain/associations_part.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/words/delegate_words.h"
#include "groups/domain/people_part.h"

#include <KLocalizedString>

namespace pochin::composition {

using namespace Qt::StringLiterals;
using ledger::ChangeId;
using ledger::Outlook;

namespace {

QString inWords(const Outlook &outlook, const delegates::Mandate &mandate)
{
    QStringList points;
    for (const delegates::MandatePoint &point : mandate.words.points)
        points += i18nc("@info a point of a mandate: %1 is its number, %2 how strong it is, %3 its words", "%1) %2: %3",
            points.size() + 1, delegates::wordFor(point.kind), point.words);
    return i18nc("@info in minutes: %1 is a delegate, %2 a matter, %3 points, %4 how it ends",
        "Mandate of %1 on “%2”: %3. %4", groups::nameOf(outlook.space.state(), mandate.words.delegate),
        mandate.words.matter, points.join(u"; "_s), delegates::termInWords(mandate.words.term));
}

} // namespace

QString cameOfItem(const Outlook &outlook, const ChangeId &what)
{
    if (const auto *mandate = outlook.part<delegates::DelegatesPart>().mandate(what))
        return inWords(outlook, *mandate);
    const auto &part = outlook.part<associations::AssociationsPart>();
    const auto *task = part.task(what);
    const auto *association = task ? part.association(task->association()) : nullptr;
    return association ? i18nc("@info in minutes: %1 is an association, %2 a task", "Task in “%1”: %2",
                             *association->task.shown(), task->shownTitle())
                       : QString();
}

} // namespace pochin::composition
