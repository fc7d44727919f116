// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Base groups, a council, and a council of councils. What is said under a seal is verified where it is said.
#include "delegates/council_of_two.h"
#include "delegates/domain/council/first_card.h"

using namespace pochin;
using namespace pochin::delegates;
using namespace pochin::delegates::test;

class CouncilTest : public QObject, private CouncilOfTwo
{
    Q_OBJECT

private Q_SLOTS:
    void init() { found(); }

    // --- R20, М.7 and П.I.4.5.А: formed from below; a seat lives with its mandate
    // --------------------------------------

    void R20_a_seat_exists_while_a_mandate_from_below_lives_and_no_longer()
    {
        bothSit();
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(std::ranges::count_if(seatsSeenBy(there(i)), &Seat::isHeld), 2);
        there().waitsUntil(endOf(std::chrono::year(2026) / 12 / 12));
        QCOMPARE(seatOf(u"Сад"_s).standing, SeatStanding::TermOver);
    }

    void R20_a_recall_at_home_ends_the_seat_as_soon_as_it_is_said_there()
    {
        bothSit();
        Person &anton = orchard().person(1);
        anton.does(recall(anton.outlook(), {.mandate = orchard().mandate()}));
        orchard().group().meet();
        QVERIFY(seatOf(u"Сад"_s).isHeld()); // the council does not know yet, and nothing is bound by that
        const auto ended = seatEndedStatements(
            orchard().person().outlook(), bookOf(orchard().person()), orchard().mandate(), {SealedGroup::salt()});
        QVERIFY(ended);
        says(there(2), orchard().seals(ended->front())); // whoever carries it
        m_council->group().meet();
        QCOMPARE(seatOf(u"Сад"_s).standing, SeatStanding::Ended);
        QCOMPARE(seatOf(u"Сад"_s).endedBy, End::Recall);
        QVERIFY(seatOf(u"Двор"_s).isHeld());
    }

    void only_a_running_mandate_is_shown_and_only_what_has_ended_is_taken_back()
    {
        says(there(), orchard().card(council()));
        orchard().seat(council(), there().id());
        Person &vera = orchard().person();
        QCOMPARE(
            refusalOf(
                seatEndedStatements(vera.outlook(), bookOf(vera), orchard().mandate(), {SealedGroup::salt()}).error()),
            Refusal::StillRuns);
        vera.does(resign(vera.outlook(), orchard().mandate()));
        QCOMPARE(refusalOf(seatStatement(vera.outlook(), bookOf(vera), orchard().mandate(), council(), there().id(),
                     u"вера"_s, {SealedGroup::salt()})
                         .error()),
            Refusal::AlreadyEnded);
        QCOMPARE(refusalOf(
                     answerStatement(vera.outlook(), bookOf(vera), orchard().mandate(), {SealedGroup::salt()}).error()),
            Refusal::NoSuchOutcome);
    }

    // --- R18, М.7 and П.I.3.8.А: ratified per base group; silence is never consent
    // -------------------------------------

    void R18_an_outcome_is_in_force_for_those_who_ratified_it_and_silence_stays_silence()
    {
        bothSit();
        const ChangeId outcome = agreed();
        there().waits(std::chrono::days(300));
        RatificationMap map = ratificationMap(there().space(), bookOf(there()), outcome);
        QCOMPARE(map.answers.size(), std::size_t(2));
        QCOMPARE(map.unanswered(), std::size_t(2));
        QVERIFY(map.inForceFor().isEmpty());
        says(there(), answered(orchard(), outcome, Answer::Reserved, u"до мая"_s));
        map = ratificationMap(there().space(), bookOf(there()), outcome);
        QCOMPARE(map.inForceFor(), QStringList{u"Сад"_s});
        QCOMPARE(map.unanswered(), std::size_t(1));
        says(there(), answered(yard(), outcome, Answer::Rejected));
        map = ratificationMap(there().space(), bookOf(there()), outcome);
        QCOMPARE(map.inForceFor(), QStringList{u"Сад"_s});
        QCOMPARE(map.unanswered(), std::size_t(0));
        for (const GroupAnswer &answer : map.answers)
            QCOMPARE(answer.answer, answer.group == u"Сад"_s ? Ratified::Reserved : Ratified::Rejected);
    }

