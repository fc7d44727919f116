// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/shell_words.h"

#include <QTest>

using namespace pochin;
using namespace Qt::StringLiterals;
using ctl::shellWords;

class ShellWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_line_falls_into_words_as_a_shell_would_split_it_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *line, const QStringList &words) {
            QTest::newRow(line) << QString::fromUtf8(line) << words;
        };
        row("reference show М.7", {u"reference"_s, u"show"_s, u"М.7"_s});
        row("  a\t b  ", {u"a"_s, u"b"_s});
        row("", {});
        row("'two words' \"and two\"", {u"two words"_s, u"and two"_s});
        row("a''b \"\" ''", {u"ab"_s, u""_s, u""_s});
        row("a\\ b \\'", {u"a b"_s, u"'"_s});
        row("\"a\\\"b\\\\c\\$d\\e\"", {u"a\"b\\c$d\\e"_s});
        row("'a\\b'", {u"a\\b"_s});
        row("word # a comment", {u"word"_s});
        row("wo#rd", {u"wo#rd"_s});
        row("note add 'П.I.3.8.В' --text \"«вольный почин»\"",
            {u"note"_s, u"add"_s, u"П.I.3.8.В"_s, u"--text"_s, u"«вольный почин»"_s});
    }
    void a_line_falls_into_words_as_a_shell_would_split_it()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, words);
        const auto split = shellWords(line);
        QVERIFY2(split, split ? "" : qPrintable(split.error().detail));
        QCOMPARE(*split, words);
    }

    void an_open_quote_is_wrong_usage_and_not_a_guess()
    {
        for (const QString &line : {u"say 'so"_s, u"say \"so"_s, u"say so\\"_s}) {
            const auto split = shellWords(line);
            QVERIFY(!split);
            QCOMPARE(split.error().kind, Failure::Kind::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(ShellWordsTest)
#include "shell_words_test.moc"
