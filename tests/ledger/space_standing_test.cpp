// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/group_story.h"

#include <QTest>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;

/// The table of concurrent cases, row by row: what two people did without knowing of each other.
class SpaceStandingTest : public QObject
{
    Q_OBJECT

private:
    static constexpr Verdict full{};
    static constexpr Verdict waits{Standing::Provisional, Reason::AwaitsRatification};
    static constexpr Verdict adopted{Standing::Full, Reason::AdoptedByDecision};

    static SpaceRules plainRules()
    {
        SpaceRules rules;
        rules.powers = SpaceRules::Powers::EachMember;
        return rules;
    }

    GroupStory story{{"vera", "anton", "olga"}, plainRules()};
    Laptop vera = story.laptop("vera");
    Laptop anton = story.laptop("anton");
    Laptop olga = story.laptop("olga");

    /// Everybody gets what everybody has.
    void meet(const std::vector<Laptop *> &who)
    {
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = 0; i + 1 < who.size(); ++i) {
                who[i]->pull(*who[i + 1]);
                who[i + 1]->pull(*who[i]);
            }
        }
    }
    void allMeet() { meet({&vera, &anton, &olga, &vera}); }

    /// All three are for it and know so.
    ChangeId agreedProposal(const Effect &effect)
    {
        const ChangeId proposal = story.does(vera, Proposal{effect, {}});
        allMeet();
        for (Laptop *laptop : {&vera, &anton, &olga})
            story.does(*laptop, Position{proposal, Stance::For});
        allMeet();
        return proposal;
    }

