// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/verb.h"

#include <QTest>

using namespace pochin;
using namespace pochin::ctl;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void common_options_may_stand_anywhere()
    {
        for (const QStringList &line :
            {QStringList{u"--vault"_s, u"v"_s, u"--json"_s, u"reference"_s, u"search"_s, u"отзыв"_s},
                QStringList{u"reference"_s, u"--json"_s, u"search"_s, u"--vault=v"_s, u"отзыв"_s},
                QStringList{u"reference"_s, u"search"_s, u"отзыв"_s, u"--json"_s, u"--vault"_s, u"v"_s}}) {
            const auto command = parsedCommand(line);
            QVERIFY2(command, command ? "" : qPrintable(command.error().detail));
            QCOMPARE(command->verb->name, u"reference search"_s);
            QCOMPARE(command->arguments.words, QStringList{u"отзыв"_s});
            QCOMPARE(command->arguments.last(u"vault"_s), u"v"_s);
            QVERIFY(command->arguments.has(u"json"_s));
        }
    }

    void the_longest_name_is_the_verb()
    {
        const auto command = parsedCommand({u"vault"_s, u"recovery"_s, u"create"_s});
        QVERIFY(command);
        QCOMPARE(command->verb->name, u"vault recovery create"_s);
        QVERIFY(command->arguments.words.isEmpty());
    }

    void a_query_may_begin_with_a_minus_and_after_two_of_them_nothing_is_an_option()
    {
        const auto minus = parsedCommand({u"reference"_s, u"search"_s, u"совет"_s, u"-партия"_s});
        QVERIFY(minus);
        QCOMPARE(minus->arguments.words, (QStringList{u"совет"_s, u"-партия"_s}));
        const auto after = parsedCommand({u"reference"_s, u"search"_s, u"--"_s, u"--exact"_s});
        QVERIFY(after);
        QCOMPARE(after->arguments.words, QStringList{u"--exact"_s});
        QVERIFY(!after->arguments.has(u"exact"_s));
    }

    void what_is_not_understood_is_wrong_usage_and_named()
    {
        const auto refused = [](const QStringList &line, const QString &named) {
            const auto command = parsedCommand(line);
            return !command && command.error().kind == Failure::Kind::InvalidInput
                && command.error().detail.contains(named);
        };
        QVERIFY(refused({u"reference"_s, u"burn"_s}, u"reference burn"_s));
        QVERIFY(refused({u"reference"_s, u"list"_s, u"--loud"_s}, u"loud"_s));
        QVERIFY(refused({u"reference"_s, u"show"_s}, u"ADDRESS"_s));
        QVERIFY(refused({u"note"_s, u"remove"_s, u"a"_s, u"b"_s}, u"note remove"_s));
        QVERIFY(refused({u"reference"_s, u"list"_s, u"--vault"_s}, u"vault"_s));
    }

    void a_number_outside_of_its_bounds_is_refused_by_name()
    {
        Arguments arguments;
        arguments.options[u"limit"_s] = {u"0"_s};
        const auto number = arguments.number(u"limit"_s, 10, 1, 100);
        QVERIFY(!number);
        QVERIFY(number.error().detail.contains(u"--limit"_s));
        arguments.options[u"limit"_s] = {u"7"_s};
        QCOMPARE(arguments.number(u"limit"_s, 10, 1, 100), 7);
        QCOMPARE(Arguments().number(u"limit"_s, 10, 1, 100), 10);
    }

    void every_verb_and_option_has_a_summary_and_every_name_is_told_apart()
    {
        QStringList names;
        for (const Verb &verb : allVerbs()) {
            QVERIFY2(!names.contains(verb.name), qPrintable(verb.name));
            names.append(verb.name);
            QVERIFY2(!verb.summary.isEmpty(), qPrintable(verb.name));
            QVERIFY2(helpFor(verb.name.split(u' ')).contains(verb.summary.toString()), qPrintable(verb.name));
            QVERIFY(helpFor({}).contains(verb.name));
            for (const OptionSyntax &option : verb.options)
                QVERIFY2(!option.summary.isEmpty(), qPrintable(verb.name + option.name));
        }
    }

    void each_kind_of_failure_has_its_exit_status()
    {
        using enum Failure::Kind;
        QCOMPARE(exitStatusOf(NotFound), ExitStatus::NotPossible);
        QCOMPARE(exitStatusOf(InvalidInput), ExitStatus::WrongUsage);
        QCOMPARE(exitStatusOf(Damaged), ExitStatus::Damaged);
        QCOMPARE(exitStatusOf(LimitExceeded), ExitStatus::Damaged);
        QCOMPARE(exitStatusOf(WrongPassphrase), ExitStatus::Locked);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
