// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Polls: they ask and decide nothing.
#include "assemblies/domain/poll_lookup.h"
#include "ctl/groups/group_list.h"
#include "ctl/groups/group_named.h"
#include "ctl/room_verbs.h"
#include "groups/domain/people_part.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

const QStringList kinds{u"simple"_s, u"ranked"_s, u"dates"_s};

std::vector<std::pair<ChangeId, QString>> pollsOf(const Space &space)
{
    std::vector<std::pair<ChangeId, QString>> all;
    for (const auto &[id, poll] : space.state().part<Polls>().polls)
        all.emplace_back(id, poll.opened.act.question);
    return all;
}

const Poll &pollOf(const Outlook &outlook, const ChangeId &id)
{
    return outlook.part<Polls>().polls.at(id);
}

// --- shown

QJsonArray talliesOf(const Outlook &outlook, const Poll &poll)
{
    QJsonArray all;
    for (const ChoiceTally &tally : tallyOf(outlook, poll))
        all.append(QJsonObject{{u"choice"_s, static_cast<qint64>(tally.choice) + 1},
            {u"words"_s, poll.opened.act.choices[tally.choice]}, {u"yes"_s, static_cast<qint64>(tally.yes)},
            {u"ifNeedBe"_s, static_cast<qint64>(tally.ifNeedBe)}, {u"place"_s, static_cast<qint64>(tally.place)}});
    return all;
}

QJsonObject pollJson(const Outlook &outlook, const ChangeId &id)
{
    const Poll &poll = pollOf(outlook, id);
    QJsonArray answered;
    for (const PersonId &person : answeredBy(outlook, poll))
        answered.append(groups::nameOf(outlook.space.state(), person));
    return {{u"id"_s, id.hex()}, {u"question"_s, poll.opened.act.question},
        {u"kind"_s, kinds.at(static_cast<qsizetype>(poll.opened.act.kind))}, {u"open"_s, isOpen(outlook, poll)},
        {u"waitsForMe"_s, waitsForAnswerOf(outlook, poll, outlook.self)}, {u"answeredBy"_s, answered},
        {u"result"_s, poll.ended.empty() ? QString() : poll.ended.front().act.words},
        {u"choices"_s, talliesOf(outlook, poll)}};
}

QString pollLine(const Outlook &outlook, const ChangeId &id)
{
    const Poll &poll = pollOf(outlook, id);
    QStringList lines{poll.opened.act.question};
    for (const ChoiceTally &tally : tallyOf(outlook, poll))
        lines << u"  %1. %2: %3"_s.arg(QString::number(tally.place), poll.opened.act.choices[tally.choice],
            QString::number(tally.yes) + (tally.ifNeedBe ? u"+%1"_s.arg(tally.ifNeedBe) : QString()));
    return lines.join(u'\n');
}

// --- answered

/// Each number names a choice, from 1 on.
Result<> mark(QByteArray &marks, const QStringList &typed, char with)
{
    for (const QString &each : typed) {
        bool isNumber = false;
        const int number = each.toInt(&isNumber);
        if (!isNumber || number < 1 || number > marks.size())
            return failure(Failure::Kind::InvalidInput, u"the poll has no choice "_s + each);
        marks[number - 1] = with;
    }
    return {};
}

Result<QByteArray> marksIn(const Poll &poll, const Arguments &arguments)
{
    QByteArray marks(static_cast<qsizetype>(poll.opened.act.choices.size()), '\0');
    const char full = poll.opened.act.kind == PollKind::Dates ? static_cast<char>(DateMark::Yes) : '\1';
    auto done = mark(marks, arguments.options.value(u"yes"_s), full).and_then([&] {
        return mark(marks, arguments.options.value(u"if-need-be"_s), static_cast<char>(DateMark::IfNeedBe));
    });
    char place = 0;
    for (const QString &each : arguments.last(u"order"_s).split(u',', Qt::SkipEmptyParts)) {
        if (done)
            done = mark(marks, {each}, ++place);
    }
    return done.transform([&] { return marks; });
}

} // namespace

std::vector<Verb> pollVerbs()
{
    return {
        verbInGroup(u"poll open"_s, u"GROUP QUESTION"_s, ki18nc("@info:shell", "Ask the group; it decides nothing"),
            {{u"choice"_s, u"LINE"_s, ki18nc("@info:shell", "What one may answer; two or more")},
                {u"kind"_s, u"KIND"_s, ki18nc("@info:shell", "simple, ranked or dates; otherwise simple")},
                {u"until"_s, u"DAY"_s, ki18nc("@info:shell", "Until when answers are wished for")}},
            2, ki18nc("@info:shell", "Asked."),
            [](const Outlook &outlook, const Arguments &arguments) -> Result<Deed> {
                const auto kind = choiceIn(arguments, u"kind"_s, kinds, 0);
                const auto until = optionalMomentIn(arguments, u"until"_s);
                if (!kind || !until)
                    return std::unexpected(!kind ? kind.error() : until.error());
                const QStringList choices = arguments.options.value(u"choice"_s);
                return openPoll(outlook,
                    {.kind = static_cast<PollKind>(*kind),
                        .question = arguments.words.value(1),
                        .choices = {choices.begin(), choices.end()},
                        .until = *until});
            }),
        verbOnThing(u"poll answer"_s, u"POLL"_s, ki18nc("@info:shell", "Answer a poll, or answer it anew"),
            {{u"yes"_s, u"N"_s, ki18nc("@info:shell", "A choice that suits; may be repeated")},
                {u"if-need-be"_s, u"N"_s, ki18nc("@info:shell", "A day on which you can if need be; may be repeated")},
                {u"order"_s, u"N,N,…"_s, ki18nc("@info:shell", "In a ranked poll: the choices, the best first")},
                {u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "In your words")}},
            pollsOf, ki18nc("@info:shell", "Answered."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return marksIn(pollOf(outlook, id), arguments).and_then([&](const QByteArray &marks) {
                    return answerPoll(outlook, {id, marks, arguments.last(u"reason"_s)});
                });
            }),
        verbOnThing(u"poll end"_s, u"POLL"_s, ki18nc("@info:shell", "Say that you have heard enough"),
            {{u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "What comes of it")}}, pollsOf,
            ki18nc("@info:shell", "Ended."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return endPoll(outlook, {id, arguments.last(u"reason"_s)});
            }),
        listVerb(u"poll list"_s, ki18nc("@info:shell", "What the group was asked"), pollsOf, pollJson, pollLine),
    };
}

} // namespace pochin::ctl
