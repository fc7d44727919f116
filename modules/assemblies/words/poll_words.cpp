// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/words/poll_words.h"

#include "groups/domain/people_part.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

/// Members who gave the choice this mark, by name.
QString whoMarked(const Outlook &outlook, const Poll &poll, std::size_t choice, int mark)
{
    QStringList names;
    for (const PersonId &person : answeredBy(outlook, poll)) {
        const QByteArray &marks = poll.answers.at(person).act.marks;
        if (static_cast<quint8>(marks[static_cast<qsizetype>(choice)]) == mark)
            names << groups::nameOf(outlook.space.state(), person);
    }
    return names.join(u", "_s);
}

} // namespace

QString wordFor(PollKind kind)
{
    switch (kind) {
    case PollKind::Simple:
        return i18nc("kind of a poll", "what suits, as many as one likes");
    case PollKind::Ranked:
        return i18nc("kind of a poll", "in which order one would have them");
    case PollKind::Dates:
        return i18nc("kind of a poll", "on which days one can");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList marksInWords(const PollOpened &poll)
{
    QStringList words;
    if (poll.kind == PollKind::Dates)
        return {i18nc("answer about a day", "I cannot"), i18nc("answer about a day", "if need be"),
            i18nc("answer about a day", "I can")};
    if (poll.kind == PollKind::Simple)
        return words;
    words << i18nc("answer in a ranked poll", "after all others");
    for (std::size_t place = 1; place <= poll.choices.size(); ++place)
        words << i18nc("answer in a ranked poll, %1 is a number", "place %1", static_cast<int>(place));
    return words;
}

QString tallyInWords(const Outlook &outlook, const Poll &poll, const ChoiceTally &tally)
{
    const int yes = static_cast<int>(tally.yes);
    switch (poll.opened.act.kind) {
    case PollKind::Ranked:
        return i18ncp("@info of a choice in a ranked poll", "put before %1 other by more people than not",
            "put before %1 others by more people than not", yes);
    case PollKind::Simple:
        return yes == 0 ? i18nc("@info of a choice in a poll", "nobody yet")
                        : whoMarked(outlook, poll, tally.choice, 1);
    case PollKind::Dates:
        break;
    }
    const QString can = whoMarked(outlook, poll, tally.choice, static_cast<int>(DateMark::Yes));
    const QString ifNeedBe = whoMarked(outlook, poll, tally.choice, static_cast<int>(DateMark::IfNeedBe));
    QStringList parts;
    if (!can.isEmpty())
        parts << i18nc("@info %1 are names", "can: %1", can);
    if (!ifNeedBe.isEmpty())
        parts << i18nc("@info %1 are names", "if need be: %1", ifNeedBe);
    return parts.isEmpty() ? i18nc("@info of a choice in a poll", "nobody yet") : parts.join(u"; "_s);
}

QString stateInWords(const Outlook &outlook, const Poll &poll)
{
    if (!isOpen(outlook, poll))
        return i18nc("state of a poll", "over");
    return poll.opened.act.until
        ? i18nc("state of a poll, %1 is a day", "answers until %1", groups::dayOf(*poll.opened.act.until))
        : i18nc("state of a poll", "answers are wished for");
}

} // namespace pochin::assemblies
