// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/passphrase.h"

#include "vault/passphrase_policy.h"
#include "vault_fixture.h"

#include <QSet>

using namespace pochin;
using namespace pochin::vault;

namespace {

QString textOf(const crypto::Secret &secret)
{
    return QString::fromUtf8(secret.view());
}

} // namespace

class PassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seven_words_of_the_list_are_drawn_and_give_77_bits()
    {
        const GeneratedPassphrase drawn = generatedPassphrase(WordLanguage::Russian);
        QCOMPARE(drawn.bits, 77);
        const QStringList words = textOf(drawn.text).split(u' ');
        QCOMPARE(words.size(), 7);
        for (const QString &word : words)
            QVERIFY(WordList::of(WordLanguage::Russian).indexOf(word).has_value());
    }

    void the_policy_never_refuses_what_the_program_has_drawn()
    {
        for (int i = 0; i < 200; ++i) {
            const auto language = i % 2 == 0 ? WordLanguage::Russian : WordLanguage::English;
            const QString drawn = textOf(generatedPassphrase(language).text);
            QVERIFY2(!faultOf(drawn), qPrintable(drawn));
        }
    }

    void draws_reach_the_whole_list_evenly()
    {
        // 8 draws for each word on average: a word missed has a chance of e^-8; that more than ten are missed, or that
        // one comes 40 times, will not be seen in the life of this program.
        constexpr int draws = 8 * WordList::size;
        QHash<QString, int> seen;
        for (const QString &word : textOf(drawnWords(WordList::of(WordLanguage::English), draws)).split(u' '))
            ++seen[word];
        QVERIFY(seen.size() >= WordList::size - 10);
        QVERIFY(*std::ranges::max_element(seen) < 40);
    }

    void no_two_draws_are_alike()
    {
        QSet<QString> drawn;
        for (int i = 0; i < 100; ++i)
            drawn.insert(textOf(generatedPassphrase(WordLanguage::Russian).text));
        QCOMPARE(drawn.size(), 100);
    }

    void what_is_typed_is_composed_and_otherwise_left_alone()
    {
        QCOMPARE(textOf(typedPassphrase(u"и\u0306од  Ёж ")), QStringLiteral("\u0439од  Ёж "));
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "passphrase_test.moc"
