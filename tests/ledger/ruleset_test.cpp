// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a group goes on to newer rules, and what becomes of those whose program does not know them (docs/rulesets.md).
#include "assemblies/domain/assembly_changes.h"
#include "assemblies/domain/outcome_acts.h"
#include "assemblies/domain/position_acts.h"
#include "assemblies/domain/proposal_acts.h"
#include "assemblies/domain/refusal.h"
#include "groups/domain/admission.h"
#include "groups/domain/group_part.h"
#include "ledger/domain/memory_store.h"
#include "support/home.h"
#include "support/journal.h"

#include <random>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 later = 2;

/// What a program knows that has heard of the later rules: there, every deed counts twice.
ChangeTypes withLaterRules(ChangeTypes types)
{
    const ChangeType *deed = types.find(7, firstRuleset);
    types.add({.number = 7,
        .name = deed->name,
        .claim = deed->claim,
        .apply = [](SpaceState &state, const FoldedChange &) -> Result<> {
            state.alterable<Journal>().length += 2;
            return {};
        },
        .since = later});
    return types;
}

struct Replica {
    Replica(const Change &genesis, const ChangeTypes &of) : types(of), space(spaceOf(genesis.id()), types, store) { }
    void take(std::vector<Change> changes)
    {
        QVERIFY(store.append(changes));
        QVERIFY(space.take(changes));
    }
    [[nodiscard]] Verdict verdict(const ChangeId &id) const { return space.verdict(*space.graph().find(id)); }
    [[nodiscard]] quint64 length() const { return space.state().part<Journal>().length; }

    ChangeTypes types;
    MemoryStore store;
    Space space;
};

} // namespace

class RulesetTest : public QObject
{
    Q_OBJECT

private:
    std::optional<GroupStory> story;
    std::optional<Laptop> vera;
    std::optional<Laptop> anton;
    std::optional<Laptop> olga; ///< far away; two of the three decide
    std::map<QByteArray, Claim> claims;

    void meet()
    {
        vera->pull(*anton);
        anton->pull(*vera);
    }
    ChangeId adopted(const Effect &effect)
    {
        const ChangeId proposal = does(*vera, Proposal{.effect = effect, .deadline = {}});
        meet();
        does(*vera, Position{proposal, Stance::For});
        does(*anton, Position{proposal, Stance::For});
        meet();
        const ChangeId close = does(*vera, Closing{proposal});
        meet();
        return close;
    }
    ChangeId does(Laptop &laptop, const Claim &claim)
    {
        const ChangeId id = story->does(laptop, claim);
        claims.emplace(laptop.changes().back().payload()->bytes, claim);
        return id;
    }
    /// Knows what every deed claims that was or will be done.
    ChangeTypes olderProgram() const
    {
        ChangeTypes types;
        const ChangeTypes known = typesOf(*story, {});
        types.add(*known.find(0));
        ChangeType deed = *known.find(7);
        deed.claim = [this](QByteArrayView payload) -> Result<Claim> {
            const auto found = claims.find(payload.toByteArray());
            return found == claims.end() ? Claim() : found->second;
        };
        types.add(deed);
        return types;
    }
    ChangeTypes newerProgram() const { return withLaterRules(olderProgram()); }

private Q_SLOTS:
    void init()
    {
        claims.clear();
        SpaceRules rules;
        rules.procedures.push_back({.shareWhole = 3}); // a third of all decides
        story.emplace(std::vector<QByteArray>{"vera", "anton", "olga"}, rules);
        vera.emplace(story->laptop("vera"));
        anton.emplace(story->laptop("anton"));
        olga.emplace(story->laptop("olga"));
    }

