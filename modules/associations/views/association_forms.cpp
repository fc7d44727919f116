// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/association_forms.h"

#include "associations/domain/call.h"
#include "associations/domain/carrying.h"
#include "associations/domain/debriefing.h"
#include "associations/domain/extending.h"
#include "associations/domain/joining.h"
#include "associations/domain/noting.h"
#include "associations/domain/planning.h"
#include "associations/domain/resuming.h"
#include "associations/domain/solving.h"

#include <KLocalizedString>

namespace pochin::associations {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

namespace {

constexpr std::chrono::days usualTerm{30};

QString shownText(const Register<QString> &field)
{
    return field.shown() ? *field.shown() : QString();
}

QString linesOf(const Register<std::vector<QString>> &field)
{
    QStringList lines;
    for (const QString &line : field.shown() ? *field.shown() : std::vector<QString>())
        lines << line;
    return lines.join(u'\n');
}

std::vector<QString> linesIn(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

} // namespace

DeedForm callForm(Instant now, const std::vector<ChangeId> &from, const Association *like)
{
    const auto ask = [from, likeId = like ? std::optional(like->id) : std::nullopt](
                         const Outlook &outlook, const FormValues &values) -> Result<Deed> {
        const auto sunset = dayFrom(values[u"sunset"_s]);
        if (!sunset)
            return refused(Refusal::DayPassed);
        return call(outlook,
            Call{.task = values[u"task"_s],
                .doneTest = values[u"doneTest"_s],
                .sunset = *sunset,
                .needed = linesIn(values[u"needed"_s]),
                .canDo = values[u"canDo"_s],
                .from = from,
                .carried = mineIn(outlook, from),
                .like = likeId});
    };
    return {i18nc("@title:window", "Call an association"),
        from.empty()
            ? i18nc("@info", "For one task. When it is done, the association ends; if it is not, on its last day.")
            : i18nc("@info", "What you took comes along. The others follow by their own word."),
        {{u"task"_s, i18nc("@label:textbox", "What is to be done"), Kind::Line,
             like ? shownText(like->task) : QString()},
            {u"doneTest"_s, i18nc("@label:textbox", "How we know that it is done"), Kind::Line,
                like ? shownText(like->doneTest) : QString()},
            {u"sunset"_s, i18nc("@label:chooser", "The last day"), Kind::Date, textOf(dayOf(now) + usualTerm)},
            {u"needed"_s, i18nc("@label:textbox", "What is needed, one a line"), Kind::Text,
                like ? linesOf(like->needed) : QString()},
            {u"canDo"_s, i18nc("@label:textbox", "What you can do yourself")}},
        i18nc("@action:button", "Call"), ask};
}

DeedForm joinForm(const ChangeId &association)
{
    return {i18nc("@title:window", "Join"),
        i18nc("@info", "Until its last day, or until you leave. Nobody approves either."),
        {{u"canDo"_s, i18nc("@label:textbox", "I can do that")}}, i18nc("@action:button", "Join"),
        [association](const Outlook &outlook, const FormValues &values) {
            const Association *known = outlook.part<AssociationsPart>().association(association);
            return join(outlook, association, values[u"canDo"_s],
                known ? mineIn(outlook, known->from) : std::vector<ChangeId>());
        }};
}

DeedForm extendForm(const ChangeId &association, Day sunset)
{
    return {i18nc("@title:window", "Go on?"),
        i18nc("@info", "Each is asked anew. Who does not answer leaves when the day is over; you say yes by asking."),
        {{u"until"_s, i18nc("@label:chooser", "The new last day"), Kind::Date, textOf(sunset + std::chrono::days(14))}},
        i18nc("@action:button", "Ask each"),
        [association](const Outlook &outlook, const FormValues &values) -> Result<Deed> {
            const auto until = dayFrom(values[u"until"_s]);
            if (!until)
                return refused(Refusal::DayPassed);
            return extend(outlook, association, *until);
        }};
}

DeedForm solveForm(const Association &association)
{
    return {i18nc("@title:window", "Solved"),
        i18nc("@info %1 is the test of completion", "The test was: %1", shownText(association.doneTest)),
        {{u"word"_s, i18nc("@label:textbox", "How you know")}}, i18nc("@action:button", "It is solved"),
        [id = association.id](
            const Outlook &outlook, const FormValues &values) { return solve(outlook, id, values[u"word"_s]); }};
}

DeedForm resumeForm(const ChangeId &association)
{
    return {i18nc("@title:window", "Not solved yet"), {}, {{u"why"_s, i18nc("@label:textbox", "What is missing")}},
        i18nc("@action:button", "It is not solved yet"),
        [association](const Outlook &outlook, const FormValues &values) {
            return resume(outlook, association, values[u"why"_s]);
        }};
}

DeedForm noteForm(const ChangeId &association, const std::optional<ChangeId> &onTask)
{
    return {i18nc("@title:window", "Note"), {}, {{u"text"_s, i18nc("@label:textbox", "The note"), Kind::Text}},
        i18nc("@action:button", "Keep"), [association, onTask](const Outlook &outlook, const FormValues &values) {
            return note(outlook, Noting{.association = association, .task = onTask, .text = values[u"text"_s]});
        }};
}

DeedForm planForm(const Association &association)
{
    const Plan &known = association.plan;
    return {i18nc("@title:window", "Plan"), i18nc("@info", "A plan is for those who make it; it binds nobody."),
        {{u"goal"_s, i18nc("@label:textbox of a plan", "Goal"), Kind::Text, shownText(known.goal)},
            {u"limits"_s, i18nc("@label:textbox of a plan", "Limits: what must not happen"), Kind::Text,
                shownText(known.limits)},
            {u"who"_s, i18nc("@label:textbox of a plan", "Who does what"), Kind::Text, shownText(known.who)},
            {u"fallback"_s, i18nc("@label:textbox of a plan", "What we do if it goes otherwise"), Kind::Text,
                shownText(known.fallback)}},
        i18nc("@action:button", "Keep"), [id = association.id](const Outlook &outlook, const FormValues &values) {
            return plan(outlook,
                Planning{id, values[u"goal"_s], values[u"limits"_s], values[u"who"_s], values[u"fallback"_s], {}});
        }};
}

DeedForm debriefForm(const ChangeId &association)
{
    return {i18nc("@title:window", "Look back"), i18nc("@info", "Your own words, for those who come after."),
        {{u"well"_s, i18nc("@label:textbox", "What went well"), Kind::Text},
            {u"badly"_s, i18nc("@label:textbox", "What went badly"), Kind::Text},
            {u"otherwise"_s, i18nc("@label:textbox", "What I would do differently"), Kind::Text},
            {u"forOthers"_s, i18nc("@label:textbox", "What others can use"), Kind::Text}},
        i18nc("@action:button", "Keep"), [association](const Outlook &outlook, const FormValues &values) {
            return debrief(outlook,
                Debriefing{association, values[u"well"_s], values[u"badly"_s], values[u"otherwise"_s],
                    values[u"forOthers"_s]});
        }};
}

} // namespace pochin::associations
