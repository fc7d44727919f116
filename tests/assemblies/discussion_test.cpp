// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people see of a discussion: threads, rivals side by side, what a wording says otherwise, how many said what.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/discussion.h"
#include "assemblies/domain/text_difference.h"
#include "support/commons.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

namespace {

using Kind = TextStretch::Kind;

QString textOf(const std::vector<TextStretch> &stretches, Kind with)
{
    QString text;
    for (const TextStretch &stretch : stretches) {
        if (stretch.kind == Kind::Kept || stretch.kind == with)
            text += stretch.text;
    }
    return text;
}

QString someWords(QRandomGenerator &chance, int most)
{
    static const QStringList words{u"вода"_s, u"и "_s, u" кухня\n"_s, u"днём "_s, u"  "_s, u"<b>"_s, u"очередь "_s};
    QString text;
    const int count = static_cast<int>(chance.bounded(most));
    for (int i = 0; i < count; ++i)
        text += words[chance.bounded(words.size())];
    return text;
}

} // namespace

class DiscussionTest : public QObject
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
    ChangeId reason(const ChangeId &proposal, const QString &text, std::optional<ChangeId> answers = {})
    {
        return done(1, giveReason(group->outlook(1), {.proposal = proposal, .answers = answers, .text = text}));
    }
    const Matter &matter(const ChangeId &wording) { return *group->outlook().part<Decisions>().matter(wording); }

