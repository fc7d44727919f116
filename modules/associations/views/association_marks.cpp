// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/association_marks.h"

#include <QDate>
#include <QLocale>

namespace pochin::associations {

workbench::Mark markFor(Phase phase)
{
    switch (phase) {
    case Phase::Gathering:
        return workbench::Mark::Open;
    case Phase::Working:
        return workbench::Mark::Running;
    case Phase::Solved:
        return workbench::Mark::Waiting;
    case Phase::Abandoned:
        return workbench::Mark::Attention;
    case Phase::Sunset:
        return workbench::Mark::Waiting;
    case Phase::Dissolved:
        return workbench::Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(workbench::Mark::None);
}

workbench::Mark markFor(TaskState state)
{
    switch (state) {
    case TaskState::Open:
        return workbench::Mark::Open;
    case TaskState::Taken:
        return workbench::Mark::Running;
    case TaskState::Waiting:
        return workbench::Mark::Waiting;
    case TaskState::Done:
    case TaskState::Checked:
        return workbench::Mark::Done;
    case TaskState::Dropped:
        return workbench::Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(workbench::Mark::None);
}

QString shortDay(Day day)
{
    return QLocale().toString(QDate::fromString(textOf(day), Qt::ISODate), QLocale::ShortFormat);
}

} // namespace pochin::associations
