// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is forged, stale, foreign or said again is shown in the council for what it is; it gives no seat, ends none,
// and binds nobody. What was said under a group's seal comes home to it.
#include "delegates/council_of_two.h"

using namespace pochin;
using namespace pochin::delegates;
using namespace pochin::delegates::test;

class CouncilCredentialsTest : public QObject, private CouncilOfTwo
{
    Q_OBJECT

    /// That the mandate of a group has ended, as its seal says it there.
    groups::StatementDrafted ending(SealedGroup &group)
    {
        Person &anybody = group.person(1);
        anybody.does(recall(anybody.outlook(), {.mandate = group.mandate()}));
        group.group().meet();
        Person &home = group.person();
        return seatEndedStatements(home.outlook(), bookOf(home), group.mandate(), {nextSalt()})->front();
    }
    /// Under the group's card for this council, of any kind and to anybody.
    groups::Statement underCard(SealedGroup &group, groups::StatementKind kind, const QByteArray &content)
    {
        const groups::CardSeen card = *ownCard(group.person().space(), bookOf(group.person()), council());
        return {.kind = kind,
            .card = card.id,
            .versions = card.current,
            .to = *groups::Audience::fromBytes(council().bytes()),
            .content = content,
            .decision = *groups::DecisionSeal::fromBytes(QByteArray(32, 'd'))};
    }

private Q_SLOTS:
    void init() { found(); }

    // --- forged

    void a_forged_mandate_gives_no_seat()
    {
        says(there(), orchard().card(council()));
        MandateText text = harvest(orchard().person().id());
        const ChangeId mandate = givenAndAccepted(orchard().person(1), orchard().person(), text);
        orchard().group().meet();
        const auto draft = seatStatement(orchard().person().outlook(), bookOf(orchard().person()), mandate, council(),
            there().id(), u"вера"_s, {SealedGroup::salt()});
        says(there(), orchard().seals(*draft, 1)); // the card asks for two
        QCOMPARE(seatOf(u"Сад"_s).truth, Truth::TooFewSignatures);
        QCOMPARE(seatOf(u"Сад"_s).standing, SeatStanding::None);
        QVERIFY(sideBySide(seatsSeenBy(there())).empty());
    }

    void a_forged_recall_ends_nothing()
    {
        bothSit();
        says(there(2), orchard().seals(ending(orchard()), 1)); // of two that the card asks for
        m_council->group().meet();
        QVERIFY(seatOf(u"Сад"_s).isHeld());
        const auto endings = endingsSaid(there().space(), bookOf(there()));
        QCOMPARE(endings.size(), std::size_t(1));
        QCOMPARE(endings.front().truth, Truth::TooFewSignatures);
    }

    void a_mandate_without_a_card_gives_no_seat()
    {
        orchard().card(council()); // drafted at home, and never shown there
        says(there(), orchard().seat(council(), there().id()));
        QCOMPARE(seatsSeenBy(there()).front().truth, Truth::UnknownCard);
        QVERIFY(!seatsSeenBy(there()).front().isHeld());
    }

    // --- stale

    void a_mandate_under_keys_that_were_replaced_gives_no_seat()
    {
        says(there(), yard().card(council()));
        const groups::Sealed seat = yard().seat(council(), there(1).id()); // sealed, and kept back
        const groups::CardContent other{
            .name = u"Двор"_s, .keys = {ledger::test::keyOf("egor", "seal")}, .nonce = QByteArray(16, 'n')};
        says(there(),
            yard().seals(
                {.statement = underCard(yard(), groups::StatementKind::Amendment, other.encoded()).encoded()}));
        says(there(), seat);
        QCOMPARE(seatOf(u"Двор"_s).truth, Truth::UnderOldCard);
        QCOMPARE(seatOf(u"Двор"_s).standing, SeatStanding::None);
    }

    void a_mandate_that_is_shown_after_its_last_day_gives_no_seat()
    {
        says(there(), yard().card(council()));
        const groups::Sealed seat = yard().seat(council(), there().id());
        there().waitsUntil(endOf(std::chrono::year(2026) / 12 / 12));
        says(there(), seat);
        QCOMPARE(seatOf(u"Двор"_s).standing, SeatStanding::TermOver);
        QVERIFY(sideBySide(seatsSeenBy(there())).empty());
    }

    // --- foreign

    void a_mandate_for_another_council_gives_no_seat_here()
    {
        SealedGroup other(u"Другой совет"_s, {"vera elsewhere", "zoya elsewhere"}, 1, groups::GroupKind::Council);
        const groups::Sealed card = orchard().card(spaceOf(other.person()));
        const groups::Sealed seat = orchard().seat(spaceOf(other.person()), there().id());
        says(there(), card);
        says(there(), seat); // somebody carried both over
        QCOMPARE(seatOf(u"Сад"_s).truth, Truth::SaidElsewhere);
        QVERIFY(!seatOf(u"Сад"_s).isHeld());
    }

    void a_recall_said_to_another_council_ends_nothing_here()
    {
        bothSit();
        groups::Statement elsewhere
            = underCard(yard(), seatEndedKind, SeatEndedContent{.seat = seatOf(u"Двор"_s).statement}.encoded());
        elsewhere.to = *groups::Audience::fromBytes(QByteArray(32, 'x'));
        says(there(), yard().seals({.statement = elsewhere.encoded()}));
        QVERIFY(seatOf(u"Двор"_s).isHeld());
        QCOMPARE(endingsSaid(there().space(), bookOf(there())).front().truth, Truth::SaidElsewhere);
    }