private Q_SLOTS:
    void init() { group.emplace(QStringList{u"Вера"_s, u"Антон"_s, u"Ольга"_s}); }

    void an_answer_stands_behind_what_it_answers()
    {
        const ChangeId water = done(0, propose(group->outlook(), {.what = u"вода по очереди"_s}));
        const ChangeId first = reason(water, u"летом её мало"_s);
        const ChangeId second = reason(water, u"а зимой?"_s);
        const ChangeId answer = reason(water, u"хватит, если поставить бочку"_s, first);
        reason(water, u"бочка у ворот"_s, answer);
        reason(water, u"зимой она не нужна"_s, second);
        reason(water, u"ответ на то, чего здесь нет"_s, water);
        QStringList told;
        for (const ThreadedReason &one : threaded(matter(water)))
            told << QString(one.depth, u'>') + one.reason->act.text;
        QCOMPARE(told,
            (QStringList{u"летом её мало"_s, u">хватит, если поставить бочку"_s, u">>бочка у ворот"_s, u"а зимой?"_s,
                u">зимой она не нужна"_s, u"ответ на то, чего здесь нет"_s}));
    }

    /// Whoever writes answers to answers brings no program down.
    void a_thread_may_be_thousands_of_answers_deep()
    {
        Matter deep{.id = *ChangeId::fromBytes(QByteArray(32, 'm')),
            .wordings = {},
            .reasons = {},
            .concerns = {},
            .withdrawn = {}};
        constexpr int answers = 50'000;
        const auto idOf
            = [](int number) { return *ChangeId::fromBytes(QByteArray::number(number).rightJustified(32, '0')); };
        for (int i = 0; i < answers; ++i)
            deep.reasons.push_back({idOf(i), group->person(0), 0,
                {.proposal = deep.id, .answers = i ? std::optional(idOf(i - 1)) : std::nullopt, .text = u"и что?"_s}});
        const auto told = threaded(deep);
        QCOMPARE(told.size(), std::size_t(answers));
        QCOMPARE(told.back().depth, answers - 1);
    }

    void rivals_stand_side_by_side_whichever_of_them_is_in_sight()
    {
        const ChangeId turns = done(0, propose(group->outlook(), {.what = u"вода по очереди"_s}));
        QVERIFY(sideBySide(group->outlook(), matter(turns)).empty());
        const ChangeId barrel = done(1, propose(group->outlook(1), {.what = u"поставить бочку"_s, .rivalOf = turns}));
        const ChangeId well = done(2, propose(group->outlook(2), {.what = u"рыть колодец"_s, .rivalOf = barrel}));
        const ChangeId olgas = done(2, amend(group->outlook(2), turns, {.what = u"вода по очереди, и кухне"_s}));
        for (const ChangeId &shown : {turns, barrel, well}) {
            std::vector<ChangeId> wordings;
            for (const Rival &rival : sideBySide(group->outlook(), matter(shown)))
                wordings.push_back(rival.wording->id);
            QCOMPARE(wordings.front(), shown);
            std::ranges::sort(wordings);
            std::vector expected{turns, barrel, well};
            if (shown == turns)
                expected.push_back(olgas); // her text beside that of who proposed
            std::ranges::sort(expected);
            QCOMPARE(wordings, expected);
        }
    }

    void a_count_so_far_says_what_a_close_would()
    {
        const ChangeId water = done(0, propose(group->outlook(), {.what = u"вода по очереди"_s}));
        done(0, takePosition(group->outlook(), {.wording = water, .kind = PositionKind::For}));
        done(1, takePosition(group->outlook(1), {.wording = water, .kind = PositionKind::StandAside}));
        done(1, takePosition(group->outlook(1), {.wording = water, .kind = PositionKind::Object, .words = u"нет"_s}));
        const Count before = soFar(group->outlook(), water);
        QCOMPARE(before, (Count{.members = 3, .inFavour = 1, .blocks = 1}));
        const ChangeId counted = done(0, close(group->outlook(), water));
        Count after = group->outlook().standing().count(*group->outlook().space.graph().find(counted));
        after.isAdopted = before.isAdopted;
        QCOMPARE(after, before);
    }

    void words_that_changed_are_told_and_the_others_are_kept()
    {
        const auto told = stretches(u"вода идёт кухне вечером"_s, u"вода идёт саду и кухне вечером"_s);
        QCOMPARE(told,
            (std::vector<TextStretch>{
                {Kind::Kept, u"вода идёт "_s}, {Kind::Added, u"саду и "_s}, {Kind::Kept, u"кухне вечером"_s}}));
        QVERIFY(stretches({}, {}).empty());
        QCOMPARE(stretches({}, u"новое"_s), (std::vector<TextStretch>{{Kind::Added, u"новое"_s}}));
    }

    /// Nothing is lost and nothing invented, whatever the texts are.
    void kept_and_dropped_make_the_old_text_kept_and_added_the_new_one()
    {
        const quint32 seed = qEnvironmentVariableIsSet("POCHIN_SEED")
            ? static_cast<quint32>(qEnvironmentVariableIntValue("POCHIN_SEED"))
            : QRandomGenerator::global()->generate();
        QRandomGenerator chance(seed);
        for (int round = 0; round < 2'000; ++round) {
            const QString before = someWords(chance, 30);
            const QString after = round % 3 ? someWords(chance, 30) : before + someWords(chance, 4);
            const auto told = stretches(before, after);
            const QString hint = u"POCHIN_SEED=%1, round %2"_s.arg(seed).arg(round);
            QVERIFY2(textOf(told, Kind::Dropped) == before, qPrintable(hint));
            QVERIFY2(textOf(told, Kind::Added) == after, qPrintable(hint));
            for (std::size_t i = 1; i < told.size(); ++i)
                QVERIFY2(told[i].kind != told[i - 1].kind, qPrintable(hint));
        }
    }

    void texts_too_long_to_compare_are_told_all_the_same()
    {
        QString before = u"начало "_s;
        QString after = u"начало "_s;
        for (int i = 0; i < 20'000; ++i) {
            before += u"а%1 "_s.arg(i);
            after += u"б%1 "_s.arg(i);
        }
        const auto told = stretches(before, after);
        QCOMPARE(told.size(), std::size_t(4)); // what begins alike, what went, what came, and the blank at the end
        QCOMPARE(textOf(told, Kind::Dropped), before);
        QCOMPARE(textOf(told, Kind::Added), after);
    }
};

QTEST_GUILESS_MAIN(DiscussionTest)
#include "discussion_test.moc"
