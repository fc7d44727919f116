// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pochin::reference;

namespace {

QStringList foldedWords(QStringView text)
{
    QStringList words;
    for (const Token &token : tokens(text))
        words += token.folded;
    return words;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void case_and_yo_do_not_matter_but_short_i_does()
    {
        QCOMPARE(folded(u"ВСЁ"), u"все"_s);
        QCOMPARE(folded(u"бОльшую"), u"большую"_s);
        QCOMPARE(folded(u"Йод"), u"йод"_s);
        QVERIFY(folded(u"йод") != folded(u"иод"));
    }

    void composed_and_decomposed_letters_are_the_same()
    {
        QCOMPARE(folded(u"е\u0308лка"), folded(u"ёлка"));
        QCOMPARE(folded(u"и\u0306од"), folded(u"йод"));
    }

    void stress_marks_and_soft_hyphens_are_not_heard()
    {
        QCOMPARE(folded(u"за\u0301мок"), u"замок"_s);
        QCOMPARE(folded(u"само\u00ADуправление"), u"самоуправление"_s);
    }

    void ranges_are_those_of_the_text_as_shown()
    {
        const QString text = u"«Само\u00ADуправление» – всё."_s;
        const std::vector<Token> found = tokens(text);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(
            text.sliced(found[0].range.start, found[0].range.end - found[0].range.start), u"Само\u00ADуправление"_s);
        QCOMPARE(text.sliced(found[1].range.start, found[1].range.end - found[1].range.start), u"всё"_s);
    }

    void a_compound_is_its_parts_and_itself()
    {
        QCOMPARE(
            foldedWords(u"контр-глобализация"), (QStringList{u"контр"_s, u"глобализация"_s, u"контрглобализация"_s}));
        const std::vector<Token> found = tokens(u"не социально-экономический строй");
        QCOMPARE(found[3].kind, Token::Kind::Compound);
        QCOMPARE(found[3].from, found[1].from);
        QCOMPARE(found[3].to, found[2].to);
        QCOMPARE(found[4].from, found[3].to);
    }

    void a_dash_joins_nothing()
    {
        QCOMPARE(foldedWords(u"труд – товар"), (QStringList{u"труд"_s, u"товар"_s}));
        QCOMPARE(foldedWords(u"- труд -"), QStringList{u"труд"_s});
        QCOMPARE(foldedWords(u"--"), QStringList());
    }

    void digits_and_latin_letters_are_words()
    {
        QCOMPARE(foldedWords(u"70-х гг., XXI"), (QStringList{u"70"_s, u"х"_s, u"70х"_s, u"гг"_s, u"xxi"_s}));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
