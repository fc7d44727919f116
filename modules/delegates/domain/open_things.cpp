// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/open_things.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"

#include <algorithm>

namespace pochin::delegates {

OpenThings whatRemainsOpen(const Outlook &outlook, const Mandate &mandate)
{
    OpenThings open{.pointsNotDone = mandate.words.pointsToDo(),
        .isReportDue = standingOf(outlook.space, mandate, outlook.now).isReportDue};
    std::erase_if(open.pointsNotDone, [&](quint32 point) { return mandate.isPointDone(point); });
    for (const LoggedAct &logged : actLog(outlook.space, mandate)) {
        if (!logged.isUnanswered())
            continue;
        open.unansweredActs.push_back(logged.act.id);
        if (logged.verdict.standing == ledger::Standing::SetAside)
            open.actsSetAside.push_back(logged.act.id);
    }
    const auto &answers = outlook.part<DelegatesPart>().answers;
    for (const auto &question : mandate.questions) {
        if (!answers.contains(question.id))
            open.unansweredQuestions.push_back(question.id);
    }
    return open;
}

} // namespace pochin::delegates
