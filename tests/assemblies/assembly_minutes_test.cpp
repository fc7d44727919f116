// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is written down at an assembly, for whom it counts, and who confirms it.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/held_assembly.h"
#include "groups/domain/promise_part.h"

#include <QTest>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::assemblies::test;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

class AssemblyMinutesTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Garden> garden;
    std::optional<ChangeId> id;
    std::optional<ChangeId> item;

    const Minutes &minutes(const ChangeId &version)
    {
        return *garden->outlook().part<AssembliesPart>().minutes(version);
    }
    MinutesStanding standing(const ChangeId &version)
    {
        return standingOf(garden->outlook(), garden->assembly(*id), minutes(version));
    }
    Result<Deed> answer(std::size_t who, const ChangeId &version, bool isYes, const QString &remark = {})
    {
        return answerMinutes(garden->outlook(who), {.minutes = version, .isConfirmed = isYes, .remark = remark});
    }
    void confirmed(const ChangeId &version)
    {
        for (const std::size_t who : {vera, anton, olga})
            garden->done(who, answer(who, version, true));
    }
    Presence presence(std::size_t who)
    {
        const auto all = presenceAt(garden->assembly(*id));
        return *std::ranges::find(all, garden->person(who), [](const Presence &one) { return *one.who.person; });
    }
    /// It began, and nobody is noted yet.
    void begin() { garden->done(vera, markMeeting(garden->outlook(), {.assembly = *id})); }

