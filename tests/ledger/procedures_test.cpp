// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How groups decide: each procedure by example, and what nobody can do to a decision alone.
#include "ledger/domain/sha256.h"
#include "support/group_story.h"

#include <QTest>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;

namespace {

const Procedure consensus{.sharePart = 1, .shareWhole = 1, .shareOf = Procedure::ShareOf::NotStandingAside};

Procedure consensusMinus(quint32 objections)
{
    Procedure procedure = consensus;
    procedure.objectionsBorne = objections;
    return procedure;
}

const Procedure majority{.threshold = Procedure::Threshold::MoreThan,
    .shareOf = Procedure::ShareOf::ThoseWhoSpoke,
    .objectionsBorne = {},
    .quorumPart = 1,
    .quorumWhole = 2};
const Procedure lot{.means = Procedure::Means::Lot, .objectionsBorne = {}};
const Procedure ownWords{.means = Procedure::Means::Recorded, .objectionsBorne = {}, .confirmations = 2};

LotSeed seedOf(const char *words)
{
    return sha256<LotSeed>({QByteArrayView(words)});
}

} // namespace

class ProceduresTest : public QObject
{
    Q_OBJECT

private:
    static SpaceRules rules()
    {
        SpaceRules rules;
        rules.procedures = {consensus, consensusMinus(1), majority, lot, ownWords};
        return rules;
    }
    enum Number : quint32 { Consensus, MinusOne, Majority, ByLot, OwnWords };

    std::optional<GroupStory> story;
    std::vector<Laptop> all; ///< vera, anton, olga, boris

    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            for (Laptop &to : all) {
                for (const Laptop &from : all) {
                    if (&from != &to)
                        to.pull(from);
                }
            }
        }
    }
    ChangeId proposed(const ProcedureRef &procedure, const Effect &effect = {}, std::optional<Lot> draw = {})
    {
        const ChangeId id = story->does(all[0], Proposal{effect, {}, procedure, std::move(draw)});
        meet();
        return id;
    }
    ChangeId proposedBy(Number number, const Effect &effect = {}) { return proposed({{}, number}, effect); }
    /// One letter for each of the four: f(or), a(side), o(bjects), anything else is silent. Then somebody closes.
    Outcome after(const ChangeId &proposal, const char *letters)
    {
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (letters[i] == 'f' || letters[i] == 'a' || letters[i] == 'o')
                story->does(all[i],
                    Position{proposal,
                        letters[i] == 'f'       ? Stance::For
                            : letters[i] == 'a' ? Stance::StandAside
                                                : Stance::Block});
        }
        meet();
        story->does(all[0], Closing{proposal});
        meet();
        return outcome(proposal);
    }
    Outcome outcome(const ChangeId &proposal) { return View(*story, all[0]).standing.outcome(proposal); }
    PersonId person(const char *name) { return story->person(name); }
    ChangeId draw(const std::vector<const char *> &hands, quint32 choices = 5)
    {
        Lot of{{}, choices};
        for (const char *hand : hands)
            of.hands.push_back(person(hand));
        return proposed({{}, ByLot}, {}, of);
    }
    ChangeId seals(std::size_t who, const ChangeId &proposal, const char *name, const LotSeed &seed)
    {
        return story->does(all[who], LotSealed{proposal, sealOf(proposal, person(name), seed)});
    }
    Verdict now(const ChangeId &id) { return View(*story, all[0]).now(id); }