    /// М.8: nobody is a lord. Whoever writes something critical that nobody knows is noticed, and stops nobody.
    void one_member_alone_stops_no_group()
    {
        vera->does({.type = 901, .payload = {"?"}, .flags = ChangeFlag::Critical});
        const ChangeId after = does(*vera, {});
        Replica here(story->genesis(), olderProgram());
        here.take(vera->changes());
        QCOMPARE(here.space.needingNewerProgram(), std::vector{story->genesis().id()});
        QVERIFY(!here.space.hasNewerRules());
        QCOMPARE(here.verdict(after), Verdict());

        const ChangeId proposal = does(*vera, Proposal{.effect = RulesetUpgrade{later}, .deadline = {}});
        does(*vera, Position{proposal, Stance::For});
        does(*vera, Closing{proposal}); // one of three
        here.take(vera->changes());
        QCOMPARE(here.space.ruleset(), firstRuleset);
        QVERIFY(!here.space.hasNewerRules());
    }

    void what_was_done_without_knowing_of_the_newer_rules_keeps_the_meaning_it_had()
    {
        does(*vera, {});
        adopted(RulesetUpgrade{later});
        does(*olga, {}); // nothing of this has reached her
        const ChangeId knowing = does(*vera, {});
        vera->pull(*olga);
        Replica here(story->genesis(), newerProgram());
        Replica before(story->genesis(), newerProgram());
        const std::vector<Change> all = vera->changes();
        std::vector<Change> allBut;
        std::ranges::copy_if(all, std::back_inserter(allBut), [&](const Change &c) { return c.id() != knowing; });
        before.take(allBut);
        here.take(all);
        QCOMPARE(before.length(), allBut.size()); // each once
        QCOMPARE(here.length(), allBut.size() + 2); // and what was done knowing of the rules counts as they say
        QCOMPARE(here.space.ruleset(), later);
        QVERIFY(!here.space.hasNewerRules() && here.space.isComparable());
    }

    void a_program_that_does_not_know_the_rules_keeps_what_it_has_and_says_so()
    {
        does(*vera, {});
        const ChangeId close = adopted(RulesetUpgrade{later});
        Replica here(story->genesis(), olderProgram());
        here.take(vera->changes());
        const StateDigest then = here.space.digest();
        const auto members = here.space.standing().members();
        QVERIFY(here.space.hasNewerRules() && !here.space.isComparable());
        QCOMPARE(here.verdict(close), Verdict()); // the decision itself was made by rules that everybody knows

        const ChangeId unread = does(*anton, Leaving{}); // whatever that may mean by then
        here.take(anton->changes());
        QCOMPARE(here.verdict(unread), setAside(Reason::NewerRules));
        QCOMPARE(here.space.digest(), then);
        QCOMPARE(here.space.standing().members(), members);
        QCOMPARE(here.space.needingNewerProgram(), std::vector{story->genesis().id()});
        QVERIFY(here.store.change(unread)); // and it can be passed on
        QCOMPARE(here.space.graph().heads(), std::vector{*here.space.graph().find(unread)});
    }

    void what_others_did_meanwhile_by_the_old_rules_is_still_taken_in()
    {
        adopted(RulesetUpgrade{later});
        Replica here(story->genesis(), olderProgram());
        here.take(vera->changes());
        const quint64 length = here.length();
        const ChangeId old = does(*olga, {});
        here.take(olga->changes());
        QCOMPARE(here.verdict(old), Verdict());
        QCOMPARE(here.length(), length + 1);
    }

    void the_order_of_arrival_changes_nothing_whether_the_rules_are_known_or_not()
    {
        adopted(RulesetUpgrade{later});
        for (int i = 0; i < 20; ++i) {
            does(i % 2 ? *vera : *anton, {});
            does(*olga, {});
            if (i % 5 == 0)
                meet();
        }
        vera->pull(*anton);
        vera->pull(*olga);
        for (const ChangeTypes &program : {olderProgram(), newerProgram()}) {
            Replica inOrder(story->genesis(), program);
            inOrder.take(vera->changes());
            for (unsigned seed = 0; seed < 20; ++seed) {
                std::vector<Change> shuffled = vera->changes();
                std::ranges::shuffle(shuffled, std::mt19937_64(seed));
                Replica other(story->genesis(), program);
                for (const Change &change : shuffled)
                    other.take({change});
                QCOMPARE(other.space.digest(), inOrder.space.digest());
            }
        }
    }