    void a_group_that_answers_anew_takes_the_old_answer_back_and_saying_the_old_one_again_changes_nothing()
    {
        bothSit();
        const ChangeId outcome = agreed();
        const groups::Sealed first = answered(yard(), outcome, Answer::Ratified);
        const groups::Sealed second = answered(yard(), outcome, Answer::Rejected);
        says(there(), second);
        says(there(), first); // somebody held it back, and says it now
        const RatificationMap map = ratificationMap(there().space(), bookOf(there()), outcome);
        QVERIFY(map.inForceFor().isEmpty());
    }

    void silence_at_home_makes_no_statement()
    {
        bothSit();
        const ChangeId outcome = agreed();
        Person &dina = yard().person();
        const ChangeId home
            = dina.does(bringOutcome(dina.outlook(), {council(), u"Совет реки"_s, outcome, {u"Урожай"_s, u"склад"_s}}));
        QCOMPARE(refusalOf(answerStatement(dina.outlook(), bookOf(dina), home, {SealedGroup::salt()}).error()),
            Refusal::NoAnswer);
        QCOMPARE(
            refusalOf(
                bringOutcome(dina.outlook(), {council(), u"Совет реки"_s, outcome, {u"Урожай"_s, u"склад"_s}}).error()),
            Refusal::AlreadyThere);
    }

    // --- R19, П.I.3.8.А and П.I.3.8.Д: a channel that orders nobody

    void R19_what_a_council_agrees_on_creates_nothing_at_home_but_something_to_answer()
    {
        bothSit();
        const ChangeId outcome = agreed();
        Person &vera = orchard().person();
        const QByteArray before = vera.space().canonicalState();
        there().does(raiseVoice(there().outlook(), {.outcome = outcome, .words = u"мост чинят"_s}));
        QCOMPARE(vera.space().canonicalState(), before);
        const ChangeId home = vera.does(bringOutcome(vera.outlook(),
            {council(), u"Совет реки"_s, outcome,
                there().space().state().part<CouncilPart>().outcome(outcome)->withVoices(
                    [](const PersonId &) { return u"вера"_s; })}));
        QCOMPARE(
            vera.part().outcomes.at(home).act.words.dissent.front().words, u"мост чинят"_s); // R40: dissent comes along
        QCOMPARE(ratificationOf(vera.space(), home), Ratified::No);
    }

    // --- R21, П.I.4.5.Г: delegates on mandates together with those who do the work
    // -------------------------------------

    void R21_who_sits_on_a_mandate_and_who_does_the_work_are_told_apart()
    {
        bothSit();
        there(2).does(declareWork(there(2).outlook(), {u"чиню мост"_s}));
        m_council->group().meet();
        for (const Participant &participant : participantsOf(there().space(), seatsSeenBy(there())))
            QCOMPARE(participant.presence, participant.person == there(2).id() ? Presence::Acting : Presence::Mandated);
    }

    void points_of_several_groups_stand_side_by_side_by_matter()
    {
        bothSit();
        const auto seats = seatsSeenBy(there());
        const auto tables = sideBySide(seats);
        QCOMPARE(tables.size(), std::size_t(1));
        QCOMPARE(tables.front().matter, u"Урожай"_s);
        QCOMPARE(tables.front().seats.size(), std::size_t(2));
    }

    // --- R22, П.I.3.8.Б and R31, П.I.2.В: committees, open and with an end

    void R22_R31_a_committee_is_entered_by_oneself_and_ends_with_its_day_unless_renewed_with_reasons()
    {
        Person &vera = there();
        const Day review = std::chrono::year(2026) / 12 / 20;
        const ChangeId bridge = vera.does(foundCommittee(vera.outlook(), {u"мост"_s, {}, review}));
        m_council->group().meet();
        there(2).does(enterCommittee(there(2).outlook(), {bridge}));
        m_council->group().meet();
        const auto committee
            = [&]() -> const Committee & { return *vera.space().state().part<CouncilPart>().committee(bridge); };
        QCOMPARE(committee().people.size(), std::size_t(2));
        QCOMPARE(refusalOf(renewCommittee(vera.outlook(), {bridge, std::chrono::year(2027) / 1 / 20, {}}).error()),
            Refusal::NoWords);
        QCOMPARE(refusalOf(foundCommittee(vera.outlook(), {u"склад"_s, {}, std::chrono::year(2029) / 1 / 1}).error()),
            Refusal::TermTooLong);
        QVERIFY(committee().isOverAt(endOf(review)));
        vera.does(renewCommittee(vera.outlook(), {bridge, std::chrono::year(2027) / 1 / 20, u"мост не готов"_s}));
        QVERIFY(!committee().isOverAt(endOf(review)));
        vera.waitsUntil(endOf(std::chrono::year(2027) / 1 / 20));
        QCOMPARE(refusalOf(renewCommittee(vera.outlook(), {bridge, std::chrono::year(2027) / 3 / 1, u"ещё"_s}).error()),
            Refusal::CommitteeIsOver);
        const ChangeId late
            = vera.does(ledger::deedOf(CommitteeRenewed{bridge, std::chrono::year(2027) / 3 / 1, u"ещё"_s}));
        QCOMPARE(vera.verdict(late), ledger::setAside(ledger::Reason::WithoutMeaning));
    }

