// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recovery.h"

#include "vault/passphrase.h"
#include "vault/trouble.h"
#include "vault_fixture.h"

#include <algorithm>

using namespace pochin;
using namespace pochin::vault;

namespace {

QStringList wordsOf(const crypto::Secret &words)
{
    return QString::fromUtf8(words.view()).split(u' ');
}

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirteen_words_of_which_the_last_is_a_checksum()
    {
        for (const auto language : {WordLanguage::Russian, WordLanguage::English}) {
            const crypto::Secret words = newRecoveryWords(language);
            QCOMPARE(wordsOf(words).size(), 13);
            const auto typed = recoveryWordsFromTyped(QString::fromUtf8(words.view()));
            QVERIFY_DONE(typed);
            QVERIFY(*typed == words);
        }
    }

    void the_checksum_is_the_one_of_the_format()
    {
        // By hand: printf 'pochin recovery words 1\nabacus … abacus' | sha256sum, the first 11 bits, counted in en.txt.
        const QString twelve = QStringList(12, WordList::of(WordLanguage::English).at(0)).join(u' ');
        QVERIFY_DONE(recoveryWordsFromTyped(twelve + u' ' + QStringLiteral("zebra")));
    }

    void a_sheet_is_read_however_it_is_written_down()
    {
        const crypto::Secret words = newRecoveryWords(WordLanguage::Russian);
        QString sheet;
        int number = 0;
        for (const QString &word : wordsOf(words))
            sheet += QStringLiteral("%1. %2,\r\n").arg(++number).arg(word.toUpper().replace(u'Е', u'Ё'));
        const auto typed = recoveryWordsFromTyped(sheet);
        QVERIFY_DONE(typed);
        QVERIFY(*typed == words);
    }

    void a_slip_of_the_pen_is_told_from_a_wrong_sheet()
    {
        QStringList words = wordsOf(newRecoveryWords(WordLanguage::English));
        words[3] = QStringLiteral("qwerty");
        QCOMPARE_TROUBLE(recoveryWordsFromTyped(words.join(u' ')), Trouble::RecoveryWordsMistyped);
        QVERIFY(recoveryWordsFromTyped(words.join(u' ')).error().detail.contains(QStringLiteral("qwerty")));
        words.removeAt(3);
        QCOMPARE_TROUBLE(recoveryWordsFromTyped(words.join(u' ')), Trouble::RecoveryWordsMistyped);
        QCOMPARE_TROUBLE(recoveryWordsFromTyped({}), Trouble::RecoveryWordsMistyped);
    }

    void one_word_for_another_is_noticed_but_for_one_time_in_2048()
    {
        const WordList &list = WordList::of(WordLanguage::English);
        QStringList words = wordsOf(newRecoveryWords(WordLanguage::English));
        const QString right = words.at(5);
        int unnoticed = 0;
        for (const QString &word : list.words()) {
            words[5] = word;
            unnoticed += word != right && recoveryWordsFromTyped(words.join(u' ')) ? 1 : 0;
        }
        QVERIFY2(unnoticed < 12, qPrintable(QString::number(unnoticed))); // 1 is expected
    }

    void two_words_the_wrong_way_round_are_noticed()
    {
        int unnoticed = 0;
        for (int i = 0; i < 200; ++i) {
            QStringList words = wordsOf(newRecoveryWords(WordLanguage::English));
            if (words.at(2) == words.at(3))
                continue;
            words.swapItemsAt(2, 3);
            unnoticed += recoveryWordsFromTyped(words.join(u' ')) ? 1 : 0;
        }
        QVERIFY2(unnoticed < 6, qPrintable(QString::number(unnoticed))); // 0.1 is expected
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