    void once_the_program_knows_the_rules_everything_is_there()
    {
        adopted(RulesetUpgrade{later});
        does(*anton, {});
        Replica here(story->genesis(), olderProgram());
        here.take(anton->changes());
        const ChangeTypes newer = newerProgram();
        Space upgraded(spaceOf(story->genesis().id()), newer, here.store);
        QVERIFY(upgraded.takeStored());
        Replica alwaysNew(story->genesis(), newer);
        alwaysNew.take(anton->changes());
        QCOMPARE(upgraded.digest(), alwaysNew.space.digest());
        QVERIFY(upgraded.digest() != here.space.digest());
        QVERIFY(!upgraded.hasNewerRules());
    }

    void rules_never_go_back()
    {
        adopted(RulesetUpgrade{3});
        const ChangeId close = adopted(RulesetUpgrade{later});
        ChangeTypes knowsThree = newerProgram();
        knowsThree.add({.number = 900, .name = {}, .claim = {}, .apply = {}, .since = 3});
        Replica here(story->genesis(), knowsThree);
        here.take(vera->changes());
        QCOMPARE(here.verdict(close), Verdict());
        QCOMPARE(here.space.ruleset(), 3U);
    }

    void a_decision_by_known_rules_adopts_nothing_that_is_said_by_unknown_ones()
    {
        // Olga was told the id by telephone: she names what she has not seen.
        const ChangeId ahead = adopted(RulesetUpgrade{later});
        const ChangeId unread = does(*vera, {});
        const ChangeId proposal
            = does(*olga, Proposal{.effect = Ratification{unread}, .deadline = {}, .procedure = {{}, 1}});
        does(*olga, Position{proposal, Stance::For});
        does(*olga, Closing{proposal});
        vera->pull(*olga);
        Replica here(story->genesis(), olderProgram());
        here.take(vera->changes());
        QCOMPARE(here.space.standing().outcome(proposal), Outcome::Adopted);
        QCOMPARE(here.verdict(ahead), Verdict());
        QCOMPARE(here.verdict(unread), setAside(Reason::NewerRules));
    }

    void an_unknown_type_makes_no_two_copies_diverge()
    {
        does(*vera, {});
        Replica here(story->genesis(), olderProgram());
        here.take(vera->changes());
        QVERIFY(here.space.isComparable());
        vera->does({.type = 900, .payload = {"новое"}}); // not critical: a newer program keeps something of it
        here.take(vera->changes());
        QVERIFY(here.space.isComplete() && !here.space.isComparable());
    }

    // --- through a vault ---------------------------------------------------------------------------------------------

