// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/print/paper_form.h"

#include "delegates/words/delegate_words.h"
#include "groups/domain/description.h"
#include "groups/domain/people_part.h"

#include <KLocalizedString>

namespace pochin::delegates {

using namespace Qt::StringLiterals;

namespace {

QString groupTitle(const Outlook &outlook)
{
    return groups::titleOf(outlook.space.state());
}

QString nameIn(const Outlook &outlook, const PersonId &person)
{
    return groups::nameOf(outlook.space.state(), person);
}

QString under(const Outlook &outlook, const Mandate &mandate)
{
    return i18nc("@info on paper %1 is a delegate, %2 a group", "%1, delegate of “%2”",
        nameIn(outlook, mandate.words.delegate), groupTitle(outlook));
}

QString foot(const Mandate &mandate)
{
    return i18nc("@info on paper %1 is a fingerprint, %2 addresses of paragraphs", "Fingerprint of the words: %1. %2",
        fingerprintOf(mandate.quoted.words), u"Ч-1, М.7, П.I.3.8.А"_s);
}

QStringList pointLines(const Mandate &mandate)
{
    QStringList lines;
    for (quint32 i = 0; i < mandate.words.points.size(); ++i) {
        const MandatePoint &point = mandate.words.points[i];
        lines << i18nc("@info on paper %1 is a number, %2 the strength of a point, %3 its words", "%1. %2: %3", i + 1,
            wordFor(point.kind), point.words);
    }
    return lines;
}

} // namespace

QString codeOf(const Mandate &mandate)
{
    return u"pochin:mandate/1/%1/%2"_s.arg(mandate.id.hex(), mandate.quoted.words.hex());
}

QString fingerprintOf(const ContentHash &words)
{
    const QString hex = words.hex().first(32);
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups << hex.sliced(at, 4);
    return groups.join(u' ');
}

PaperForm mandateCard(const Outlook &outlook, const Mandate &mandate)
{
    return {.title = i18nc("@title on paper %1 is a matter", "Mandate “%1”", mandate.words.matter),
        .under = under(outlook, mandate),
        .blocks = {{.heading = i18nc("@title on paper", "Points"), .lines = pointLines(mandate)},
            {.heading = i18nc("@title on paper", "End"),
                .lines = {termInWords(mandate.words.term), recallRuleInWords(outlook.standing().rules())}},
            {.heading = i18nc("@title on paper", "What was done, and on which point"), .lines = {}, .blanks = 5}},
        .code = codeOf(mandate),
        .foot = foot(mandate)};
}

PaperForm recallForm(const Outlook &outlook, const Mandate &mandate)
{
    QStringList people;
    for (const PersonId &person : outlook.standing().members())
        people << i18nc("@option on paper %1 is a name", "%1   present ☐   for it ☐", nameIn(outlook, person));
    return {.title = i18nc("@title on paper %1 is a matter", "Recall: “%1”", mandate.words.matter),
        .under = under(outlook, mandate),
        .blocks
        = {{.heading = i18nc("@title on paper", "Rule"), .lines = {recallRuleInWords(outlook.standing().rules())}},
            {.heading = i18nc("@title on paper", "Members"), .lines = people},
            {.heading = i18nc("@title on paper", "Reason, if you like"), .lines = {}, .blanks = 2},
            {.heading = i18nc("@title on paper", "Day and place, and who enters it"), .lines = {}, .blanks = 2}},
        .code = codeOf(mandate),
        .foot = foot(mandate)};
}

PaperForm ratificationSlip(const Outlook &outlook, const Mandate &mandate, const ActRecorded &act)
{
    const QString where = act.isOutside() ? i18nc("@info on paper", "outside the mandate")
                                          : i18nc("@info on paper %1 is a number", "on point %1", act.point);
    return {.title = i18nc("@title on paper %1 is a matter", "Answer to the delegate: “%1”", mandate.words.matter),
        .under = under(outlook, mandate),
        .blocks = {{.heading = i18nc("@title on paper", "What the delegate did"), .lines = {act.words, where}},
            {.heading = i18nc("@title on paper", "The group"),
                .lines = {},
                .boxes = {wordFor(Ratified::Whole), wordFor(Ratified::Partly), wordFor(Ratified::Reserved),
                    wordFor(Ratified::Rejected)}},
            {.heading = i18nc("@title on paper", "Which part, or which reservation"), .lines = {}, .blanks = 3},
            {.heading = i18nc("@title on paper", "Members present, and for it"), .lines = {}, .blanks = 2}},
        .code = codeOf(mandate),
        .foot = foot(mandate)};
}

} // namespace pochin::delegates