    void R31_a_council_has_a_day_on_which_it_is_asked_whether_it_is_still_needed()
    {
        Person &vera = there();
        QCOMPARE(reviewOf(vera.space())->day, Day(Review::first)); // founded on the first of January 1970
        QVERIFY(reviewOf(vera.space())->isPastAt(vera.outlook().now)); // and nothing is refused for that
        const Day next = std::chrono::year(2027) / 6 / 1;
        QCOMPARE(refusalOf(reviewCouncil(vera.outlook(), {next, {}}).error()), Refusal::NoWords);
        QCOMPARE(refusalOf(reviewCouncil(vera.outlook(), {std::chrono::year(2029) / 1 / 1, u"мост"_s}).error()),
            Refusal::TermTooLong);
        QCOMPARE(
            refusalOf(reviewCouncil(orchard().person().outlook(), {next, u"мост"_s}).error()), Refusal::NotACouncil);
        vera.does(reviewCouncil(vera.outlook(), {next, u"мост не готов"_s}));
        QCOMPARE(reviewOf(vera.space()), (Review{next, 1}));
        QVERIFY(!reviewOf(vera.space())->isPastAt(vera.outlook().now));
        m_council->group().meet();
        const Day sooner = std::chrono::year(2027) / 1 / 1;
        there(1).does(reviewCouncil(there(1).outlook(), {sooner, u"мост готов"_s})); // the last word counts
        m_council->group().meet();
        QCOMPARE(reviewOf(vera.space()), (Review{sooner, 2}));
        const ChangeId far = vera.does(ledger::deedOf(CouncilReviewed{std::chrono::year(2029) / 1 / 1, u"всегда"_s}));
        QCOMPARE(vera.verdict(far), ledger::setAside(ledger::Reason::WithoutMeaning));
    }

    // --- before it can say anything: the card

    void a_group_shows_one_card_and_only_with_keys_that_were_offered()
    {
        Person &dina = yard().person();
        const auto asked = [&](const CardWish &wish) {
            return firstCard(dina.outlook(), council(), wish, {nextSalt()}, {nextSalt()});
        };
        QCOMPARE(refusalOf(asked({u"Двор"_s, 2}).error()), Refusal::TooFewKeys); // dina alone keeps one
        QCOMPARE(refusalOf(asked({{}, 1}).error()), Refusal::NoWords);
        QVERIFY(!hasCardFor(dina.space(), council()));
        says(there(), yard().seals(*asked({u"Двор"_s, 1})));
        QVERIFY(ownCard(dina.space(), bookOf(dina), council()));
        QCOMPARE(refusalOf(asked({u"Двор"_s, 1}).error()), Refusal::AlreadyThere);
        says(there(), yard().seat(council(), there(1).id()));
        QVERIFY(seatOf(u"Двор"_s).isHeld());
    }

    // --- a second level: base, council, council of councils