    void an_older_pochin_signs_nothing_passes_everything_on_and_goes_on_once_it_is_newer()
    {
        const ChangeTypes older = room();
        const ChangeTypes newer = roomWithLaterRules();
        Home home;
        home.program = &newer;
        home.reopen();
        const DeviceCard card = *home.spaces->keys().draw();
        const SpaceId orchard = *home.spaces->found(card.feed, orchardOf(card, u"Вера"_s));
        const auto does = [&](const auto &deed) { return home.spaces->does(orchard, deed); };
        const auto proposal = does([](const Outlook &outlook) {
            return assemblies::propose(outlook,
                {.what = u"новые правила"_s,
                    .effect = {.kind = assemblies::WrittenEffect::Kind::UpgradeRuleset, .ruleset = later}});
        });
        QVERIFY_DONE(proposal);
        QVERIFY_DONE(does([&](const Outlook &outlook) {
            return assemblies::takePosition(outlook, {.wording = *proposal, .kind = assemblies::PositionKind::For});
        }));
        QVERIFY_DONE(does([&](const Outlook &outlook) { return assemblies::close(outlook, *proposal); }));
        QCOMPARE(home.spaces->space(orchard)->ruleset(), later);
        const auto unread = home.spaces->author(orchard, Deed{.type = 99, .payload = {QByteArray(1, '\xa0')}});
        QVERIFY_DONE(unread);
        const StateDigest digest = home.spaces->space(orchard)->digest();

        home.program = &older;
        home.reopen();
        QVERIFY(home.spaces->space(orchard)->hasNewerRules());
        QCOMPARE(home.spaces->space(orchard)->state().part<groups::GroupPart>().title, u"Сад у реки"_s);
        const auto refused = home.spaces->author(orchard, Deed{.type = 99, .payload = {QByteArray(1, '\xa0')}});
        QCOMPARE(deviceRefusalOf(refused.error()), DeviceRefusal::RulesAreNewer);
        QCOMPARE(deviceRefusalOf(does([](const Outlook &) { return Result<Deed>(Deed{}); }).error()),
            DeviceRefusal::RulesAreNewer);

        Home passedOn;
        passedOn.program = &newer;
        passedOn.reopen();
        QVERIFY_DONE(passedOn.spaces->take(orchard, home.everything(orchard)));
        QCOMPARE(passedOn.spaces->space(orchard)->digest(), digest);

        home.program = &newer;
        home.reopen();
        QCOMPARE(home.spaces->space(orchard)->digest(), digest);
        QVERIFY_DONE(home.spaces->author(orchard, Deed{.type = 99, .payload = {QByteArray(1, '\xa0')}}));
    }

    void nobody_says_yes_to_rules_that_their_own_program_could_not_read_afterwards()
    {
        const ChangeTypes older = room();
        const ChangeTypes newer = roomWithLaterRules();
        Home home;
        home.program = &newer;
        home.reopen();
        const DeviceCard card = *home.spaces->keys().draw();
        const SpaceId orchard = *home.spaces->found(card.feed, orchardOf(card, u"Вера"_s));
        const auto proposes = [&](quint32 ruleset) {
            return home.spaces->does(orchard, [&](const Outlook &outlook) {
                return assemblies::propose(outlook,
                    {.what = u"новые правила"_s,
                        .effect = {.kind = assemblies::WrittenEffect::Kind::UpgradeRuleset, .ruleset = ruleset}});
            });
        };
        const auto proposal = proposes(later);
        QVERIFY_DONE(proposal);
        QCOMPARE(assemblies::refusalOf(proposes(later + 1).error()), assemblies::Refusal::RulesetUnknown);
        home.program = &older;
        home.reopen();
        const auto says = [&](assemblies::PositionKind kind) {
            return home.spaces->does(orchard, [&](const Outlook &outlook) {
                return assemblies::takePosition(
                    outlook, {.wording = *proposal, .kind = kind, .words = u"у меня старая программа"_s});
            });
        };
        QCOMPARE(
            assemblies::refusalOf(says(assemblies::PositionKind::For).error()), assemblies::Refusal::RulesetUnknown);
        QVERIFY_DONE(says(assemblies::PositionKind::Object));
    }

private:
    static ChangeTypes room()
    {
        ChangeTypes all = types();
        assemblies::addChangeTypes(all);
        return all;
    }
    static ChangeTypes roomWithLaterRules()
    {
        ChangeTypes all = room();
        all.add({.number = 99,
            .name = QLatin1StringView("tree.planted"),
            .claim = [](QByteArrayView) -> Result<Claim> { return Claim(); },
            .apply = [](SpaceState &state, const FoldedChange &) -> Result<> {
                ++state.alterable<Journal>().length;
                return {};
            },
            .since = later});
        return all;
    }
};

QTEST_GUILESS_MAIN(RulesetTest)
#include "ruleset_test.moc"