private Q_SLOTS:
    void init()
    {
        garden.emplace();
        id = garden->called();
        item = garden->withItem(*id);
    }

    void nothing_is_noted_of_an_assembly_that_nobody_opened()
    {
        QCOMPARE(whyNot(countHands(garden->outlook(), {.item = *item, .inFavour = 3})), MeetingRefusal::NotOpened);
        QCOMPARE(whyNot(notePresence(garden->outlook(), {.assembly = *id, .who = {.guest = u"соседка"_s}})),
            MeetingRefusal::NotOpened);
        QCOMPARE(whyNot(writeMinutes(garden->outlook(), *id, u"Ничего."_s)), MeetingRefusal::NotOpened);
    }

    void of_their_own_presence_everybody_says_it_best()
    {
        begin();
        garden->done(vera, notePresence(garden->outlook(), {.assembly = *id, .who = {.person = garden->person(olga)}}));
        QVERIFY(!presence(olga).isOwnWord);
        QCOMPARE(presence(olga).notedBy, std::vector{garden->person(vera)});
        const PresenceNoted denial{
            .assembly = *id, .who = {.person = garden->person(olga)}, .how = PresenceNoted::How::WasNot};
        QCOMPARE(whyNot(notePresence(garden->outlook(anton), denial)), MeetingRefusal::NotSaidForYou);
        garden->done(anton, deedOf(denial)); // past the deed: set aside
        QVERIFY(!presence(olga).hasDenied);
        garden->done(olga, notePresence(garden->outlook(olga), denial));
        QVERIFY(presence(olga).hasDenied);
        garden->done(
            anton, notePresence(garden->outlook(anton), {.assembly = *id, .who = {.person = garden->person(olga)}}));
        QVERIFY(presence(olga).hasDenied); // however many say otherwise
        QVERIFY(presentAt(garden->assembly(*id)).empty());
        garden->done(
            olga, notePresence(garden->outlook(olga), {.assembly = *id, .who = {.person = garden->person(olga)}}));
        QVERIFY(presence(olga).isOwnWord);
        QVERIFY(!presence(olga).hasDenied);
    }

    void hands_are_numbers_beside_the_agenda_and_each_corrects_only_their_own()
    {
        garden->opened(*id);
        const ChangeId first = garden->alone(anton, countHands(garden->outlook(anton), {.item = *item, .inFavour = 7}));
        garden->alone(olga, countHands(garden->outlook(olga), {.item = *item, .inFavour = 8}));
        garden->commons.meet();
        const auto counts = [&] { return garden->assembly(*id).item(*item)->counts; };
        QCOMPARE(counts().size(), 2);
        garden->done(olga, countHands(garden->outlook(olga), {.item = *item, .inFavour = 1, .corrects = first}));
        QCOMPARE(counts().size(), 3); // nobody corrects what another counted
        garden->done(anton, countHands(garden->outlook(anton), {.item = *item, .inFavour = 6, .corrects = first}));
        QCOMPARE(counts().size(), 3);
        QVERIFY(std::ranges::none_of(counts(), [&](const auto &count) { return count.id == first; }));
    }

    /// П.I.3.5.Б-4: an obligation is its bearer's own record; what a scribe wrote down counts once that person says so.
    void what_somebody_took_on_aloud_is_theirs_once_they_say_so()
    {
        garden->opened(*id);
        const TakingTold taking{.item = *item, .person = garden->person(olga), .what = u"принесу шланг"_s};
        const ChangeId told = garden->done(anton, writeTakingDown(garden->outlook(anton), taking));
        QVERIFY(garden->outlook().part<groups::PromisePart>().promises.empty());
        QCOMPARE(toldAwaiting(garden->outlook(), garden->person(olga)).size(), 1);
        QCOMPARE(whyNot(confirmTaking(garden->outlook(vera), told)), MeetingRefusal::NotSaidForYou);
        garden->done(olga, confirmTaking(garden->outlook(olga), told));
        const auto &promises = garden->outlook().part<groups::PromisePart>().promises;
        QCOMPARE(promises.size(), 1);
        QCOMPARE(promises.begin()->second.bearer, garden->person(olga));
        QCOMPARE(promisesFrom(garden->outlook(), *garden->assembly(*id).item(*item)).size(), 1);
        QVERIFY(toldAwaiting(garden->outlook(), garden->person(olga)).empty());
        QCOMPARE(whyNot(denyTold(garden->outlook(olga), {told, u"нет"_s})), MeetingRefusal::AlreadyAnswered);
    }

    void who_did_not_say_it_says_so_and_nobody_else_does()
    {
        garden->opened(*id);
        const ChangeId told = garden->done(anton,
            writeTakingDown(
                garden->outlook(anton), {.item = *item, .person = garden->person(olga), .what = u"принесу шланг"_s}));
        garden->done(vera, deedOf(ToldDenied{told, u"не говорила"_s})); // past the deed: set aside
        QCOMPARE(toldAwaiting(garden->outlook(), garden->person(olga)).size(), 1);
        garden->done(olga, denyTold(garden->outlook(olga), {told, u"я говорила о верёвке"_s}));
        QVERIFY(toldAwaiting(garden->outlook(), garden->person(olga)).empty());
        QCOMPARE(garden->outlook().part<AssembliesPart>().denied.at(told).act.words, u"я говорила о верёвке"_s);
        QCOMPARE(whyNot(confirmTaking(garden->outlook(olga), told)), MeetingRefusal::AlreadyAnswered);
    }

    /// R9, П.I.3.5.Б-6: a decision binds those who consented; a position said aloud counts once its speaker confirms
    /// it.
    void a_position_said_aloud_is_confirmed_or_denied_by_whoever_said_it()
    {
        garden->opened(*id);
        const ChangeId wording = garden->done(vera, propose(garden->outlook(), {.what = u"Вода по очереди"_s}));
        garden->done(vera, linkOutcome(garden->outlook(), {*item, wording}));
        QCOMPARE(proposalOf(garden->outlook(), *garden->assembly(*id).item(*item)), wording);
        const auto told = [&](std::size_t who) {
            return garden->done(
                vera, writeDown(garden->outlook(), {wording, garden->person(who), PositionKind::For, {}}));
        };
        const ChangeId antons = told(anton);
        const ChangeId olgas = told(olga);
        QVERIFY(boundBy(garden->outlook(), wording).empty());
        garden->done(anton, confirmTold(garden->outlook(anton), antons));
        garden->done(olga, denyTold(garden->outlook(olga), {olgas, u"я молчала"_s}));
        QCOMPARE(boundBy(garden->outlook(), wording), std::vector{garden->person(anton)});
        QVERIFY(toldAwaiting(garden->outlook(), garden->person(olga)).empty());
    }

    /// П.I.3.5.Б-4: a page that went on listing what she denied would put the words into her mouth again.
    void what_somebody_denied_waits_for_nobody_any_more_on_any_page()
    {
        garden->opened(*id);
        const ChangeId wording = garden->done(vera, propose(garden->outlook(), {.what = u"Вода по очереди"_s}));
        const ChangeId told
            = garden->done(vera, writeDown(garden->outlook(), {wording, garden->person(olga), PositionKind::For, {}}));
        const auto listed = [&] {
            const Outlook outlook = garden->outlook();
            return awaited(outlook, *outlook.part<Decisions>().wording(wording)).size();
        };
        QCOMPARE(listed(), 1);
        garden->done(olga, denyTold(garden->outlook(olga), {told, u"я молчала"_s}));
        QCOMPARE(listed(), 0);
    }

    /// Silence is never consent.
    void minutes_are_confirmed_once_all_who_were_there_have_said_yes()
    {
        garden->opened(*id);
        const ChangeId version = garden->minutes(*id, u"Были трое."_s);
        QCOMPARE(standing(version).awaited.size(), 3);
        garden->done(vera, answer(vera, version, true));
        garden->done(anton, answer(anton, version, true, u"и чай был"_s));
        QVERIFY(!standing(version).isConfirmed());
        QCOMPARE(standing(version).awaited, std::vector{garden->person(olga)});
        garden->done(olga, answer(olga, version, true));
        QVERIFY(standing(version).isConfirmed());
        QCOMPARE(standing(version).remarks.size(), 1);
    }

    void who_was_not_there_remarks_and_does_not_confirm()
    {
        begin();
        garden->done(vera, notePresence(garden->outlook(), {.assembly = *id, .who = {.person = garden->person(vera)}}));
        const ChangeId version = garden->minutes(*id, u"Была я."_s);
        QCOMPARE(whyNot(answer(anton, version, true)), MeetingRefusal::NotPresent);
        garden->done(anton, deedOf(MinutesAnswered{version, true, {}})); // past the deed: set aside
        QVERIFY(standing(version).confirmedBy.empty());
        garden->done(anton, answer(anton, version, false, u"жаль, не знал"_s));
        QCOMPARE(standing(version).remarks.front()->act.remark, u"жаль, не знал"_s);
        QVERIFY(!standing(version).isConfirmed());
    }

    void minutes_need_somebody_who_was_there()
    {
        begin();
        QCOMPARE(whyNot(writeMinutes(garden->outlook(), *id, u"Никого."_s)), MeetingRefusal::NobodyPresent);
        garden->done(vera, notePresence(garden->outlook(), {.assembly = *id, .who = {.guest = u"соседка"_s}}));
        QCOMPARE(whyNot(writeMinutes(garden->outlook(), *id, u"Соседка."_s)), MeetingRefusal::NobodyPresent);
    }

    void two_scribes_at_once_leave_two_versions_and_a_third_settles_both()
    {
        garden->opened(*id);
        const ChangeId antons = garden->alone(anton, writeMinutes(garden->outlook(anton), *id, u"Коротко."_s));
        const ChangeId olgas = garden->alone(olga, writeMinutes(garden->outlook(olga), *id, u"Подробно."_s));
        garden->commons.meet();
        for (const std::size_t who : {vera, anton, olga}) {
            const Outlook outlook = garden->outlook(who);
            const Assembly &assembly = garden->assembly(*id, who);
            QCOMPARE(otherMinutes(outlook, assembly).size(), 1);
            QCOMPARE(shownMinutes(outlook, assembly)->written.id, std::max(antons, olgas)); // the same everywhere
        }
        const ChangeId both = garden->minutes(*id, u"Коротко и подробно."_s);
        QVERIFY(otherMinutes(garden->outlook(), garden->assembly(*id)).empty());
        QCOMPARE(minutes(both).written.act.replaced.size(), 2);
    }

    void a_yes_to_an_older_version_is_no_yes_to_the_new_one()
    {
        garden->opened(*id);
        const ChangeId older = garden->minutes(*id, u"Решили."_s);
        garden->done(olga, answer(olga, older, true));
        garden->alone(anton, answer(anton, older, true)); // while Vera writes another
        const ChangeId newer = garden->alone(vera, writeMinutes(garden->outlook(), *id, u"Ничего не решили."_s));
        garden->commons.meet();
        QCOMPARE(shownMinutes(garden->outlook(), garden->assembly(*id))->written.id, newer);
        QCOMPARE(standing(newer).awaited.size(), 3);
        QCOMPARE(standing(older).confirmedBy.size(), 2);
        QVERIFY(standing(older).isReplaced);
    }

    void what_all_confirmed_stays_until_all_confirm_another()
    {
        garden->opened(*id);
        const ChangeId agreed = garden->minutes(*id, u"Решили."_s);
        confirmed(agreed);
        const ChangeId other = garden->minutes(*id, u"Решили иначе."_s, anton);
        const auto shown = [&] { return shownMinutes(garden->outlook(), garden->assembly(*id))->written.id; };
        QCOMPARE(shown(), agreed);
        QCOMPARE(otherMinutes(garden->outlook(), garden->assembly(*id)).front()->written.id, other);
        confirmed(other);
        QCOMPARE(shown(), other);
    }

    void a_remark_stays_its_author_s_whatever_others_write()
    {
        garden->opened(*id);
        const ChangeId version = garden->minutes(*id, u"Решили."_s);
        garden->done(olga, answer(olga, version, false, u"я была против"_s));
        garden->done(vera, answer(vera, version, false, u"неправда"_s));
        const auto remarks = standing(version).remarks;
        QCOMPARE(remarks.size(), 2);
        QCOMPARE(remarks.front()->by, garden->person(olga));
        QCOMPARE(remarks.front()->act.remark, u"я была против"_s);
        QCOMPARE(whyNot(answer(anton, version, false)), MeetingRefusal::NothingToSay);
    }

    void who_says_that_they_were_not_there_is_not_waited_for()
    {
        garden->opened(*id);
        const ChangeId version = garden->minutes(*id, u"Решили."_s);
        garden->done(vera, answer(vera, version, true));
        garden->done(anton, answer(anton, version, true));
        garden->done(olga,
            notePresence(garden->outlook(olga),
                {.assembly = *id, .who = {.person = garden->person(olga)}, .how = PresenceNoted::How::WasNot}));
        QVERIFY(standing(version).isConfirmed());
    }
};

QTEST_GUILESS_MAIN(AssemblyMinutesTest)
#include "assembly_minutes_test.moc"
