// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/association_tasks.h"

#include "associations/domain/associations_part.h"
#include "associations/domain/standing.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_offer.h"

namespace pochin::composition {

using ledger::ChangeId;
using ledger::Outlook;

std::vector<std::pair<ChangeId, QString>> associationsAtWork(const Outlook &outlook)
{
    std::vector<std::pair<ChangeId, QString>> all;
    for (const auto &[id, association] : outlook.part<associations::AssociationsPart>().associations) {
        const associations::Standing standing = associations::standing(association, outlook);
        if (!standing.isOver() && !standing.isEnding())
            all.emplace_back(id, *association.task.shown());
    }
    return all;
}

Result<ledger::Deed> offerTaskIn(const Outlook &outlook, const ChangeId &association, const QString &title)
{
    return associations::offer(outlook, {.association = association, .title = title});
}

Result<ledger::Deed> takeTask(const Outlook &outlook, const ChangeId &task)
{
    return associations::take(outlook, task);
}

} // namespace pochin::composition
