// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/board_move.h"

#include "associations/domain/finishing.h"
#include "associations/domain/giving_back.h"
#include "associations/domain/reopening.h"
#include "associations/domain/taking.h"

namespace pochin::associations {

Result<Deed> movedOnBoard(const Outlook &outlook, const ChangeId &task, TaskState to, const QString &why)
{
    const Task *known = outlook.part<AssociationsPart>().task(task);
    if (!known)
        return refused(Refusal::NoSuchTask);
    const bool isFinished = known->isDone() || known->isDropped();
    switch (to) {
    case TaskState::Open:
        return isFinished ? reopen(outlook, task, why) : giveBack(outlook, task);
    case TaskState::Taken:
        return isFinished ? reopen(outlook, task, why) : take(outlook, task);
    case TaskState::Waiting:
        return refused(Refusal::WaitsOnlyForTasks);
    case TaskState::Done:
    case TaskState::Checked:
        return finish(outlook, task);
    case TaskState::Dropped:
        break;
    }
    return refused(Refusal::NothingChanges);
}

} // namespace pochin::associations
