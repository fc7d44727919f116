// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/association_marks.h"

#include <QDate>
#include <QLocale>

namespace pochin::associations {

using workbench::Mark;

workbench::Mark markFor(Phase phase)
{
    switch (phase) {
    case Phase::Gathering:
        return Mark::Open;
    case Phase::Working:
        return Mark::Running;
    case Phase::Solved:
        return Mark::Waiting;
    case Phase::Abandoned:
        return Mark::Attention;
    case Phase::Sunset:
        return Mark::Waiting;
    case Phase::Dissolved:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

workbench::Mark markFor(TaskState state)
{
    switch (state) {
    case TaskState::Open:
        return Mark::Open;
    case TaskState::Taken:
        return Mark::Running;
    case TaskState::Waiting:
        return Mark::Waiting;
    case TaskState::Done:
    case TaskState::Checked:
        return Mark::Done;
    case TaskState::Dropped:
        return Mark::Ended;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

QString shortDay(Day day)
{
    return QLocale().toString(QDate::fromString(textOf(day), Qt::ISODate), QLocale::ShortFormat);
}

} // namespace pochin::associations