private Q_SLOTS:
    void init()
    {
        const std::vector<QByteArray> names{"vera", "anton", "olga", "boris"};
        story.emplace(names, rules());
        all.clear();
        for (const QByteArray &name : names)
            all.push_back(story->laptop(name));
    }

    void consensus_is_everybody_but_those_who_stand_aside_and_silence_is_no_consent()
    {
        QCOMPARE(after(proposedBy(Consensus), "fffa"), Outcome::Adopted);
        QCOMPARE(after(proposedBy(Consensus), "fff-"), Outcome::Rejected);
        QCOMPARE(after(proposedBy(Consensus), "fffo"), Outcome::Rejected);
        QCOMPARE(after(proposedBy(Consensus), "aaaa"), Outcome::Rejected); // nobody wants it
    }

    void consensus_minus_one_goes_on_over_one_objection_and_not_over_two()
    {
        QCOMPARE(after(proposedBy(MinusOne), "fffo"), Outcome::Adopted);
        QCOMPARE(after(proposedBy(MinusOne), "ffoo"), Outcome::Rejected);
        QCOMPARE(after(proposedBy(MinusOne), "ff-o"), Outcome::Rejected);
    }

    void a_majority_is_more_than_half_of_those_who_spoke_if_enough_were_there()
    {
        QCOMPARE(after(proposedBy(Majority), "ff-o"), Outcome::Adopted);
        QCOMPARE(after(proposedBy(Majority), "f--o"), Outcome::Rejected); // half is not more than half
        QCOMPARE(after(proposedBy(Majority), "fa--"), Outcome::Adopted); // who stands aside is there
        QCOMPARE(after(proposedBy(Majority), "f---"), Outcome::Rejected); // no quorum
    }

    void a_second_objection_that_came_late_disputes_a_consensus_minus_one()
    {
        const ChangeId proposal = proposedBy(MinusOne);
        story->does(all[3], Position{proposal, Stance::Block});
        story->does(all[0], Position{proposal, Stance::For});
        story->does(all[1], Position{proposal, Stance::For});
        story->does(all[2], Position{proposal, Stance::For});
        meet();
        story->does(all[2], Position{proposal, Stance::Block});
        story->does(all[0], Closing{proposal});
        QCOMPARE(outcome(proposal), Outcome::Adopted);
        meet();
        QCOMPARE(outcome(proposal), Outcome::Disputed);
        story->does(all[1], Closing{proposal});
        meet();
        QCOMPARE(outcome(proposal), Outcome::Rejected);
    }

    void procedures_come_and_go_by_decision_alone()
    {
        const ChangeId change = proposedBy(Consensus, ProcedureChange{consensusMinus(2), {{{}, MinusOne}}});
        const ChangeId early = proposed({change});
        QCOMPARE(now(early), setAside(Reason::ProcedureNotInForce));
        QCOMPARE(after(change, "ffff"), Outcome::Adopted);
        const View view(*story, all[0]);
        QCOMPARE(view.standing.proceduresInForce().size(), 5);
        QCOMPARE(*view.standing.procedure({change}), consensusMinus(2));
        QCOMPARE(after(proposed({change}), "ffoo"), Outcome::Adopted);
        QCOMPARE(now(proposedBy(MinusOne)), setAside(Reason::ProcedureNotInForce));
    }

    void what_was_proposed_under_a_procedure_is_counted_by_it_to_the_end()
    {
        const ChangeId pending = proposedBy(MinusOne);
        QCOMPARE(after(proposedBy(Consensus, ProcedureChange{{}, {{{}, MinusOne}}}), "ffff"), Outcome::Adopted);
        QCOMPARE(after(pending, "fffo"), Outcome::Adopted);
    }

    void a_procedure_decides_only_what_it_is_made_for()
    {
        Procedure small = majority;
        small.powers = {};
        const ChangeId change = proposedBy(Consensus, ProcedureChange{small, {}});
        QCOMPARE(after(change, "ffff"), Outcome::Adopted);
        QCOMPARE(after(proposed({change}), "fff-"), Outcome::Adopted);
        const ChangeId against = proposed({change}, ExchangeEnded{person("boris")});
        QCOMPARE(now(against), setAside(Reason::BeyondProcedure));
        QVERIFY(View(*story, all[0]).standing.isMember(person("boris")));
    }

    void nobody_alone_can_record_that_something_was_adopted()
    {
        const ChangeId proposal = proposedBy(OwnWords);
        const ChangeId record = story->does(all[0], OutcomeRecorded{proposal, true});
        const ChangeId own = story->does(all[0], OutcomeConfirmed{record});
        QCOMPARE(now(own), setAside(Reason::OwnRecord));
        meet();
        QCOMPARE(after(proposal, "----"), Outcome::Rejected);
        story->does(all[1], OutcomeConfirmed{record});
        meet();
        QCOMPARE(after(proposal, "----"), Outcome::Rejected); // two must confirm
        story->does(all[2], OutcomeConfirmed{record});
        meet();
        QCOMPARE(after(proposal, "----"), Outcome::Adopted);
    }

    void two_records_that_contradict_each_other_adopt_nothing()
    {
        const ChangeId proposal = proposedBy(OwnWords);
        const ChangeId yes = story->does(all[0], OutcomeRecorded{proposal, true});
        const ChangeId no = story->does(all[1], OutcomeRecorded{proposal, false});
        meet();
        story->does(all[2], OutcomeConfirmed{yes});
        story->does(all[3], OutcomeConfirmed{yes});
        story->does(all[2], OutcomeConfirmed{no});
        story->does(all[0], OutcomeConfirmed{no});
        meet();
        QCOMPARE(after(proposal, "----"), Outcome::Rejected);
    }

    void a_lot_is_drawn_from_everybodys_seed_and_the_closer_chooses_nothing()
    {
        const ChangeId proposal = draw({"vera", "anton"});
        seals(0, proposal, "vera", seedOf("v"));
        seals(1, proposal, "anton", seedOf("a"));
        QCOMPARE(after(proposal, "----"), Outcome::Rejected); // not yet
        story->does(all[0], LotOpened{proposal, seedOf("v")});
        story->does(all[1], LotOpened{proposal, seedOf("a")});
        meet();
        const ChangeId close = story->does(all[2], Closing{proposal});
        meet();
        QCOMPARE(outcome(proposal), Outcome::Adopted);
        const View view(*story, all[0]);
        QCOMPARE(view.standing.count(view.node(close)).drawn, drawnFrom({seedOf("v"), seedOf("a")}, 5));
    }

    void no_seed_is_shown_before_all_are_sealed()
    {
        const ChangeId proposal = draw({"vera", "anton"});
        seals(0, proposal, "vera", seedOf("v"));
        const ChangeId early = story->does(all[0], LotOpened{proposal, seedOf("v")});
        QCOMPARE(now(early), setAside(Reason::SealsMissing));
    }

    void a_seed_other_than_the_sealed_one_is_not_taken()
    {
        const ChangeId proposal = draw({"vera", "anton"});
        seals(0, proposal, "vera", seedOf("v"));
        seals(1, proposal, "anton", seedOf("a"));
        meet();
        const ChangeId other = story->does(all[0], LotOpened{proposal, seedOf("better")});
        QCOMPARE(now(other), setAside(Reason::NamesNothing));
        const ChangeId stranger = story->does(all[2], LotOpened{proposal, seedOf("v")});
        meet();
        QCOMPARE(now(stranger), setAside(Reason::NotAHand));
    }

    void whoever_seals_twice_can_spoil_a_draw_but_not_choose_its_result()
    {
        const ChangeId proposal = draw({"vera", "anton"});
        Laptop twin(all[1]); // anton on a second laptop with the same key
        seals(0, proposal, "vera", seedOf("v"));
        seals(1, proposal, "anton", seedOf("a"));
        const ChangeId second = story->does(twin, LotSealed{proposal, sealOf(proposal, person("anton"), seedOf("b"))});
        meet();
        story->does(all[0], LotOpened{proposal, seedOf("v")});
        story->does(all[1], LotOpened{proposal, seedOf("a")});
        meet();
        story->does(all[2], Closing{proposal});
        all[3].pull(twin);
        all[3].pull(all[2]);
        QCOMPARE(View(*story, all[3]).standing.outcome(proposal), Outcome::Adopted); // the close knew of one seal
        const ChangeId again = story->does(all[3], Closing{proposal});
        const View view(*story, all[3]);
        QVERIFY(!view.standing.count(view.node(again)).drawn);
        QCOMPARE(view.then(second), Verdict());
        QCOMPARE(view.standing.outcome(proposal), Outcome::Rejected);
    }

    void a_lot_has_no_power_over_anybody()
    {
        const Lot of{{person("vera"), person("anton")}, 2};
        QCOMPARE(now(proposed({{}, ByLot}, MandateGiven{person("anton")}, of)), setAside(Reason::BeyondProcedure));
        QCOMPARE(now(proposed({{}, ByLot})), setAside(Reason::BeyondProcedure));
        QCOMPARE(now(proposed({{}, Consensus}, {}, of)), setAside(Reason::BeyondProcedure));
    }

    void a_hand_who_left_before_the_close_leaves_no_draw()
    {
        const ChangeId proposal = draw({"vera", "anton"});
        seals(0, proposal, "vera", seedOf("v"));
        seals(1, proposal, "anton", seedOf("a"));
        meet();
        story->does(all[0], LotOpened{proposal, seedOf("v")});
        story->does(all[1], LotOpened{proposal, seedOf("a")});
        story->does(all[1], Leaving{});
        meet();
        story->does(all[0], Closing{proposal});
        QCOMPARE(outcome(proposal), Outcome::Rejected);
    }

    void who_withdraws_after_the_close_is_no_longer_among_those_who_consent()
    {
        const ChangeId proposal = proposedBy(Majority);
        QCOMPARE(after(proposal, "fff-"), Outcome::Adopted);
        story->does(all[1], Position{proposal, Stance::StandAside});
        const View before(*story, all[1]);
        QCOMPARE(before.standing.outcome(proposal), Outcome::Adopted);
        const auto heard = before.standing.heard(proposal);
        QCOMPARE(std::ranges::count(heard, Stance::For, &Heard::stance), 2);
        QCOMPARE(before.standing.heardBy(before.standing.closes(proposal).front()).size(), 3);
    }
};

QTEST_GUILESS_MAIN(ProceduresTest)
#include "procedures_test.moc"