    void R20_ratification_runs_back_to_the_base_however_many_levels()
    {
        bothSit();
        SealedGroup upper(u"Совет советов"_s, {"vera above", "someone above"}, 1, groups::GroupKind::Council);
        const SpaceId above = spaceOf(upper.person());
        says(upper.person(), m_council->card(above));
        says(upper.person(), m_council->seat(above, upper.person().id()));
        QVERIFY(seatsSeenBy(upper.person()).front().isHeld());
        const ChangeId outcome = upper.person().does(
            proposeOutcome(upper.person().outlook(), {.words = {u"Урожай"_s, u"общий склад у моста"_s}}));
        // Down to the council, which answers nothing itself.
        walk(upper.person(), there());
        const ChangeId inCouncil = there().part().outcomes.begin()->first;
        const auto councilSays
            = [&] { return answerStatement(there().outlook(), bookOf(there()), inCouncil, {nextSalt()}); };
        QCOMPARE(refusalOf(councilSays().error()), Refusal::NoAnswer);
        m_council->adopt(there().does(proposeRatification(there().outlook(), {.of = inCouncil})));
        QCOMPARE(refusalOf(councilSays().error()), Refusal::NoAnswer);
        // Down to the bases; one of them answers, and that goes up twice: first as the council's word, then as its own.
        walk(there(), yard().person());
        says(there(), answered(yard(), inCouncil, Answer::Partly, u"один день"_s));
        m_council->group().meet();
        const groups::Sealed passedOn = m_council->seals(*councilSays());
        says(upper.person(), passedOn);
        const auto map = [&] { return ratificationMap(upper.person().space(), bookOf(upper.person()), outcome); };
        QCOMPARE(map().answers.size(), std::size_t(1));
        QCOMPARE(map().answers.front().group, u"Совет реки"_s);
        QCOMPARE(map().answers.front().answer, Ratified::No); // not the council's to give
        QCOMPARE(map().answers.front().below.front().proof, Proof::NotHere);
        QVERIFY(map().inForceFor().isEmpty()); // a council's word alone binds nobody
        carry(there(), upper.person(), above);
        QCOMPARE(map().answers.front().below.front().proof, Proof::Proven);
        QCOMPARE(map().inForceFor(), QStringList{u"Двор"_s});
        QCOMPARE(map().answers.size(), std::size_t(1)); // the yard has no seat up here, and gets none by that
        QVERIFY(statementsToCarry(bookOf(there()), upper.person().space(), above).empty());
    }

    void R20_a_council_cannot_say_of_its_groups_what_they_did_not_say()
    {
        const auto [above, outcome, inCouncil] = upperOutcome();
        says(there(), answered(yard(), inCouncil, Answer::Rejected));
        m_council->group().meet();
        auto draft = *answerStatement(there().outlook(), bookOf(there()), inCouncil, {nextSalt()});
        auto statement = *groups::Statement::decoded(draft.statement);
        auto content = *AnswerContent::decoded(statement.content);
        content.below.front().answer = Answer::Ratified;
        statement.content = content.encoded();
        draft.statement = statement.encoded();
        says(above->person(), m_council->seals(draft));
        carry(there(), above->person(), spaceOf(above->person()));
        const RatificationMap map = ratificationMap(above->person().space(), bookOf(above->person()), outcome);
        QCOMPARE(map.answers.front().below.front().proof, Proof::Otherwise);
        QVERIFY(map.inForceFor().isEmpty());
    }

    void R18_what_a_base_group_took_back_is_not_in_force_though_the_council_still_passes_it_on()
    {
        const auto [above, outcome, inCouncil] = upperOutcome();
        says(there(), answered(yard(), inCouncil, Answer::Ratified));
        m_council->group().meet();
        says(above->person(),
            m_council->seals(*answerStatement(there().outlook(), bookOf(there()), inCouncil, {nextSalt()})));
        carry(there(), above->person(), spaceOf(above->person()));
        const auto map = [&] { return ratificationMap(above->person().space(), bookOf(above->person()), outcome); };
        QCOMPARE(map().inForceFor(), QStringList{u"Двор"_s});
        says(above->person(), answered(yard(), inCouncil, Answer::Rejected)); // somebody of the yard is quicker
        QCOMPARE(map().answers.front().below.front().proof, Proof::TakenBack);
        QVERIFY(map().inForceFor().isEmpty());
        says(there(), bookOf(above->person()).sealed(lastAnswer(above->person())));
        says(above->person(),
            m_council->seals(*answerStatement(there().outlook(), bookOf(there()), inCouncil, {nextSalt()})));
        QCOMPARE(map().answers.front().below.front().answer.answer, Answer::Rejected);
        QCOMPARE(map().answers.front().below.front().proof, Proof::Proven);
    }

