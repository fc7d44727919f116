// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/task_lines.h"

#include "associations/views/association_marks.h"
#include "associations/views/at_hand.h"
#include "associations/words/association_words.h"

#include <KLocalizedString>

namespace pochin::associations {

namespace {

QString takersOf(const TaskRow &row, const Outlook &outlook)
{
    QStringList names;
    for (const PersonId &taker : row.takers)
        names << nameIn(outlook, taker);
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<TaskLine> linesOf(const std::vector<TaskRow> &rows, const TaskFilter &filter, const Outlook &outlook)
{
    std::vector<TaskLine> lines;
    for (const TaskRow &row : rows) {
        if (filter.matches(row))
            lines.push_back({.id = row.task->id,
                .title = row.task->shownTitle(),
                .state = row.state,
                .takers = takersOf(row, outlook),
                .due = row.task->dueDay(),
                .depth = row.depth,
                .isOverdue = row.isOverdue});
    }
    return lines;
}

QString noteOf(const TaskLine &line)
{
    QStringList parts;
    if (line.isOverdue)
        parts << i18nc("@info a task, %1 is a day", "overdue since %1", shortDay(*line.due));
    else if (line.due)
        parts << i18nc("@info a task, %1 is a day", "due on %1", shortDay(*line.due));
    if (!line.takers.isEmpty())
        parts << line.takers;
    return parts.join(QStringLiteral(" · "));
}

QVariant dataOf(const TaskLine &line, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
        return i18nc("@info a task to a screen reader: title, state, note", "%1, %2, %3", line.title,
            wordFor(line.state), noteOf(line));
    case IdRole:
        return line.id.bytes().toByteArray();
    case NoteRole:
        return noteOf(line);
    case OverdueRole:
        return line.isOverdue;
    default:
        return {};
    }
}

std::optional<ChangeId> taskAt(const QModelIndex &index)
{
    return ChangeId::fromBytes(index.data(IdRole).toByteArray());
}

} // namespace pochin::associations
