// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/words/waiting_words.h"

#include "associations/words/association_words.h"

#include <KLocalizedString>

namespace pochin::associations {

using ledger::WaitingLine;

namespace {

WaitingLine lineOf(const Waiting &waiting, const Outlook &outlook)
{
    WaitingLine line{.kind = nameOf(waiting.what),
        .about = waiting.task ? waiting.task->id : waiting.association->id,
        .room = QStringLiteral("associations"),
        .sentence = sentenceFor(waiting, outlook),
        .deed = waiting.task ? i18nc("@action:button goes to a task from what waits", "To the task")
                             : i18nc("@action:button goes to an association from what waits", "To the association")};
    if (waiting.day)
        line.due = within(*waiting.day);
    return line;
}

} // namespace

std::vector<WaitingLine> waitingLines(const Outlook &outlook)
{
    std::vector<WaitingLine> lines;
    for (const Waiting &waiting : waitingFor(outlook))
        lines.push_back(lineOf(waiting, outlook));
    return lines;
}

} // namespace pochin::associations