    void R18_an_answer_to_other_words_is_no_answer()
    {
        bothSit();
        const ChangeId outcome = agreed();
        // Whoever carried it home to the yard wrote other words under its name.
        yard().person().does(bringOutcome(
            yard().person().outlook(), {council(), u"Совет реки"_s, outcome, {u"Урожай"_s, u"склад у мельницы"_s}}));
        says(there(), answered(yard(), outcome, Answer::Ratified));
        const RatificationMap map = ratificationMap(there().space(), bookOf(there()), outcome);
        QVERIFY(std::ranges::any_of(map.answers, &GroupAnswer::isToOtherWords));
        QVERIFY(map.inForceFor().isEmpty());
    }

    void R20_who_loses_the_seat_below_loses_the_one_above_also_when_the_recall_comes_late()
    {
        const auto [above, outcome, inCouncil] = upperOutcome();
        const SpaceId top = spaceOf(above->person());
        QVERIFY(seatsSeenBy(above->person()).front().isHeld());
        Person &anton = orchard().person(1);
        anton.does(recall(anton.outlook(), {.mandate = orchard().mandate()}));
        orchard().group().meet();
        const auto ended = seatEndedStatements(
            orchard().person().outlook(), bookOf(orchard().person()), orchard().mandate(), {nextSalt()});
        QCOMPARE(
            refusalOf(
                seatEndedStatements(there().outlook(), bookOf(there()), m_council->mandate(), {nextSalt()}).error()),
            Refusal::StillRuns); // the council has not heard
        says(there(2), orchard().seals(ended->front()));
        m_council->group().meet();
        QCOMPARE(refusalOf(seatStatement(there().outlook(), bookOf(there()), m_council->mandate(), top,
                     above->person().id(), u"вера"_s, {nextSalt()})
                         .error()),
            Refusal::NoSeatBelow);
        const auto lost = seatEndedStatements(there().outlook(), bookOf(there()), m_council->mandate(), {nextSalt()});
        m_council->seals(lost->front());
        carry(there(), above->person(), top);
        QCOMPARE(seatsSeenBy(above->person()).front().standing, SeatStanding::Ended);
        QCOMPARE(seatsSeenBy(above->person()).front().endedBy, End::SeatLost);
        carry(above->person(), there(), top);
        QVERIFY(std::ranges::all_of(comparedAtHome(there().outlook(), bookOf(there())),
            [](const ComparedStatement &one) { return one.kind != seatEndedKind || one.backing == Backing::Backed; }));
    }

    // --- every act and content reads back

    void every_act_of_a_council_reads_back_as_it_was_written()
    {
        const ChangeId id = *ChangeId::fromBytes(QByteArray(32, 'c'));
        const auto check = [](const auto &act) {
            using Act = std::remove_cvref_t<decltype(act)>;
            QVERIFY(Act::decoded(act.encoded()) && *Act::decoded(act.encoded()) == act);
            for (qsizetype length = 0; length < act.encoded().size(); ++length)
                QVERIFY(!Act::decoded(act.encoded().first(length)));
        };
        check(MatterLaid{u"Урожай"_s, u"о складе"_s});
        check(OutcomeProposed{id, {u"Урожай"_s, u"склад"_s, {u"ближе"_s}, {{u"Двор"_s, u"мост"_s}}}});
        check(VoiceRaised{id, VoiceRaised::Kind::Reason, u"ближе"_s});
        check(WorkDeclared{u"чиню мост"_s});
        check(CommitteeFounded{u"мост"_s, u"починить"_s, std::chrono::year(2026) / 12 / 20});
        check(CommitteeEntered{id, CommitteeEntered::Way::Out});
        check(CommitteeRenewed{id, std::chrono::year(2027) / 1 / 20, u"не готов"_s});
        check(CouncilReviewed{std::chrono::year(2027) / 6 / 1, u"не готов"_s});
        check(CommitteeClosed{id, u"доски у олега"_s});
        const groups::StatementId statement = *groups::StatementId::fromBytes(QByteArray(32, 's'));
        check(SeatContent{*PersonId::fromBytes(QByteArray(32, 'p')), u"вера"_s, u"Урожай"_s,
            {{PointKind::Voice, u"мы против"_s}}, std::chrono::year(2026) / 12 / 12,
            *ContentHash::fromBytes(QByteArray(32, 'h'))});
        check(SeatEndedContent{statement, End::Resignation, u"уехала"_s});
        check(AnswerContent{
            id, Answer::Partly, u"две из трёх"_s, {statement}, {{u"Двор"_s, Answer::Rejected, u"нет"_s}}});
    }
};

QTEST_GUILESS_MAIN(CouncilTest)
#include "council_test.moc"
