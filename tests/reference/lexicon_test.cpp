// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/lexicon.h"
#include "reference/domain/words.h"
#include "reference/texts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;

namespace {

QStringList names(const Lexicon &lexicon, const std::vector<Lemma> &lemmas)
{
    QStringList result;
    for (const Lemma lemma : lemmas)
        result += lexicon.nameOf(lemma);
    return result;
}

const Lexicon &lexicon()
{
    static const Lexicon lexicon = *Lexicon::parse(sourceFile(u"resources/reference/lemmas.tsv"_s));
    return lexicon;
}

} // namespace

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_word_of_the_edition_is_known()
    {
        QStringList unknown;
        for (const Edition::Entry &entry : edition().outline()) {
            const auto *paragraph = std::get_if<Paragraph>(&entry);
            for (const Token &token : tokens(paragraph ? paragraph->text() : std::get<Heading>(entry).title)) {
                const bool isNumber = std::ranges::all_of(token.folded, [](QChar c) { return c.isDigit(); });
                if (token.kind == Token::Kind::Word && !isNumber && lexicon().readingsOf(token.folded).empty())
                    unknown += token.folded;
            }
        }
        QCOMPARE(unknown, QStringList());
    }

    void irregular_forms_belong_to_their_words_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("word");
        const QList<std::pair<QString, QString>> cases{{u"людей"_s, u"человек"_s}, {u"времени"_s, u"время"_s},
            {u"денег"_s, u"деньги"_s}, {u"церквей"_s, u"церковь"_s}, {u"лет"_s, u"год"_s}, {u"рынка"_s, u"рынок"_s},
            {u"капиталом"_s, u"капитал"_s}, {u"отзыва"_s, u"отзыв"_s}, {u"шел"_s, u"идти"_s},
            {u"отчуждены"_s, u"отчуждать"_s}, {u"существует"_s, u"существовать"_s},
            {u"либертарного"_s, u"либертарный"_s}, {u"развивающейся"_s, u"развивать"_s}, {u"борцов"_s, u"борец"_s},
            {u"деревень"_s, u"деревня"_s}};
        for (const auto &[form, word] : cases)
            QTest::newRow(qPrintable(form)) << form << word;
    }
    void irregular_forms_belong_to_their_words()
    {
        QFETCH(QString, form);
        QFETCH(QString, word);
        QVERIFY2(names(lexicon(), lexicon().readingsOf(form)).contains(word),
            qPrintable(names(lexicon(), lexicon().readingsOf(form)).join(u' ')));
    }

    void a_word_that_is_itself_a_dictionary_form_means_that_word_alone()
    {
        QCOMPARE(names(lexicon(), lexicon().meaningsOf(u"право"_s)), QStringList{u"право"_s});
        QCOMPARE(names(lexicon(), lexicon().meaningsOf(u"быт"_s)), QStringList{u"быт"_s});
        QCOMPARE(names(lexicon(), lexicon().meaningsOf(u"правил"_s)), (QStringList{u"правило"_s, u"править"_s}));
    }

    void a_reflexive_form_without_a_row_of_its_own_is_its_verb()
    {
        QVERIFY(lexicon().lemmaNamed(u"критиковаться"_s) < 0);
        QCOMPARE(names(lexicon(), lexicon().meaningsOf(u"критикуется"_s)), QStringList{u"критиковать"_s});
    }

    void relatives_are_other_words_of_the_family()
    {
        const QStringList family = names(lexicon(), lexicon().relativesOf(lexicon().lemmaNamed(u"отзыв"_s)));
        QVERIFY2(family.contains(u"отозвать"_s), qPrintable(family.join(u' ')));
        QVERIFY(!family.contains(u"отзыв"_s));
    }

    void a_table_out_of_order_is_refused()
    {
        QVERIFY(Lexicon::parse("а\t-\tа\t-\nб\t-\tб\t- ы\n"));
        QVERIFY(!Lexicon::parse("б\t-\tб\t-\nа\t-\tа\t-\n"));
        QVERIFY(!Lexicon::parse("а\t-\tа\n"));
    }
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicon_test.moc"
