// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/search.h"
#include "reference/judged_queries.h"
#include "reference/texts.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace pochin::reference;

namespace {

Address at(QStringView text)
{
    return *Address::fromCanonical(text);
}

SearchAnswer asked(const QString &typed, const SearchOptions &options = {})
{
    return search(shippedIndex(), typed, options);
}

QStringList litWords(const SearchAnswer &answer)
{
    QStringList words;
    for (const Found &found : answer.results) {
        for (const PartHits &hits : found.hits) {
            for (const TextRange &range : hits.ranges)
                words += edition().part(hits.part)->text.sliced(range.start, range.end - range.start);
        }
    }
    return words;
}

bool finds(const SearchAnswer &answer, QStringView address)
{
    return std::ranges::contains(answer.results, at(address), &Found::address);
}

bool suggests(const SearchAnswer &answer, Suggestion::Kind kind, const QString &query)
{
    return std::ranges::any_of(answer.suggestions,
        [&](const Suggestion &one) { return one.kind == kind && one.query == query && one.paragraphs > 0; });
}

/// Of five times, so that what else the machine does plays no part; in nanoseconds.
qint64 quickest(const QString &typed)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        const SearchAnswer answer = asked(typed);
        least = std::min(least, timer.nsecsElapsed());
    }
    return least;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_word_is_found_in_every_form_and_exactly_it_is_lit()
    {
        const SearchAnswer answer = asked(u"отзыв"_s);
        QVERIFY(finds(answer, u"М.7") && finds(answer, u"П.I.3.8.А"));
        for (const QString &word : litWords(answer))
            QCOMPARE(word, u"отзыва"_s);
    }

    void the_hits_of_a_snippet_are_the_words_that_are_lit()
    {
        for (const QString &typed : {u"самоуправление"_s, u"\"вольный почин\""_s, u"революц*"_s, u"право человека"_s}) {
            for (const Found &found : asked(typed).results) {
                QVERIFY(!found.snippet.hits.empty());
                const QString &part = edition().part(found.snippet.part)->text;
                for (const TextRange &hit : found.snippet.hits)
                    QVERIFY(part.contains(found.snippet.text.sliced(hit.start, hit.end - hit.start)));
                QVERIFY(found.snippet.text.size() <= Snippet::width + 60);
                const QString bare = found.snippet.text.mid(found.snippet.text.startsWith(u'…') ? 1 : 0,
                    found.snippet.text.size() - found.snippet.text.count(u'…'));
                QVERIFY2(part.contains(bare) || bare.contains(u'…'), qPrintable(bare));
            }
        }
    }

    void all_words_must_stand_in_a_paragraph()
    {
        const SearchAnswer both = asked(u"капитал рынок"_s);
        const SearchAnswer one = asked(u"капитал"_s);
        QVERIFY(both.total > 0 && both.total < one.total);
        for (const Found &found : both.results)
            QVERIFY(std::ranges::contains(one.results, found.address, &Found::address));
    }

    void a_phrase_wants_its_words_side_by_side_in_any_quotation_marks()
    {
        const QStringList shapes{
            u"\"вольного почина\""_s, u"«вольный почин»"_s, u"„вольный почин“"_s, u"“вольный почин”"_s};
        const SearchAnswer first = asked(shapes.front());
        QVERIFY(finds(first, u"П.I.3.8.В"));
        for (const QString &shape : shapes)
            QCOMPARE(paragraphsFoundBy(shippedIndex(), shape), paragraphsFoundBy(shippedIndex(), shapes.front()));
        QVERIFY(asked(u"\"почин вольный\""_s).results.empty());
    }

    void a_beginning_goes_beyond_any_stem()
    {
        QVERIFY(asked(u"самоуправлени*"_s).total > 20);
        QVERIFY(asked(u"общественност*"_s).total > 0);
        for (const QString &word : litWords(asked(u"революционн*"_s)))
            QVERIFY2(word.startsWith(u"революционн"_s, Qt::CaseInsensitive), qPrintable(word));
    }

    void the_exact_form_can_be_asked_for_by_a_switch_or_a_mark()
    {
        const SearchAnswer marked = asked(u"=капиталу"_s);
        QVERIFY(marked.total > 0 && marked.total < asked(u"капиталу"_s).total);
        QCOMPARE(asked(u"капиталу"_s, {WordForms::Exact, {}, -1}).total, marked.total);
        for (const QString &word : litWords(marked))
            QCOMPARE(word.toLower(), u"капиталу"_s);
    }

    void a_minus_leaves_out_and_alone_it_is_a_dash()
    {
        const SearchAnswer without = asked(u"коммунизм -государство"_s);
        QVERIFY(without.total > 0 && without.total < asked(u"коммунизм"_s).total);
        for (const Found &found : without.results)
            QVERIFY(!std::ranges::contains(asked(u"государство"_s).results, found.address, &Found::address));
        QCOMPARE(asked(u"-государство"_s).total, asked(u"государство"_s).total);
    }

    void a_scope_keeps_to_what_stands_under_it()
    {
        for (const QStringView scope : {u"Л", u"М", u"М/3", u"П", u"П.I", u"П.I.3", u"П.I.3.8"}) {
            const SearchAnswer chosen = asked(u"самоуправление"_s, {WordForms::All, at(scope), -1});
            for (const Found &found : chosen.results)
                QVERIFY(edition().isWithin(found.address, at(scope)));
            QCOMPARE(asked(u"самоуправление в:"_s + scope.toString()).total, chosen.total);
        }
        QVERIFY(asked(u"самоуправление"_s, {WordForms::All, at(u"П"), -1}).total > 0);
    }

    void compounds_are_found_whole_by_their_parts_and_written_as_one()
    {
        QVERIFY(finds(asked(u"контр-глобализация"_s), u"П.I.4.4.Г"));
        QVERIFY(finds(asked(u"контрглобализация"_s), u"П.I.4.4.Г"));
        QVERIFY(finds(asked(u"глобализация"_s), u"П.I.4.4.Г"));
        QVERIFY(asked(u"социально-экономический"_s).total > 0);
    }

    void the_right_spelling_finds_what_the_authors_misspelt()
    {
        QVERIFY(finds(asked(u"дилемма"_s), u"М.25"));
        QVERIFY(litWords(asked(u"дилемма"_s)).contains(u"диллем"_s));
        QVERIFY(finds(asked(u"конъюнктура"_s), u"П.I.3.3.Б"));
        QVERIFY(finds(asked(u"\"в то же время\""_s), u"Л.10"));
        QVERIFY(finds(asked(u"\"в виду\""_s), u"П.II.2.2.В"));
        QVERIFY(finds(asked(u"диллем"_s), u"М.25"));
    }

    void an_address_is_recognised_before_anything_else()
    {
        QCOMPARE(asked(u"м7"_s).address, at(u"М.7"));
        QCOMPARE(asked(u"П.I.3.8.В"_s).address, at(u"П.I.3.8.В"));
        QCOMPARE(asked(u"М.77"_s).address, std::nullopt);
    }

    void titles_are_found_apart_from_paragraphs()
    {
        const SearchAnswer answer = asked(u"вольный почин"_s);
        QVERIFY(std::ranges::contains(answer.headings, at(u"П.I.3.8"), &Found::address));
        for (const Found &found : answer.results)
            QCOMPARE(found.address.kind(), Address::Kind::Paragraph);
    }

    void results_are_counted_under_every_heading()
    {
        const SearchAnswer answer = asked(u"самоуправление"_s);
        qsizetype works = 0;
        for (const CountUnder &count : answer.counts) {
            QVERIFY(count.paragraphs > 0 && count.hits >= count.paragraphs);
            works += edition().heading(count.heading)->level == 1 ? count.paragraphs : 0;
            const SearchAnswer narrowed = asked(u"самоуправление"_s, {WordForms::All, count.heading, -1});
            QCOMPARE(narrowed.total, count.paragraphs);
        }
        QCOMPARE(works, answer.total);
    }

    void words_close_together_come_before_words_apart()
    {
        const SearchAnswer answer = asked(u"немедленный отзыв"_s);
        QVERIFY(answer.total > 0);
        QVERIFY(std::ranges::is_sorted(answer.results, std::greater(), &Found::score));
        const SearchAnswer phrase = asked(u"\"вольный почин\""_s);
        QCOMPARE(asked(u"вольный почин"_s).results.front().address, phrase.results.front().address);
    }

    void a_limit_shortens_the_list_and_not_the_count()
    {
        const SearchAnswer answer = asked(u"капитал"_s, {WordForms::All, {}, 3});
        QCOMPARE(answer.results.size(), 3U);
        QVERIFY(answer.total > 20);
    }

    void relatives_are_offered_and_not_mixed_in()
    {
        QVERIFY(suggests(asked(u"отзыв"_s), Suggestion::Kind::Relative, u"отозвать"_s));
        QVERIFY(!finds(asked(u"отзыв"_s), u"Л.3"));
    }

    void nothing_found_comes_with_something_to_try()
    {
        QVERIFY(suggests(asked(u"самоупровление"_s), Suggestion::Kind::Spelling, u"самоуправление"_s));
        QVERIFY(suggests(asked(u"rfgbnfk"_s), Suggestion::Kind::KeyboardLayout, u"капитал"_s));
        QVERIFY(suggests(asked(u"капитал рынок трактор"_s), Suggestion::Kind::FewerWords, u"капитал рынок"_s));
        QVERIFY(!asked(u"ъъъъ"_s).suggestions.empty());
        QVERIFY(!asked(u"\"труд и почин и совет\""_s).suggestions.empty());
    }

    void what_would_break_a_query_language_is_just_text_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed :
            {u""_s, u" "_s, u"\""_s, u"«"_s, u"("_s, u"*"_s, u"="_s, u"-"_s, u"--"_s, u"NOT"_s, u"a:b"_s, u"в:"_s,
                u"в:ничего"_s, u"\"\""_s, u"капитал AND"_s, u"кап*тал"_s, u"'; DROP"_s, u"%_"_s, u"\u00ad"_s,
                u"\u0301"_s, QString(QChar(0xD800)), QString(QChar(0xDC00)) + u'а', QString(5000, u'я'), u"😀"_s})
            QTest::newRow(qPrintable(typed.first(std::min<qsizetype>(typed.size(), 12)))) << typed;
    }
    void what_would_break_a_query_language_is_just_text()
    {
        QFETCH(QString, typed);
        const SearchAnswer answer = asked(typed);
        QCOMPARE(answer.query, typed);
        QCOMPARE(answer.total, std::ssize(answer.results));
    }

    void a_pasted_text_costs_no_more_than_its_length()
    {
        QString pasted;
        for (int i = 0; pasted.size() < 1000; ++i)
            pasted += u"слово%1ъ "_s.arg(i);
        const SearchAnswer nothing = asked(pasted);
        QVERIFY(nothing.results.empty() && !nothing.suggestions.empty() && nothing.suggestions.size() < 12);
        // Measured: 23 times as long as one word, of a hundred.
        const qint64 one = quickest(u"слово1ъ"_s);
        const qint64 many = quickest(pasted);
        QVERIFY2(many < 60 * one, qPrintable(u"%1 : %2"_s.arg(many).arg(one)));
        QCOMPARE(asked(edition().paragraph(at(u"М.7"))->text()).results.front().address, at(u"М.7"));
    }

    void the_same_query_has_the_same_answer_every_time()
    {
        const SearchAnswer first = asked(u"рабочий класс"_s);
        const SearchAnswer second = asked(u"рабочий класс"_s);
        QCOMPARE(first.results.size(), second.results.size());
        for (std::size_t i = 0; i < first.results.size(); ++i) {
            QCOMPARE(first.results[i].address, second.results[i].address);
            QCOMPARE(first.results[i].score, second.results[i].score);
        }
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
