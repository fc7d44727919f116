// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/search_rows.h"

#include "vault/trouble.h"
#include "vault_fixture.h"

using namespace pochin;
using namespace pochin::vault;

namespace {

/// Knows one lemma, as a room with a dictionary knows many: любой вид слова «яблоко» is found by any other.
class AppleAnalyzer final : public Analyzer
{
public:
    explicit AppleAnalyzer(QByteArray name = "apples 1") : m_name(std::move(name)) { }
    [[nodiscard]] QByteArray name() const override { return m_name; }
    [[nodiscard]] std::vector<Term> terms(QByteArrayView utf8) const override
    {
        auto terms = SimpleAnalyzer().terms(utf8);
        for (Term &term : terms) {
            if (term.forms.front().startsWith("яблок"))
                term.forms << "яблоко";
        }
        return terms;
    }

private:
    QByteArray m_name;
};

SearchRow row(const char *record, const QString &title, const QString &text = {})
{
    return {QStringLiteral("note"), record, title, text};
}

} // namespace

class SearchRowsTest : public QObject
{
    Q_OBJECT

    VaultFixture m_at;
    std::unique_ptr<Vault> m_vault;

    [[nodiscard]] QByteArrayList found(
        const QString &text, SearchQuestion::LastWord last = SearchQuestion::LastWord::Whole)
    {
        QByteArrayList records;
        for (const SearchHit &hit : m_vault->searchRows().find({text, last}).value_or(std::vector<SearchHit>{}))
            records << hit.row.record;
        return records;
    }

    void open(std::shared_ptr<const Analyzer> analyzer)
    {
        m_vault.reset();
        VaultOptions options = quick();
        options.analyzer = std::move(analyzer);
        auto opened = QFile::exists(m_at.folder) ? Vault::unlock(m_at.folder, applePassphrase(), options)
                                                 : Vault::create(m_at.folder, applePassphrase(), options);
        QVERIFY_DONE(opened);
        m_vault = std::move(*opened);
    }

private Q_SLOTS:
    void initTestCase()
    {
        open(std::make_shared<SimpleAnalyzer>());
        SearchRows rows = m_vault->searchRows();
        QVERIFY_DONE(rows.put(row("1", QStringLiteral("Сад"), QStringLiteral("Собрать яблоки в субботу"))));
        QVERIFY_DONE(rows.put(row("2", QStringLiteral("Яблоко"), QStringLiteral("Одно на двоих"))));
        QVERIFY_DONE(
            rows.put(row("3", QStringLiteral("Ёлка"), QStringLiteral("the quick \"brown\" fox NEAR the log"))));
    }

    void finds_words_whatever_their_case_and_with_or_without_the_dots_of_yo()
    {
        QCOMPARE(found(QStringLiteral("САД")), QByteArrayList{"1"});
        QCOMPARE(found(QStringLiteral("елка")), QByteArrayList{"3"});
        QCOMPARE(found(QStringLiteral("ёлка")), QByteArrayList{"3"});
    }

    void every_word_must_occur()
    {
        QCOMPARE(found(QStringLiteral("собрать яблоки")), QByteArrayList{"1"});
        QCOMPARE(found(QStringLiteral("собрать двоих")), QByteArrayList{});
    }

    void a_word_still_being_typed_may_go_on()
    {
        QCOMPARE(found(QStringLiteral("собр")), QByteArrayList{});
        QCOMPARE(found(QStringLiteral("собр"), SearchQuestion::LastWord::MayGoOn), QByteArrayList{"1"});
        QCOMPARE(found(QStringLiteral("собр яблоки"), SearchQuestion::LastWord::MayGoOn), QByteArrayList{});
    }

    void what_a_person_types_is_never_a_language_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "   ", "\"", "\"\"\"", "*", "fox*", "fox NEAR log", "NEAR(fox log)", "title:fox",
                 "fox AND", "NOT fox", "fox) OR (1", "^fox", "-fox", "{title}: fox", "'; DROP TABLE search_row; --",
                 "fox\x01", "\xf0\x9f\x8d\x8f"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void what_a_person_types_is_never_a_language()
    {
        QFETCH(const QString, text);
        for (const auto last : {SearchQuestion::LastWord::Whole, SearchQuestion::LastWord::MayGoOn})
            QVERIFY_DONE(m_vault->searchRows().find({text, last}));
        QCOMPARE(found(QStringLiteral("fox NEAR log")), QByteArrayList{"3"}); // three ordinary words
    }

    void hits_say_where_the_words_stand_in_the_units_of_the_text()
    {
        QVERIFY_DONE(m_vault->searchRows().put(
            row("4", QStringLiteral("🍏 Ранет"), QStringLiteral("ранет, Ранет и не ранетка"))));
        const auto hits = m_vault->searchRows().find({QStringLiteral("ранет")}).value();
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().inTitle, (std::vector<Stretch>{{3, 8}}));
        QCOMPARE(hits.front().inText, (std::vector<Stretch>{{0, 5}, {7, 12}}));
    }

    void a_title_weighs_more_than_a_text()
    {
        QVERIFY_DONE(m_vault->searchRows().put(row("5", QStringLiteral("О погоде"), QStringLiteral("Грабли"))));
        QVERIFY_DONE(m_vault->searchRows().put(row("6", QStringLiteral("Грабли"), QStringLiteral("О погоде"))));
        QCOMPARE(found(QStringLiteral("грабли")), (QByteArrayList{"6", "5"}));
    }

    void no_more_is_given_than_asked_for()
    {
        SearchQuestion question{QStringLiteral("грабли")};
        question.limit = 1;
        QCOMPARE(m_vault->searchRows().find(question).value().size(), 1U);
    }

    void a_replaced_row_is_found_by_its_new_words_only()
    {
        QVERIFY_DONE(m_vault->searchRows().put(row("7", QStringLiteral("Лопата"))));
        QVERIFY_DONE(m_vault->searchRows().put(row("7", QStringLiteral("Тяпка"))));
        QCOMPARE(found(QStringLiteral("лопата")), QByteArrayList{});
        QCOMPARE(found(QStringLiteral("тяпка")), QByteArrayList{"7"});
    }

    void a_row_taken_away_is_not_found()
    {
        QVERIFY_DONE(m_vault->searchRows().takeAway(QStringLiteral("note"), "7"));
        QVERIFY_DONE(m_vault->searchRows().takeAway(QStringLiteral("note"), "7"));
        QCOMPARE(found(QStringLiteral("тяпка")), QByteArrayList{});
        QVERIFY(m_vault->check().value().empty());
    }

    void another_analysis_reads_everything_anew()
    {
        QCOMPARE(found(QStringLiteral("яблоками")), QByteArrayList{});
        open(std::make_shared<AppleAnalyzer>());
        QCOMPARE(found(QStringLiteral("яблоками")), (QByteArrayList{"2", "1"}));
        const auto hits = m_vault->searchRows().find({QStringLiteral("яблоком собрать")}).value();
        QCOMPARE(hits.front().inText, (std::vector<Stretch>{{0, 7}, {8, 14}}));
        QVERIFY(m_vault->check().value().empty());
    }
};

QTEST_GUILESS_MAIN(SearchRowsTest)
#include "search_rows_test.moc"
