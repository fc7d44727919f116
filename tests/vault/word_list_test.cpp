// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/word_list.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pochin::vault;

class WordListTest : public QObject
{
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<WordLanguage>("language");
        QTest::addColumn<QRegularExpression>("plain");
        QTest::newRow("Russian") << WordLanguage::Russian << QRegularExpression(QStringLiteral("^[а-я]{3,8}$"));
        QTest::newRow("English") << WordLanguage::English << QRegularExpression(QStringLiteral("^[a-z]{3,8}$"));
    }

private Q_SLOTS:
    void has_2048_short_words_in_plain_letters_data() { addLanguages(); }
    void has_2048_short_words_in_plain_letters()
    {
        QFETCH(const WordLanguage, language);
        QFETCH(const QRegularExpression, plain);
        QCOMPARE(WordList::of(language).words().size(), 2048);
        for (const QString &word : WordList::of(language).words())
            QVERIFY2(plain.match(word).hasMatch(), qPrintable(word));
    }

    void four_letters_tell_any_two_words_apart_data() { addLanguages(); }
    void four_letters_tell_any_two_words_apart()
    {
        QFETCH(const WordLanguage, language);
        QSet<QString> beginnings;
        for (const QString &word : WordList::of(language).words())
            beginnings.insert(word.first(qMin(word.size(), 4)));
        QCOMPARE(beginnings.size(), 2048);
    }

    void no_word_is_the_beginning_of_another_data() { addLanguages(); }
    void no_word_is_the_beginning_of_another()
    {
        QFETCH(const WordLanguage, language);
        const QStringList &words = WordList::of(language).words();
        for (qsizetype i = 1; i < words.size(); ++i) // sorted: a beginning would stand right before
            QVERIFY2(!words.at(i).startsWith(words.at(i - 1)), qPrintable(words.at(i)));
    }

    void a_word_is_found_at_its_place_data() { addLanguages(); }
    void a_word_is_found_at_its_place()
    {
        QFETCH(const WordLanguage, language);
        const WordList &list = WordList::of(language);
        for (int i = 0; i < WordList::size; ++i)
            QCOMPARE(list.indexOf(list.at(i)), i);
        QCOMPARE(list.indexOf(QStringLiteral("zzzz")), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(WordListTest)
#include "word_list_test.moc"
