// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Polls ask and decide nothing. П.I.3.8.В: what is constituted only gives connection, regularity, joining of efforts.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/poll_lookup.h"
#include "assemblies/domain/refusal.h"
#include "groups/domain/leaving.h"
#include "support/commons.h"

#include <QTest>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t vera = 0;
constexpr std::size_t anton = 1;
constexpr std::size_t olga = 2;

QByteArray marks(std::initializer_list<int> all)
{
    QByteArray bytes;
    for (const int mark : all)
        bytes.append(static_cast<char>(mark));
    return bytes;
}

} // namespace

class PollsTest : public QObject
{
    Q_OBJECT

    std::optional<test::Commons> group;

    ChangeId done(std::size_t who, const Result<Deed> &deed)
    {
        const auto id = group->does(who, deed);
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        group->meet();
        return *id;
    }
    ChangeId opened(PollKind kind, const std::vector<QString> &choices)
    {
        return done(
            vera, openPoll(group->outlook(), {.kind = kind, .question = u"когда собираемся?"_s, .choices = choices}));
    }
    void answers(std::size_t who, const ChangeId &poll, std::initializer_list<int> all)
    {
        done(who, answerPoll(group->outlook(who), {.poll = poll, .marks = marks(all)}));
    }
    const Poll &poll(const ChangeId &id) { return group->outlook().part<Polls>().polls.at(id); }
    /// Places by choice.
    std::vector<quint32> places(const ChangeId &id)
    {
        std::vector<quint32> all(poll(id).opened.act.choices.size());
        for (const ChoiceTally &tally : tallyOf(group->outlook(), poll(id)))
            all[tally.choice] = tally.place;
        return all;
    }
    static std::optional<Refusal> whyNot(const Result<Deed> &deed)
    {
        return deed ? std::nullopt : refusalOf(deed.error());
    }

private Q_SLOTS:
    void init() { group.emplace(QStringList{u"Вера"_s, u"Антон"_s, u"Ольга"_s}); }

    void a_date_is_best_on_which_most_can_come_and_then_gladly()
    {
        const ChangeId when = opened(PollKind::Dates, {u"среда"_s, u"пятница"_s, u"суббота"_s});
        answers(vera, when, {2, 2, 0});
        answers(anton, when, {1, 2, 2});
        answers(olga, when, {1, 1, 2});
        // Wednesday and Friday all three can come, on Friday two of them gladly; on Saturday only two.
        QCOMPARE(places(when), (std::vector<quint32>{2, 1, 3}));
        const auto best = tallyOf(group->outlook(), poll(when)).front();
        QCOMPARE(best.yes, 2U);
        QCOMPARE(best.ifNeedBe, 1U);
    }

    void a_ranked_poll_puts_first_what_beats_each_other_one()
    {
        const ChangeId what = opened(PollKind::Ranked, {u"насос"_s, u"бочка"_s, u"колодец"_s});
        answers(vera, what, {1, 2, 3});
        answers(anton, what, {3, 1, 2});
        answers(olga, what, {0, 1, 0}); // the barrel, and nothing else
        QCOMPARE(places(what), (std::vector<quint32>{2, 1, 2})); // pump and well beat each other nowhere: alike
    }

    void those_who_fare_alike_share_a_place_and_no_chance_decides()
    {
        const ChangeId what = opened(PollKind::Simple, {u"сидр"_s, u"варенье"_s});
        QCOMPARE(places(what), (std::vector<quint32>{1, 1}));
        answers(vera, what, {1, 0});
        answers(anton, what, {0, 1});
        QCOMPARE(places(what), (std::vector<quint32>{1, 1}));
        answers(anton, what, {1, 1}); // who changes their mind is counted once, with their last word
        QCOMPARE(places(what), (std::vector<quint32>{1, 2}));
        QCOMPARE(answeredBy(group->outlook(), poll(what)).size(), 2);
    }

    void an_answer_says_what_the_poll_asks_and_nothing_else_means_anything()
    {
        const ChangeId what = opened(PollKind::Ranked, {u"насос"_s, u"бочка"_s});
        for (const QByteArray &unfit : {marks({1, 1}), marks({1, 3}), marks({1, 2, 0})}) {
            QCOMPARE(whyNot(answerPoll(group->outlook(anton), {.poll = what, .marks = unfit})), Refusal::UnfitAnswer);
            group->does(anton, deedOf(PollAnswered{what, unfit})).value(); // also if his program does not ask
        }
        group->meet();
        QVERIFY(poll(what).answers.empty());
        QVERIFY(waitsForAnswerOf(group->outlook(), poll(what), group->person(anton)));
    }

    void a_poll_of_one_choice_or_of_one_choice_twice_is_no_poll()
    {
        for (const std::vector<QString> &choices :
            {std::vector{u"да"_s}, std::vector{u"да"_s, u"да"_s}, std::vector{u"да"_s, u" "_s}})
            QCOMPARE(whyNot(openPoll(group->outlook(), {.question = u"идём?"_s, .choices = choices})),
                Refusal::ChoicesMissing);
        QCOMPARE(whyNot(openPoll(group->outlook(), {.question = u" "_s, .choices = {u"да"_s, u"нет"_s}})),
            Refusal::UnfitText);
    }

    void only_who_asked_ends_it_and_it_decides_nothing()
    {
        const ChangeId what = opened(PollKind::Simple, {u"сидр"_s, u"варенье"_s});
        QCOMPARE(whyNot(endPoll(group->outlook(anton), {what})), Refusal::NotYours);
        group->does(anton, deedOf(PollEnded{what})).value();
        group->meet();
        QVERIFY(isOpen(group->outlook(), poll(what)));
        answers(olga, what, {1, 0});
        done(vera, endPoll(group->outlook(), {what, u"варим сидр"_s}));
        QCOMPARE(whyNot(answerPoll(group->outlook(anton), {.poll = what, .marks = marks({0, 1})})), Refusal::PollOver);
        QVERIFY(mattersIn(group->outlook(), {}).empty());
    }

    void whoever_left_is_counted_no_more_and_a_day_that_is_over_waits_for_nobody()
    {
        const ChangeId what = opened(PollKind::Simple, {u"сидр"_s, u"варенье"_s});
        answers(olga, what, {1, 0});
        group->does(olga, groups::leave(group->outlook(olga), {})).value();
        group->meet();
        QVERIFY(answeredBy(group->outlook(), poll(what)).empty());
        const qint64 now = group->now.time_since_epoch().count();
        const ChangeId until = done(
            vera, openPoll(group->outlook(), {.question = u"идём?"_s, .choices = {u"да"_s, u"нет"_s}, .until = now}));
        QVERIFY(isOpen(group->outlook(), poll(until)));
        group->now += std::chrono::milliseconds(1);
        QVERIFY(!isOpen(group->outlook(), poll(until)));
    }
};

QTEST_GUILESS_MAIN(PollsTest)
#include "polls_test.moc"
