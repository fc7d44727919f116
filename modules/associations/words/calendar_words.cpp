// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/words/calendar_words.h"

#include <KLocalizedString>

namespace pochin::associations {

QString sentenceFor(const CalendarRemark &remark)
{
    switch (remark.what) {
    case CalendarRemark::What::NotATask:
        return i18nc("@info %1 is a title", "“%1” is an event, not a task, and is left out.", remark.title);
    case CalendarRemark::What::Untitled:
        return i18nc("@info", "An entry without a title is left out.");
    case CalendarRemark::What::TitleCut:
        return i18nc("@info %1 is a title", "“%1”: the title is long; all of it stands in the details.", remark.title);
    case CalendarRemark::What::DateNotMeant:
        return i18nc("@info %1 is a title, %2 what stands for a date in the file",
            "“%1”: the date “%2” cannot be meant; it stands in the details.", remark.title, remark.words);
    case CalendarRemark::What::SaidDone:
        return i18nc("@info %1 is a title", "“%1” is done in the file. Whoever did it says so here.", remark.title);
    }
    Q_UNREACHABLE_RETURN({});
}

QString countSentence(int fresh, int changed, int same)
{
    return i18nc("@info three counts of tasks", "New: %1. Changed: %2. As they were: %3.", fresh, changed, same);
}

QLatin1StringView nameOf(CalendarRemark::What what)
{
    switch (what) {
    case CalendarRemark::What::NotATask:
        return QLatin1StringView("not-a-task");
    case CalendarRemark::What::Untitled:
        return QLatin1StringView("untitled");
    case CalendarRemark::What::TitleCut:
        return QLatin1StringView("title-cut");
    case CalendarRemark::What::DateNotMeant:
        return QLatin1StringView("date-not-meant");
    case CalendarRemark::What::SaidDone:
        return QLatin1StringView("said-done");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::associations
