// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/words/event_words.h"

#include <KLocalizedString>

#include <array>

namespace pochin::assemblies {

QLatin1StringView nameOf(EventRemark::What what)
{
    static constexpr std::array names{QLatin1StringView("not-an-event"), QLatin1StringView("untitled"),
        QLatin1StringView("title-cut"), QLatin1StringView("date-out-of-range"), QLatin1StringView("repeats"),
        QLatin1StringView("said-cancelled")};
    return names.at(static_cast<std::size_t>(what));
}

QString sentenceFor(const EventRemark &remark)
{
    switch (remark.what) {
    case EventRemark::What::NotAnEvent:
        return i18nc("@info %1 is a title in a calendar file", "«%1» is no event, and was left out.", remark.title);
    case EventRemark::What::Untitled:
        return i18nc("@info", "An event without a title was left out.");
    case EventRemark::What::TitleCut:
        return i18nc(
            "@info %1 is a title in a calendar file", "«%1…»: the whole title stands in the text.", remark.title);
    case EventRemark::What::DateOutOfRange:
        return i18nc(
            "@info %1 is a title in a calendar file", "«%1» has an impossible day, and was left out.", remark.title);
    case EventRemark::What::Repeats:
        return i18nc("@info %1 is a title in a calendar file", "«%1» repeats; it is taken once, for its first day.",
            remark.title);
    case EventRemark::What::SaidCancelled:
        return i18nc("@info %1 is a title in a calendar file",
            "«%1» is called off in the file; only who called it calls it off here.", remark.title);
    }
    Q_UNREACHABLE_RETURN({});
}

QString eventCountSentence(int fresh, int changed, int same)
{
    return i18nc("@info %1, %2, %3 are numbers of assemblies in a calendar file", "%1 new, %2 changed, %3 as they are.",
        fresh, changed, same);
}

} // namespace pochin::assemblies