private Q_SLOTS:
    void init()
    {
        story = GroupStory({"vera", "anton", "olga"}, plainRules());
        takeLaptops();
    }

    // --- layer 1 ---------------------------------------------------------------------------------------------------

    void a_founder_stands_and_a_stranger_is_set_aside()
    {
        Laptop boris = story.laptop("boris");
        const ChangeId strange = story.does(boris, {});
        const ChangeId familiar = story.does(vera, {});
        vera.pull(boris);
        const View view(story, vera);
        QCOMPARE(view.now(familiar), full);
        QCOMPARE(view.now(strange), setAside(Reason::NotAMember));
    }

    void work_built_on_a_change_that_is_set_aside_stands()
    {
        Laptop boris = story.laptop("boris");
        story.does(boris, {});
        vera.pull(boris);
        const ChangeId onTop = story.does(vera, {});
        QCOMPARE(View(story, vera).now(onTop), full);
    }

    void a_newcomer_is_in_with_the_number_of_vouchers_the_founders_agreed_on()
    {
        SpaceRules rules = plainRules();
        rules.vouchersNeeded = 2;
        GroupStory strict({"vera", "anton"}, rules);
        Laptop v = strict.laptop("vera");
        Laptop a = strict.laptop("anton");
        Laptop boris = strict.laptop("boris");
        strict.does(v, Vouching{strict.person("boris")});
        strict.does(v, Vouching{strict.person("boris")});
        boris.pull(v);
        const ChangeId early = strict.does(boris, {});
        strict.does(a, Vouching{strict.person("boris")});
        boris.pull(a);
        const ChangeId late = strict.does(boris, {});
        const View view(strict, boris);
        QCOMPARE(view.now(early), setAside(Reason::NotAMember));
        QCOMPARE(view.now(late), full);
        QVERIFY(view.standing.isMember(strict.person("boris")));
    }

    void whoever_left_has_no_standing_until_somebody_who_knows_vouches_again()
    {
        story.does(olga, Leaving{});
        const ChangeId after = story.does(olga, {});
        anton.pull(olga);
        story.does(anton, Vouching{story.person("olga")});
        vera.does({.type = 7, .payload = {"x"}});
        olga.pull(anton);
        const ChangeId again = story.does(olga, {});
        const View view(story, olga);
        QCOMPARE(view.now(after), setAside(Reason::NotAMember));
        QCOMPARE(view.now(again), full);
        QVERIFY(view.standing.isMember(story.person("olga")));
    }

    void whoever_went_has_gone_whether_or_not_they_came_back()
    {
        allMeet();
        const ChangeId before = story.does(vera, {});
        allMeet();
        story.does(olga, Leaving{});
        allMeet();
        story.does(vera, Vouching{story.person("olga")});
        const ChangeId after = story.does(vera, {});
        const View view(story, vera);
        QVERIFY(view.standing.isMember(story.person("olga")));
        QVERIFY(view.standing.hasGoneSince(story.person("olga"), view.node(before)));
        QVERIFY(!view.standing.hasGoneSince(story.person("olga"), view.node(after)));
        QVERIFY(!view.standing.hasGoneSince(story.person("guest"), view.node(before)));
    }

    void a_linked_device_writes_for_its_person_and_counts_once()
    {
        const ChangeId proposal = story.does(vera, Proposal{});
        story.does(vera, DeviceLinked{story.key("veras phone")});
        Laptop phone = story.laptop("veras phone");
        phone.pull(vera);
        const ChangeId position = story.does(phone, Position{proposal, Stance::For});
        const ChangeId again = story.does(phone, Position{proposal, Stance::For});
        const ChangeId close = story.does(phone, Closing{proposal});
        const View view(story, phone);
        QCOMPARE(view.standing.author(view.node(position)), story.person("vera"));
        QCOMPARE(view.now(again), full);
        QCOMPARE(view.standing.count(view.node(close)).inFavour, 1);
        QCOMPARE(view.standing.count(view.node(close)).members, 3);
    }

    void nobody_makes_a_newcomers_device_a_device_of_their_own()
    {
        story.does(vera, Vouching{story.person("boris")});
        anton.pull(vera);
        story.does(anton, DeviceLinked{story.key("boris")});
        Laptop boris = story.laptop("boris");
        boris.pull(anton);
        const ChangeId own = story.does(boris, {});
        const View view(story, boris);
        QCOMPARE(view.standing.author(view.node(own)), story.person("boris"));
    }

    void a_key_that_signed_twice_may_only_retire_once_its_owner_knows()
    {
        Laptop restored = vera;
        const ChangeId one = story.does(vera, {});
        const ChangeId other = story.does(restored, {});
        vera.pull(restored);
        const ChangeId after = story.does(vera, {});
        const ChangeId retired = story.does(vera, DeviceRetired{vera.key()});
        const View view(story, vera);
        QCOMPARE(view.now(one), full);
        QCOMPARE(view.now(other), full);
        QCOMPARE(view.now(after), setAside(Reason::KeyWasForked));
        QCOMPARE(view.now(retired), full);
    }

    void a_retired_device_speaks_no_more_and_what_it_said_unseen_is_set_aside()
    {
        story.does(vera, DeviceLinked{story.key("veras phone")});
        Laptop phone = story.laptop("veras phone");
        phone.pull(vera);
        const ChangeId known = story.does(phone, {});
        vera.pull(phone);
        story.does(vera, DeviceRetired{story.key("veras phone")});
        const ChangeId unseen = story.does(phone, {});
        phone.pull(vera);
        const ChangeId after = story.does(phone, {});
        const View view(story, phone);
        QCOMPARE(view.now(known), full);
        QCOMPARE(view.now(unseen), setAside(Reason::UnseenByRetirement));
        QCOMPARE(view.now(after), setAside(Reason::DeviceWasRetired));
    }

    void where_powers_need_a_decision_nobody_uses_them_alone()
    {
        GroupStory strict({"vera", "anton"});
        Laptop v = strict.laptop("vera");
        for (const Claim &claim :
            {Claim(ExchangeEnded{strict.person("anton")}), Claim(MandateGiven{strict.person("anton")}),
                Claim(Recall{strict.genesis().id()}), Claim(Dissolution{strict.genesis().id()})}) {
            const ChangeId alone = strict.does(v, claim);
            QCOMPARE(View(strict, v).now(alone), setAside(Reason::NeedsDecision));
        }
        QVERIFY(View(strict, v).standing.isMember(strict.person("anton")));
    }

    // --- recall / act ----------------------------------------------------------------------------------------------

    void an_act_that_the_recall_had_seen_stays_open_to_ratification()
    {
        const ChangeId mandate = story.does(vera, MandateGiven{story.person("anton")});
        allMeet();
        const ChangeId act = story.does(anton, Act{mandate});
        vera.pull(anton);
        story.does(vera, Recall{mandate});
        const View view(story, vera);
        QCOMPARE(view.now(act), waits);
        QVERIFY(view.standing.isRecalled(mandate));
    }

    void an_act_that_the_recall_had_not_seen_is_set_aside()
    {
        const ChangeId mandate = story.does(vera, MandateGiven{story.person("anton")});
        allMeet();
        const ChangeId act = story.does(anton, Act{mandate});
        story.does(vera, Recall{mandate});
        allMeet();
        const View view(story, olga);
        QCOMPARE(view.then(act), full);
        QCOMPARE(view.now(act), setAside(Reason::UnseenByRecall));
    }

    void an_act_after_the_recall_is_set_aside_and_so_is_one_without_a_mandate()
    {
        const ChangeId mandate = story.does(vera, MandateGiven{story.person("anton")});
        story.does(vera, Recall{mandate});
        allMeet();
        const ChangeId after = story.does(anton, Act{mandate});
        const ChangeId notMine = story.does(olga, Act{mandate});
        const ChangeId none = story.does(olga, Act{story.genesis().id()});
        allMeet();
        const View view(story, vera);
        QCOMPARE(view.now(after), setAside(Reason::AfterRecall));
        QCOMPARE(view.now(notMine), setAside(Reason::NotTheDelegate));
        QCOMPARE(view.now(none), setAside(Reason::NamesNothing));
    }

    void ratification_outweighs_a_recall_because_the_group_is_the_source()
    {
        const ChangeId mandate = story.does(vera, MandateGiven{story.person("anton")});
        allMeet();
        const ChangeId act = story.does(anton, Act{mandate});
        story.does(vera, Recall{mandate});
        allMeet();
        const ChangeId proposal = agreedProposal(Ratification{act});
        QCOMPARE(View(story, olga).now(act), setAside(Reason::UnseenByRecall));
        story.does(olga, Closing{proposal});
        QCOMPARE(View(story, olga).now(act), adopted);
    }

    void any_mandator_recalls_alone_where_the_founders_agreed_on_that_whatever_else_needs_a_decision()
    {
        GroupStory strict({"vera", "anton"}, {.recall = RecallRule{}});
        Laptop v = strict.laptop("vera");
        const ChangeId proposal = strict.does(v, Proposal{MandateGiven{strict.person("anton")}, {}});
        strict.does(v, Position{proposal, Stance::For});
        strict.does(v, Closing{proposal});
        const ChangeId recall = strict.does(v, Recall{proposal});
        QCOMPARE(View(strict, v).now(recall), full);
        QVERIFY(View(strict, v).standing.isRecalled(proposal));
    }

    void a_recall_counts_the_members_it_names_and_the_one_who_records_it()
    {
        GroupStory many({"vera", "anton", "olga", "boris"},
            {.powers = SpaceRules::Powers::EachMember, .recall = RecallRule{1, 2, 3}});
        Laptop v = many.laptop("vera");
        const auto [delegate, friendly, guest]
            = std::array{many.person("anton"), many.person("olga"), many.person("guest")};
        const ChangeId mandate = many.does(v, MandateGiven{delegate});
        const auto recalls = [&](const Recall &recall) {
            const ChangeId id = many.does(v, recall);
            return View(many, v).now(id);
        };
        const Verdict tooFew = setAside(Reason::TooFewForRecall);
        QCOMPARE(recalls({mandate, {}, {}}), tooFew); // one is not three
        QCOMPARE(
            recalls({mandate, {friendly, friendly, guest}, {}}), tooFew); // nor are two, named twice or with a guest
        QCOMPARE(recalls({mandate, {friendly, delegate}, {}}), tooFew); // three, but only one of them for it
        QVERIFY(!View(many, v).standing.isRecalled(mandate));
        QCOMPARE(recalls({mandate, {delegate}, {friendly}}), full); // who is for it was there
        QVERIFY(View(many, v).standing.isRecalled(mandate));
    }

    void a_recall_by_decision_reaches_as_far_as_its_close_had_seen()
    {
        GroupStory strict({"vera", "anton"});
        Laptop v = strict.laptop("vera");
        Laptop a = strict.laptop("anton");
        const auto decided = [&](const Effect &effect) {
            const ChangeId proposal = strict.does(v, Proposal{effect, {}});
            strict.does(v, Position{proposal, Stance::For});
            return std::pair(proposal, strict.does(v, Closing{proposal}));
        };
        const ChangeId mandate = decided(MandateGiven{strict.person("anton")}).first;
        meet({&v, &a});
        const ChangeId known = strict.does(a, Act{mandate});
        meet({&v, &a});
        const ChangeId unseen = strict.does(a, Act{mandate});
        decided(Recall{mandate});
        meet({&v, &a});
        const View view(strict, v);
        QCOMPARE(view.now(known), waits);
        QCOMPARE(view.now(unseen), setAside(Reason::UnseenByRecall));
    }

    // --- leave / vote ----------------------------------------------------------------------------------------------

    void what_the_leaver_did_unseen_by_the_leaving_is_set_aside_whichever_the_device()
    {
        story.does(olga, DeviceLinked{story.key("olgas phone")});
        Laptop phone = story.laptop("olgas phone");
        phone.pull(olga);
        const ChangeId known = story.does(olga, {});
        story.does(olga, Leaving{});
        const ChangeId unseen = story.does(phone, {});
        olga.pull(phone);
        const View view(story, olga);
        QCOMPARE(view.now(known), full);
        QCOMPARE(view.now(unseen), setAside(Reason::UnseenByLeaving));
        QVERIFY(!view.standing.isMember(story.person("olga")));
    }

    void a_position_that_the_leaving_had_seen_stays_in_a_close_that_had_not_seen_the_leaving()
    {
        const ChangeId proposal = agreedProposal({});
        story.does(olga, Leaving{});
        const ChangeId before = story.does(vera, Closing{proposal});
        anton.pull(olga);
        const ChangeId after = story.does(anton, Closing{proposal});
        allMeet();
        const View view(story, vera);
        QCOMPARE(view.standing.recount(view.node(before)).inFavour, 3);
        QCOMPARE(view.standing.recount(view.node(before)).members, 3);
        QCOMPARE(view.standing.recount(view.node(after)).inFavour, 2);
        QCOMPARE(view.standing.recount(view.node(after)).members, 2);
    }

    // --- position / close --------------------------------------------------------------------------------------------

    void a_late_block_reopens_until_a_close_has_seen_it()
    {
        const ChangeId proposal = agreedProposal({});
        story.does(vera, Closing{proposal});
        story.does(olga, Position{proposal, Stance::Block});
        QCOMPARE(View(story, vera).standing.outcome(proposal), Outcome::Adopted);
        allMeet();
        QCOMPARE(View(story, vera).standing.outcome(proposal), Outcome::Disputed);
        story.does(anton, Closing{proposal});
        QCOMPARE(View(story, anton).standing.outcome(proposal), Outcome::Rejected);
        story.does(olga, Position{proposal, Stance::StandAside});
        allMeet();
        story.does(anton, Closing{proposal});
        QCOMPARE(View(story, anton).standing.outcome(proposal), Outcome::Adopted);
    }

    void a_block_by_somebody_who_knew_the_close_comes_too_late()
    {
        const ChangeId proposal = agreedProposal({});
        story.does(vera, Closing{proposal});
        allMeet();
        story.does(olga, Position{proposal, Stance::Block});
        allMeet();
        QCOMPARE(View(story, vera).standing.outcome(proposal), Outcome::Adopted);
    }

    void where_the_founders_chose_so_a_late_block_is_only_noted()
    {
        SpaceRules rules = plainRules();
        rules.lateBlock = SpaceRules::LateBlock::IsNoted;
        story = GroupStory({"vera", "anton", "olga"}, rules);
        takeLaptops();
        const ChangeId proposal = agreedProposal({});
        story.does(vera, Closing{proposal});
        story.does(olga, Position{proposal, Stance::Block});
        allMeet();
        QCOMPARE(View(story, vera).standing.outcome(proposal), Outcome::Adopted);
    }

    void late_assent_moves_nothing()
    {
        const ChangeId proposal = story.does(vera, Proposal{});
        allMeet();
        story.does(vera, Position{proposal, Stance::For});
        const ChangeId close = story.does(vera, Closing{proposal});
        story.does(anton, Position{proposal, Stance::For});
        story.does(olga, Position{proposal, Stance::For});
        allMeet();
        const View view(story, vera);
        QCOMPARE(view.standing.outcome(proposal), Outcome::Rejected);
        QCOMPARE(view.standing.count(view.node(close)).inFavour, 1);
    }

    void a_close_that_claims_a_time_before_the_deadline_is_void()
    {
        const ChangeId proposal = story.does(vera, Proposal{{}, 1000});
        story.does(vera, Position{proposal, Stance::For});
        const ChangeId early = story.does(vera, Closing{proposal}, 999);
        QCOMPARE(View(story, vera).now(early), setAside(Reason::BeforeDeadline));
        QCOMPARE(View(story, vera).standing.outcome(proposal), Outcome::Open);
        const ChangeId onTime = story.does(vera, Closing{proposal}, 1000);
        QCOMPARE(View(story, vera).now(onTime), full);
    }

    void silence_is_never_consent()
    {
        const ChangeId proposal = story.does(vera, Proposal{});
        story.does(vera, Closing{proposal});
        QCOMPARE(View(story, vera).standing.outcome(proposal), Outcome::Rejected);
    }

    // --- close / close -----------------------------------------------------------------------------------------------

    void closes_that_agree_adopt_and_closes_that_differ_dispute_until_one_saw_both()
    {
        const ChangeId proposal = story.does(vera, Proposal{});
        allMeet();
        story.does(vera, Position{proposal, Stance::For});
        story.does(anton, Position{proposal, Stance::For});
        vera.pull(anton);
        const ChangeId yes = story.does(vera, Closing{proposal});
        const ChangeId no = story.does(anton, Closing{proposal}); // knows one voice of three
        allMeet();
        const View view(story, vera);
        QVERIFY(view.standing.count(view.node(yes)).isAdopted);
        QVERIFY(!view.standing.count(view.node(no)).isAdopted);
        QCOMPARE(view.standing.outcome(proposal), Outcome::Disputed);
        story.does(olga, Closing{proposal});
        QCOMPARE(View(story, olga).standing.outcome(proposal), Outcome::Adopted);

        const ChangeId agreed = agreedProposal({});
        story.does(vera, Closing{agreed});
        story.does(anton, Closing{agreed});
        allMeet();
        QCOMPARE(View(story, vera).standing.outcome(agreed), Outcome::Adopted);
    }

    void a_close_that_counted_a_voice_unseen_by_an_end_is_disputed_if_that_changes_it()
    {
        const ChangeId proposal = story.does(vera, Proposal{});
        allMeet();
        story.does(olga, Position{proposal, Stance::For});
        story.does(vera, Position{proposal, Stance::For});
        story.does(anton, ExchangeEnded{story.person("olga")});
        vera.pull(olga);
        story.does(vera, Closing{proposal});
        QCOMPARE(View(story, vera).standing.outcome(proposal), Outcome::Adopted);
        allMeet();
        QCOMPARE(View(story, vera).standing.outcome(proposal), Outcome::Disputed);
    }

    // --- ends of exchange --------------------------------------------------------------------------------------------

    void two_who_end_exchange_with_each_other_are_both_out_and_shown_as_a_split()
    {
        const ChangeId one = story.does(vera, ExchangeEnded{story.person("anton")});
        const ChangeId other = story.does(anton, ExchangeEnded{story.person("vera")});
        allMeet();
        const View view(story, olga);
        QCOMPARE(view.now(one), full);
        QCOMPARE(view.now(other), full);
        QCOMPARE(view.standing.members(), std::vector{story.person("olga")});
        QCOMPARE(view.standing.splits().size(), 1);
    }

    void an_admission_by_somebody_ended_meanwhile_is_open_until_another_member_vouches()
    {
        story.does(anton, Vouching{story.person("boris")});
        Laptop boris = story.laptop("boris");
        boris.pull(anton);
        const ChangeId work = story.does(boris, {});
        story.does(vera, ExchangeEnded{story.person("anton")});
        vera.pull(boris);
        QCOMPARE(View(story, vera).now(work), (Verdict{Standing::Provisional, Reason::AdmissionOpen}));
        story.does(vera, Vouching{story.person("boris")});
        QCOMPARE(View(story, vera).now(work), full);
    }

    // --- dissolve / new task -----------------------------------------------------------------------------------------

    void a_task_unseen_by_the_dissolution_is_there_for_the_parent_to_take_over()
    {
        const ChangeId association = story.does(vera, {});
        allMeet();
        story.does(vera, TaskOffered{association});
        const ChangeId unseen = story.does(anton, TaskOffered{association});
        story.does(vera, Dissolution{association});
        allMeet();
        const ChangeId later = story.does(olga, TaskOffered{association});
        const View view(story, olga);
        QVERIFY(view.standing.isDissolved(association));
        QCOMPARE(view.standing.tasksToTakeOver(association), (std::vector{view.node(unseen), view.node(later)}));
        QCOMPARE(view.now(unseen), full);
    }

    // --- two devices
    // ---------------------------------------------------------------------------------------------------

    void two_positions_of_one_person_from_two_devices_count_neither_until_one_saw_both()
    {
        const ChangeId proposal = story.does(vera, Proposal{});
        story.does(vera, DeviceLinked{story.key("veras phone")});
        Laptop phone = story.laptop("veras phone");
        phone.pull(vera);
        story.does(vera, Position{proposal, Stance::For});
        story.does(phone, Position{proposal, Stance::StandAside});
        vera.pull(phone);
        const ChangeId close = story.does(vera, Closing{proposal});
        const View view(story, vera);
        QCOMPARE(view.standing.count(view.node(close)), (Count{.members = 3, .unconfirmed = 1}));
        story.does(vera, Position{proposal, Stance::For});
        const ChangeId again = story.does(vera, Closing{proposal});
        QCOMPARE(View(story, vera).standing.count(*vera.graph().find(again)).inFavour, 1);
    }

private:
    void takeLaptops()
    {
        vera = story.laptop("vera");
        anton = story.laptop("anton");
        olga = story.laptop("olga");
    }
};

QTEST_GUILESS_MAIN(SpaceStandingTest)
#include "space_standing_test.moc"