    // --- said again

    void an_old_recall_said_again_does_not_end_the_mandate_that_came_after_it()
    {
        says(there(), yard().card(council()));
        says(there(), yard().seat(council(), there().id()));
        const groups::Sealed ended = yard().seals(ending(yard()));
        says(there(), ended);
        says(there(), yard().seat(council(), there().id(), u"Мельница"_s)); // sent anew, for something else
        there().does(ledger::deedOf(groups::StatementSpoken{.sealed = ended.encoded()}));
        const auto seats = seatsSeenBy(there());
        QCOMPARE(seats.size(), std::size_t(2));
        QCOMPARE(std::ranges::count_if(seats, &Seat::isHeld), 1);
        QCOMPARE(endingsSaid(there().space(), bookOf(there())).size(), std::size_t(1));
        for (const Seat &seat : seats)
            QCOMPARE(seat.isHeld(), seat.content->matter == u"Мельница"_s);
    }

    void a_mandate_that_is_said_again_after_its_recall_gives_no_seat()
    {
        says(there(), orchard().card(council()));
        const groups::Sealed seat = orchard().seat(council(), there().id());
        says(there(), seat);
        orchard().person(1).does(recall(orchard().person(1).outlook(), {.mandate = orchard().mandate()}));
        orchard().group().meet();
        const auto ended = seatEndedStatements(
            orchard().person().outlook(), bookOf(orchard().person()), orchard().mandate(), {SealedGroup::salt()});
        says(there(), orchard().seals(ended->front()));
        there().does(ledger::deedOf(groups::StatementSpoken{.sealed = seat.encoded()}));
        QCOMPARE(seatsSeenBy(there()).size(), std::size_t(1));
        QCOMPARE(seatOf(u"Сад"_s).standing, SeatStanding::Ended);
    }

    void a_recall_by_another_group_ends_nothing_and_is_shown_as_that()
    {
        bothSit();
        // The yard says, under its own true seal, that the orchard's mandate has ended.
        const groups::CardSeen card = *ownCard(yard().person().space(), bookOf(yard().person()), council());
        const groups::Statement false1{.kind = seatEndedKind,
            .card = card.id,
            .versions = card.current,
            .to = *groups::Audience::fromBytes(council().bytes()),
            .content = SeatEndedContent{.seat = seatOf(u"Сад"_s).statement}.encoded(),
            .decision = *groups::DecisionSeal::fromBytes(QByteArray(32, 'd'))};
        says(there(1), yard().seals({.statement = false1.encoded()}));
        m_council->group().meet();
        QVERIFY(seatOf(u"Сад"_s).isHeld());
        const auto endings = endingsSaid(there().space(), bookOf(there()));
        QCOMPARE(endings.size(), std::size_t(1));
        QCOMPARE(endings.front().truth, Truth::NotTheirs);
    }

    void a_sealed_statement_that_cannot_be_read_is_shown_as_that()
    {
        says(there(1), yard().card(council()));
        const groups::CardSeen card = *ownCard(yard().person().space(), bookOf(yard().person()), council());
        const groups::Statement odd{.kind = seatKind,
            .card = card.id,
            .versions = card.current,
            .to = *groups::Audience::fromBytes(council().bytes()),
            .content = QByteArray("\xa0", 1),
            .decision = *groups::DecisionSeal::fromBytes(QByteArray(32, 'd'))};
        says(there(1), yard().seals({.statement = odd.encoded()}));
        QCOMPARE(seatsSeenBy(there(1)).front().truth, Truth::Unreadable);
        QCOMPARE(seatsSeenBy(there(1)).front().standing, SeatStanding::None);
    }

    void a_delegate_who_is_not_in_the_council_s_space_does_not_sit()
    {
        says(there(), orchard().card(council()));
        says(there(), orchard().seat(council(), *PersonId::fromBytes(ledger::test::keyOf("nobody").bytes())));
        QCOMPARE(seatOf(u"Сад"_s).standing, SeatStanding::DelegateNotHere);
    }

    // --- and home again, for comparison

    void what_was_said_under_the_seal_comes_home_and_is_compared_with_what_was_decided()
    {
        bothSit();
        Person &dina = yard().person();
        says(dina, bookOf(there()).sealed(seatOf(u"Двор"_s).statement));
        // Egor keeps no key; dina does, and says in the council that the yard sends her with other words.
        const groups::CardSeen card = *ownCard(dina.space(), bookOf(dina), council());
        SeatContent content = *seatOf(u"Двор"_s).content;
        content.points = {{PointKind::Execute, u"отдать весь урожай"_s}};
        const groups::Statement alone{.kind = seatKind,
            .card = card.id,
            .versions = card.current,
            .to = *groups::Audience::fromBytes(council().bytes()),
            .content = content.encoded(),
            .decision = *groups::DecisionSeal::fromBytes(QByteArray(32, 'd'))};
        says(dina, yard().seals({.statement = alone.encoded()}));
        int backed = 0;
        int alien = 0;
        for (const ComparedStatement &one : comparedAtHome(dina.outlook(), bookOf(dina))) {
            backed += one.backing == Backing::Backed;
            alien += one.statement == alone.id() && one.backing == Backing::NoDecision;
        }
        QCOMPARE(backed, 1);
        QCOMPARE(alien, 1);
    }
};

QTEST_GUILESS_MAIN(CouncilCredentialsTest)
#include "council_credentials_test.moc"
