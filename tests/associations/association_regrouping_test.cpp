// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// П.I.3.8.В: «То превращающиеся в крепкую сеть, то распадающиеся, то перегруппирующиеся такие содружества…»; and what
// stays when they have ended.
#include "associations/domain/archive.h"
#include "associations/domain/carrying.h"
#include "associations/domain/finishing.h"
#include "associations/domain/handing_over.h"
#include "associations/domain/joining.h"
#include "associations/domain/moving.h"
#include "associations/domain/pattern.h"
#include "associations/domain/planning.h"
#include "associations/domain/solving.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_list.h"
#include "associations/domain/task_offer.h"
#include "associations/domain/tracing.h"
#include "associations/orchard.h"
#include "reference/domain/word_forms.h"
#include "reference/language/russian_words.h"
#include "reference/library/reference_library.h"

using namespace pochin;
using namespace pochin::associations;
using namespace pochin::associations::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ChangeId> nothing;

ChangeId takenBy(Orchard &orchard, Laptop &laptop, const ChangeId &association, const QString &title)
{
    const ChangeId task = orchard.does(laptop, offer, TaskOffer{association, title});
    orchard.does(laptop, take, task);
    return task;
}

/// As the application hands it over.
QStringList russianForms(const QString &word)
{
    static const reference::RussianWords words{QStringList()}; // no dictionary: it plays no part
    static const auto texts = *reference::ReferenceLibrary::open(&words);
    return reference::formsOf(word, texts->lexicon(), words);
}

} // namespace

class AssociationRegroupingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void R27_when_one_splits_off_tasks_follow_those_who_took_them_and_stay_traceable()
    {
        Orchard orchard;
        const ChangeId garden = orchard.called();
        const ChangeId veras = takenBy(orchard, orchard.vera, garden, u"груши"_s);
        const ChangeId antons = takenBy(orchard, orchard.anton, garden, u"яблони"_s);
        orchard.meet();
        Call split{.task = u"только груши"_s, .doneTest = u"груши обрезаны"_s, .sunset = inDays(8), .from = {garden}};
        split.carried = mineIn(orchard.outlook(orchard.vera), split.from);
        QCOMPARE(split.carried, std::vector{veras});
        const ChangeId pears = orchard.does(orchard.vera, call, split);
        orchard.meet();
        QCOMPARE(orchard.task(orchard.anton, veras).association(), pears);
        QCOMPARE(orchard.task(orchard.anton, antons).association(), garden); // nobody is moved by another
        QCOMPARE(orchard.association(orchard.anton, pears).from, std::vector{garden});
        QVERIFY(orchard.task(orchard.anton, veras).isTakenBy(orchard.vera.self()));
        orchard.does(orchard.anton, join, pears, QString(), std::vector{antons});
        orchard.meet();
        QCOMPARE(orchard.task(orchard.vera, antons).association(), pears);
        // Both ways: where a task came from, and where what was here went on.
        QCOMPARE(orchard.task(orchard.vera, antons).formerHomes, std::vector{garden});
        const Outlook later = orchard.outlook(orchard.boris);
        QCOMPARE(goesOnIn(orchard.association(orchard.boris, garden), later), std::vector{pears});
        QCOMPARE(tasksGoneOn(garden, later).size(), 2);
        QVERIFY(tasksGoneOn(pears, later).empty());
    }

    void R27_two_that_merge_are_followed_by_each_with_their_own_tasks()
    {
        Orchard orchard;
        const ChangeId apples = orchard.called(u"яблони"_s);
        const ChangeId fence = orchard.called(u"забор"_s);
        takenBy(orchard, orchard.vera, apples, u"верх"_s);
        const ChangeId board = takenBy(orchard, orchard.anton, fence, u"доска"_s);
        orchard.meet();
        const std::vector both{apples, fence};
        const ChangeId all = orchard.does(orchard.vera, call,
            Call{.task = u"весь сад"_s,
                .doneTest = u"готово"_s,
                .sunset = inDays(9),
                .from = both,
                .carried = mineIn(orchard.outlook(orchard.vera), both)});
        orchard.meet();
        orchard.does(orchard.anton, join, all, QString(), mineIn(orchard.outlook(orchard.anton), both));
        orchard.meet();
        QCOMPARE(tasksOf(orchard.association(orchard.olga, all), orchard.outlook(orchard.olga)).size(), 2);
        orchard.does(orchard.vera, solve, fence, u"слили"_s);
        orchard.does(
            orchard.vera, handOver, HandingOver{.association = fence, .results = u"дальше вместе"_s, .successor = all});
        orchard.meet();
        QCOMPARE(orchard.association(orchard.anton, fence).handOvers.begin()->second.successor, all);
        QVERIFY(orchard.task(orchard.vera, board).isTakenBy(orchard.anton.self()));
    }

    void R27_nobody_carries_away_what_others_have_taken()
    {
        Orchard orchard;
        const ChangeId garden = orchard.called();
        const ChangeId veras = takenBy(orchard, orchard.vera, garden, u"груши"_s);
        orchard.meet();
        Call split{
            .task = u"своё"_s, .doneTest = u"готово"_s, .sunset = inDays(8), .from = {garden}, .carried = {veras}};
        QCOMPARE(orchard.refusal(orchard.anton, call, split), Refusal::NotYours);
        const ChangeId own = orchard.anton.does(ledger::deedOf(split), orchard.now());
        orchard.meet();
        QVERIFY(orchard.outlook(orchard.vera).part<AssociationsPart>().association(own));
        QCOMPARE(orchard.task(orchard.vera, veras).association(), garden);
        QCOMPARE(orchard.refusal(orchard.anton, move, veras, own), Refusal::NotYours);
    }

    void a_free_task_goes_over_with_somebody_who_takes_part_in_both()
    {
        Orchard orchard;
        const ChangeId garden = orchard.called();
        const ChangeId task = orchard.does(orchard.vera, offer, TaskOffer{garden, u"ничья"_s});
        const ChangeId other = orchard.does(orchard.olga, call, Call{u"другое"_s, u"готово"_s, inDays(8)});
        orchard.meet();
        QCOMPARE(orchard.refusal(orchard.olga, move, task, other), Refusal::NotTakingPart);
        QCOMPARE(orchard.refusal(orchard.vera, move, task, other), Refusal::NotTakingPart);
        orchard.does(orchard.olga, join, garden, QString(), nothing);
        orchard.does(orchard.olga, move, task, other);
        QCOMPARE(orchard.task(orchard.olga, task).association(), other);
    }

    /// М.9, М.29, М.30: exchange experience, show by example.
    void R43_the_archive_is_searched_also_for_how_a_task_was_solved()
    {
        Orchard orchard;
        const ChangeId garden = orchard.called();
        const ChangeId task = takenBy(orchard, orchard.vera, garden, u"вредители"_s);
        orchard.does(orchard.vera, finish, task, u"побелили стволы известью"_s);
        orchard.does(orchard.vera, solve, garden, QString());
        orchard.does(orchard.vera, handOver,
            HandingOver{.association = garden, .results = u"сад обрезан"_s, .lessons = u"звать соседей раньше"_s});
        const Outlook later = orchard.outlook(orchard.vera);
        QCOMPARE(archive(later).size(), 1);
        const auto solved = searchedArchive(later, u"известей"_s, russianForms); // as it is not written there
        QCOMPARE(solved.size(), 1);
        QCOMPARE(solved.front().task->id, task);
        QCOMPARE(solved.front().said, u"побелили стволы известью"_s);
        QVERIFY(archivedTexts(later).at(garden).contains(u"побелили стволы известью"));
        const auto learnt = searchedArchive(later, u"соседи раньше"_s, russianForms);
        QCOMPARE(learnt.size(), 1);
        QVERIFY(!learnt.front().task);
        QCOMPARE(searchedArchive(later, u"изве"_s).size(), 1); // half typed
        QVERIFY(searchedArchive(later, u"известей"_s).empty()); // who knows no grammar does not guess
        QCOMPARE(searchedArchive(later, u"соседа"_s, russianForms).size(), 1); // no beginning would have told
        QVERIFY(searchedArchive(later, u"бензопила"_s, russianForms).empty());
        QVERIFY(searchedArchive(later, u" ,. "_s).empty());
    }

    void R43_an_archive_card_is_the_beginning_of_a_new_call()
    {
        Orchard orchard;
        const ChangeId garden = orchard.called();
        orchard.does(orchard.vera, plan, Planning{.association = garden, .goal = u"до цветения"_s});
        const ChangeId cut = orchard.does(orchard.vera, offer, TaskOffer{garden, u"пилить"_s});
        orchard.does(orchard.vera, offer, TaskOffer{.association = garden, .title = u"первый ряд"_s, .parent = cut});
        const Pattern pattern = patternOf(orchard.association(orchard.vera, garden), orchard.outlook(orchard.vera));
        QCOMPARE(pattern.goal, u"до цветения"_s);
        QCOMPARE(pattern.tasks.size(), 2);
        QCOMPARE(pattern.tasks[1], (Pattern::Part{u"первый ряд"_s, {}, 0}));
    }
};

QTEST_GUILESS_MAIN(AssociationRegroupingTest)
#include "association_regrouping_test.moc"
