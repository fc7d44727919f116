// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/judged_queries.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pochin::reference;

namespace {

using Scores = std::map<QString, MeanScore>;

void print(const char *engine, const Scores &scores)
{
    std::printf("\n%-22s queries     P      R     F1\n", engine);
    for (const auto &[key, score] : scores) {
        std::printf("  %-20s %7d  %.3f  %.3f  %.3f\n", qPrintable(key), score.queries, score.mean.precision,
            score.mean.recall, score.mean.f1);
    }
    std::fflush(stdout);
}

/// What goes wrong among the queries that may be tuned on; the others must never be looked at.
void printFailures(const std::vector<JudgedQuery> &queries)
{
    for (const JudgedQuery &query : queries) {
        const FoundIds found = paragraphsFoundBy(shippedIndex(), query.typed);
        if (query.set != u"tune"_s || scored(query, found).f1 == 1)
            continue;
        QStringList notes;
        for (const QString &id : found) {
            if (!query.relevant.contains(id) && !query.tolerated.contains(id))
                notes += u'+' + id;
        }
        for (const QString &id : query.relevant) {
            if (!found.contains(id))
                notes += u'-' + id;
        }
        std::printf("  %s «%s» %s\n", qPrintable(query.id), qPrintable(query.typed), qPrintable(notes.join(u' ')));
    }
}

} // namespace

class JudgedQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_queries = judgedQueries();
        QVERIFY(m_queries.size() > 200);
        m_scores = scoresOf(shippedIndex(), m_queries);
        print("engine as it ships", m_scores);
        if (qEnvironmentVariableIsSet("POCHIN_SHOW_FAILURES"))
            printFailures(m_queries);
    }

    void a_reader_is_content_with_what_is_found()
    {
        QVERIFY(f1("all") >= 0.97);
        QVERIFY(f1("tune") >= 0.97);
    }

    void queries_that_nothing_was_tuned_on_are_answered_as_well() { QVERIFY(f1("final") >= 0.97); }

    void several_words_phrases_and_yo_are_answered_almost_perfectly()
    {
        for (const char *group : {"M", "P", "Y"})
            QVERIFY2(f1(group) >= 0.99, group);
    }

    void a_beginning_finds_every_word_that_begins_so_and_no_other() { QCOMPARE(f1("X"), 1.0); }

    void a_machine_without_a_dictionary_is_nearly_as_good()
    {
        const Scores scores = scoresOf(withoutDictionary(), m_queries);
        print("without hunspell", scores);
        QVERIFY(scores.at(u"all"_s).mean.f1 >= 0.96);
    }

    void a_stemmer_alone_would_not_pass()
    {
        const Scores scores = scoresOf(snowballOnly(), m_queries);
        print("Snowball only", scores);
        QVERIFY(scores.at(u"all"_s).mean.f1 < 0.95);
    }

    void words_that_stemmers_mix_up_are_kept_apart_and_those_they_split_are_joined()
    {
        int right = 0;
        const std::vector<JudgedPair> pairs = judgedPairs();
        for (const JudgedPair &pair : pairs) {
            const bool isRight = lights(shippedIndex(), pair) == pair.isSame;
            right += isRight ? 1 : 0;
            if (!isRight)
                std::printf("  pair %s %s\n", qPrintable(pair.typed), qPrintable(pair.form));
        }
        std::printf("  pairs right: %d of %zu\n", right, pairs.size());
        QVERIFY(right >= static_cast<int>(pairs.size() * 96 / 100));
    }

private:
    [[nodiscard]] double f1(const char *key) const { return m_scores.at(QString::fromLatin1(key)).mean.f1; }

    std::vector<JudgedQuery> m_queries;
    Scores m_scores;
};

QTEST_GUILESS_MAIN(JudgedQueriesTest)
#include "judged_queries_test.moc"
