// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a group can do with proposals and decisions, each rule with the paragraph that it comes from.
#include "assemblies/domain/asking.h"
#include "assemblies/domain/decision_lookup.h"
#include "groups/domain/hand_over.h"
#include "groups/domain/promise_acts.h"
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

groups::Genesis grounds(
    std::vector<NamedProcedure> procedures, groups::GroupKind kind = groups::GroupKind::AffinityGroup)
{
    groups::Genesis genesis;
    genesis.kind = kind;
    genesis.procedures = std::move(procedures);
    return genesis;
}

} // namespace

class DecisionsTest : public QObject
{
    Q_OBJECT

private:
    std::optional<test::Commons> group;

    ChangeId done(std::size_t who, const Result<Deed> &deed)
    {
        const auto id = group->does(who, deed);
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        group->meet();
        return *id;
    }
    ChangeId proposed(ProposalText text = {.what = u"Пускать воду по очереди"_s}, std::size_t who = vera)
    {
        return done(who, propose(group->outlook(who), text));
    }
    ChangeId said(std::size_t who, const ChangeId &wording, PositionKind kind, const QString &words = {})
    {
        return done(who, takePosition(group->outlook(who), {.wording = wording, .kind = kind, .words = words}));
    }
    ChangeId adopted(ProposalText text = {.what = u"Пускать воду по очереди"_s})
    {
        const ChangeId wording = proposed(std::move(text));
        said(vera, wording, PositionKind::For);
        said(anton, wording, PositionKind::ForDoing, u"поставлю бочку"_s);
        said(olga, wording, PositionKind::StandAside);
        done(vera, close(group->outlook(vera), wording));
        return wording;
    }
    const Matter &matter(const ChangeId &wording) { return *group->outlook().part<Decisions>().matter(wording); }
    MatterState state(const ChangeId &wording) { return stateOf(group->outlook(), matter(wording)); }
    auto takenOn(const ChangeId &wording)
    {
        return groups::promisesFrom(group->outlook().part<groups::PromisePart>(), wording);
    }
    std::optional<Refusal> whyNot(const Result<Deed> &deed) { return deed ? std::nullopt : refusalOf(deed.error()); }

private Q_SLOTS:
    void init()
    {
        group.emplace(QStringList{u"Вера"_s, u"Антон"_s, u"Ольга"_s},
            grounds({consensus(), majority(), lot(), ownWords(u"у костра"_s, 1),
                {.name = u"с оговоркой"_s,
                    .rule = majority().rule,
                    .ownPositions = {{u"поддержу, но без меня"_s, Stance::StandAside}}}}));
    }

    /// R9, П.I.3.5.Б-6: a decision binds those who consented to it; who stands aside is bound by nothing.
    void a_decision_is_in_force_for_those_who_consented()
    {
        const ChangeId wording = adopted();
        QCOMPARE(state(wording), MatterState::Adopted);
        const auto bound = boundBy(group->outlook(), wording);
        QCOMPARE(bound.size(), 2);
        QVERIFY(std::ranges::find(bound, group->person(olga)) == bound.end());
    }

    /// R2, П.I.3.5.Б-1: consent may be withdrawn; what was taken on goes to others, and the decision stays theirs.
    void who_withdraws_consent_hands_over_what_was_taken_on()
    {
        const ChangeId wording = adopted();
        QCOMPARE(whyNot(withdrawConsent(group->outlook(anton), {wording})), Refusal::HandOverMissing);
        QCOMPARE(whyNot(withdrawConsent(group->outlook(olga), {wording})), Refusal::NotBound);
        done(anton, withdrawConsent(group->outlook(anton), {wording, u"уезжаю"_s, u"бочка стоит у ворот"_s}));
        QCOMPARE(state(wording), MatterState::Adopted);
        QCOMPARE(boundBy(group->outlook(), wording), std::vector{group->person(vera)});
        const auto promises = takenOn(wording);
        QCOMPARE(promises.size(), 1);
        QCOMPARE(promises.front().second->state, groups::Promise::State::LaidDown);
        QCOMPARE(promises.front().second->word, u"бочка стоит у ворот"_s);
        done(olga, groups::takeOverPromise(group->outlook(olga), {promises.front().first}));
        QCOMPARE(takenOn(wording).size(), 2);
    }

    /// R7, П.I.3.5.Б-4, М.13: a duty exists only as its bearer's own record, and only the bearer says what became of
    /// it.
    void a_promise_is_its_bearers_alone()
    {
        const ChangeId wording = adopted();
        QCOMPARE(takenOn(wording).size(), 1);
        const ChangeId id = takenOn(wording).front().first;
        QCOMPARE(groups::liabilities(group->outlook()).size(), 1); // it is handed over like any other when he leaves
        QVERIFY(!groups::keepPromise(group->outlook(vera), {id}));
        // Also if her program does not ask: such an act is set aside.
        group->does(vera, deedOf(groups::PromiseKept{id})).value();
        group->meet();
        QCOMPARE(takenOn(wording).front().second->state, groups::Promise::State::Open);
        done(anton, groups::keepPromise(group->outlook(anton), {id}));
        QVERIFY(groups::liabilities(group->outlook()).empty());
    }

    /// R7: what was taken on with a proposal binds once that is adopted, and who says otherwise takes it back.
    void what_is_taken_on_with_a_proposal_binds_once_that_is_adopted()
    {
        const ChangeId wording = proposed();
        said(anton, wording, PositionKind::ForDoing, u"поставлю бочку"_s);
        QVERIFY(groups::liabilities(group->outlook()).empty());
        said(anton, wording, PositionKind::For);
        QCOMPARE(takenOn(wording).front().second->state, groups::Promise::State::LaidDown);
        said(anton, wording, PositionKind::ForDoing, u"поставлю две"_s);
        said(vera, wording, PositionKind::For);
        said(olga, wording, PositionKind::For);
        done(vera, close(group->outlook(vera), wording));
        const auto left = groups::borneBy(groups::liabilities(group->outlook()), group->person(anton));
        QVERIFY(std::ranges::any_of(left, [](const auto &one) { return one.what == u"поставлю две"_s; }));
    }

    /// R3, П.I.3.5.Б-2: everyone takes part in what touches them; a decision past a declared concern shows it.
    void a_decision_past_those_whom_it_concerns_carries_a_mark()
    {
        const ChangeId wording = proposed();
        done(olga, declareConcern(group->outlook(olga), {wording, u"кухня"_s, u"вода нужна и нам"_s}));
        said(vera, wording, PositionKind::For);
        QCOMPARE(decidedPast(group->outlook(), matter(wording), matter(wording).current()).size(), 1);
        said(olga, wording, PositionKind::For);
        QVERIFY(decidedPast(group->outlook(), matter(wording), matter(wording).current()).empty());
    }

    /// R5, П.I.3.5.Б-2: consent is needed from those at whom an act is directed, and only they give it.
    void those_at_whom_it_is_directed_must_consent_themselves()
    {
        const ChangeId wording = adopted({.what = u"Ольге вести счета"_s, .addressees = {group->person(olga)}});
        const auto awaited
            = [&] { return consentAwaited(group->outlook(), *group->outlook().part<Decisions>().wording(wording)); };
        QCOMPARE(awaited(), std::vector{group->person(olga)});
        QCOMPARE(whyNot(answerAsAddressee(group->outlook(vera), {wording, true})), Refusal::NotAddressed);
        group->does(vera, deedOf(AddresseeAnswered{wording, true, {}})).value();
        group->meet();
        QCOMPARE(awaited().size(), 1);
        done(olga, answerAsAddressee(group->outlook(olga), {wording, true, u"до осени"_s}));
        QVERIFY(awaited().empty());
        done(olga, answerAsAddressee(group->outlook(olga), {wording, false, u"больше не могу"_s}));
        QCOMPARE(awaited().size(), 1);
    }

    /// R6, П.I.3.5.Б-3: the wider body must not take what the local can do itself.
    void what_is_raised_to_a_union_says_why_not_on_the_spot()
    {
        group.emplace(QStringList{u"сад"_s, u"двор"_s}, grounds({consensus()}, groups::GroupKind::Union));
        QCOMPARE(whyNot(propose(group->outlook(), {.what = u"Общий насос"_s})), Refusal::WhyHereMissing);
        QVERIFY(propose(group->outlook(), {.what = u"Общий насос"_s, .whyHere = u"река одна на всех"_s}));
    }

    /// R30, П.I.3.5.В: the deciding organ should not be separated from the acting organ.
    void a_decision_that_nobody_carries_out_says_so()
    {
        const ChangeId wording = proposed();
        said(vera, wording, PositionKind::For);
        QCOMPARE(doersNote(group->outlook(), matter(wording).current()), DoersNote::NobodyActs);
        said(anton, wording, PositionKind::ForDoing, u"сделаю"_s);
        QCOMPARE(doersNote(group->outlook(), matter(wording).current()), DoersNote::None);
        said(anton, wording, PositionKind::StandAside);
        QCOMPARE(doersNote(group->outlook(), matter(wording).current()), DoersNote::DoersDidNotTakePart);
    }

    /// R34, М.27: an objection may rest on a paragraph, and it has a reason.
    void an_objection_has_a_reason_and_may_cite_a_paragraph()
    {
        const ChangeId wording = proposed();
        QCOMPARE(whyNot(takePosition(group->outlook(olga), {.wording = wording, .kind = PositionKind::Object})),
            Refusal::ReasonMissing);
        done(olga,
            takePosition(group->outlook(olga),
                {.wording = wording,
                    .kind = PositionKind::Object,
                    .words = u"это решают на месте"_s,
                    .paragraph = u"П.I.3.5.Б-3"_s}));
        QCOMPARE(dissent(group->outlook(), matter(wording).current()).front()->act.paragraph, u"П.I.3.5.Б-3"_s);
    }

    /// R40, П.I.3.6.В: unity rests on the contest of ideas, so dissent is kept beside the decision.
    void dissent_is_kept_with_the_decision()
    {
        const ChangeId wording = proposed({.what = u"Продать лестницу"_s, .procedure = {.ofFounding = 1}});
        said(vera, wording, PositionKind::For);
        said(anton, wording, PositionKind::For);
        said(olga, wording, PositionKind::Object, u"она общая"_s);
        done(anton, close(group->outlook(anton), wording));
        QCOMPARE(state(wording), MatterState::Adopted);
        QCOMPARE(dissent(group->outlook(), matter(wording).current()).front()->act.words, u"она общая"_s);
    }

    /// R42, М.26, and R33, М.16: what cites a paragraph is found from the paragraph.
    void from_a_paragraph_one_finds_what_cites_it()
    {
        const ChangeId wording = proposed({.what = u"Отзывать сразу"_s, .citations = {u"М.7"_s}});
        const ChangeId other = proposed({.what = u"Другое"_s});
        done(olga,
            giveReason(group->outlook(olga), {.proposal = other, .text = u"как в тезисе"_s, .citations = {u"М.7"_s}}));
        QCOMPARE(citing(group->outlook(), u"М.7"_s).size(), 2);
        QCOMPARE(citing(group->outlook(), u"М.7"_s).front()->id, wording);
        QVERIFY(citing(group->outlook(), u"М.8"_s).empty());
    }

    void yes_if_counts_for_nothing_until_its_author_says_yes_to_the_new_text()
    {
        const ChangeId first = proposed();
        QCOMPARE(whyNot(takePosition(group->outlook(olga), {.wording = first, .kind = PositionKind::YesIf})),
            Refusal::ConditionMissing);
        said(olga, first, PositionKind::YesIf, u"если и кухне"_s);
        said(anton, first, PositionKind::For);
        QVERIFY(!hasTextChangedSince(group->outlook(olga), matter(first), group->person(olga)));
        const ChangeId second = done(
            vera, amend(group->outlook(vera), first, {.what = u"Пускать воду по очереди"_s, .concerns = u"и кухня"_s}));
        QVERIFY(hasTextChangedSince(group->outlook(olga), matter(first), group->person(olga)));
        QVERIFY(waitsForPositionOf(
            group->outlook(anton), matter(first), group->person(anton))); // his yes was to the old text
        QVERIFY(boundBy(group->outlook(), second).empty());
        said(olga, second, PositionKind::For);
        QVERIFY(!hasTextChangedSince(group->outlook(olga), matter(first), group->person(olga)));
        const auto changed = differences(matter(first).first().text, matter(first).current().text);
        QCOMPARE(changed, (std::vector<Difference>{{u"concerns"_s, {}, u"и кухня"_s}}));
    }

    void nobody_puts_other_words_into_the_mouth_of_who_proposed()
    {
        const ChangeId first = proposed();
        const ChangeId other = done(anton, amend(group->outlook(anton), first, {.what = u"Воду не пускать"_s}));
        QCOMPARE(matter(first).current().id, first);
        QCOMPARE(matter(other).id, first); // one matter, with a rival wording that can be adopted as well
        QCOMPARE(whyNot(amend(group->outlook(anton), first, matter(first).first().text)), Refusal::NothingChanged);
    }

    void what_somebody_said_without_a_laptop_counts_once_they_confirm_it()
    {
        const ChangeId wording = proposed();
        said(vera, wording, PositionKind::For);
        said(anton, wording, PositionKind::For);
        const ChangeId told = done(
            vera, writeDown(group->outlook(vera), {wording, group->person(olga), PositionKind::For, u"кивнула"_s}));
        done(vera, close(group->outlook(vera), wording));
        QCOMPARE(state(wording), MatterState::NotAdopted);
        QCOMPARE(unconfirmed(matter(wording).current()).size(), 1);
        QCOMPARE(whyNot(confirmTold(group->outlook(anton), told)), Refusal::NotYours);
        done(olga, confirmTold(group->outlook(olga), told));
        QVERIFY(unconfirmed(matter(wording).current()).empty());
        done(vera, close(group->outlook(vera), wording));
        QCOMPARE(state(wording), MatterState::Adopted);
    }

    void a_groups_own_position_counts_as_the_procedure_says()
    {
        const ChangeId wording = proposed({.what = u"Праздник"_s, .procedure = {.ofFounding = 4}});
        QCOMPARE(whyNot(takePosition(group->outlook(olga), {.wording = wording, .kind = PositionKind::Own, .own = 1})),
            Refusal::NoSuchPosition);
        done(olga, takePosition(group->outlook(olga), {.wording = wording, .kind = PositionKind::Own, .own = 0}));
        QVERIFY(boundBy(group->outlook(), wording).empty());
    }

    void a_deadline_acts_only_through_a_close()
    {
        const qint64 later = group->now.time_since_epoch().count() + 86'400'000;
        const ChangeId wording = proposed({.what = u"Собрать яблоки"_s, .deadline = later});
        for (const std::size_t who : {vera, anton, olga})
            said(who, wording, PositionKind::For);
        QCOMPARE(whyNot(close(group->outlook(vera), wording)), Refusal::BeforeDeadline);
        group->now += std::chrono::days(2);
        QCOMPARE(state(wording), MatterState::Open); // time alone decides nothing
        done(olga, close(group->outlook(olga), wording));
        QCOMPARE(state(wording), MatterState::Adopted);
    }

    void a_withdrawn_proposal_takes_no_positions_and_only_its_author_withdraws_it()
    {
        const ChangeId wording = proposed();
        QCOMPARE(whyNot(withdraw(group->outlook(anton), wording, {})), Refusal::NotYours);
        done(vera, withdraw(group->outlook(vera), wording, u"не нужно"_s));
        QCOMPARE(state(wording), MatterState::Withdrawn);
        QCOMPARE(whyNot(takePosition(group->outlook(anton), {.wording = wording})), Refusal::Withdrawn);
        QCOMPARE(whyNot(withdraw(group->outlook(vera), adopted(), {})), Refusal::Adopted);
    }

    void a_decision_is_replaced_by_a_later_one_that_says_so()
    {
        const ChangeId old = adopted();
        const ChangeId fresh = adopted({.what = u"Пускать воду всем"_s, .revises = old});
        QCOMPARE(state(old), MatterState::Replaced);
        QCOMPARE(state(fresh), MatterState::Adopted);
    }

    void the_register_is_searched_and_filtered()
    {
        adopted({.what = u"Пускать воду по очереди"_s, .review = 5});
        proposed({.what = u"Починить забор"_s, .why = u"Коза ходит к ВОДЕ"_s, .citations = {u"М.7"_s}});
        const auto count = [&](const MatterFilter &filter) { return mattersIn(group->outlook(olga), filter).size(); };
        QCOMPARE(count({}), 2);
        QCOMPARE(count({.words = u"воде забор"_s}), 1);
        QCOMPARE(count({.words = u"м.7"_s}), 1);
        QCOMPARE(count({.state = MatterState::Adopted}), 1);
        QCOMPARE(count({.waitsForMe = true}), 1);
        QCOMPARE(count({.reviewDue = true}), 1);
        QCOMPARE(mattersIn(group->outlook(), {}).front()->first().text.what, u"Починить забор"_s);
    }

    void an_outcome_in_the_groups_own_words_needs_another_to_bear_it_out()
    {
        const ChangeId wording = proposed({.what = u"Решить у костра"_s, .procedure = {.ofFounding = 3}});
        QCOMPARE(whyNot(recordOutcome(group->outlook(vera), {proposed(), true})), Refusal::BeyondProcedure);
        const ChangeId record = done(vera, recordOutcome(group->outlook(vera), {wording, true, u"все кивнули"_s}));
        QCOMPARE(whyNot(bearOut(group->outlook(vera), record)), Refusal::OwnRecord);
        done(vera, close(group->outlook(vera), wording));
        QCOMPARE(state(wording), MatterState::NotAdopted);
        done(olga, bearOut(group->outlook(olga), record));
        done(vera, close(group->outlook(vera), wording));
        QCOMPARE(state(wording), MatterState::Adopted);
    }

    void a_lot_is_sealed_by_all_hands_before_one_is_shown()
    {
        const auto seed = [](char letter) { return *LotSeed::fromBytes(QByteArray(32, letter)); };
        QCOMPARE(whyNot(propose(group->outlook(), {.what = u"Кто ведёт?"_s, .procedure = {.ofFounding = 2}})),
            Refusal::HandsMissing);
        const ChangeId wording = proposed({.what = u"Кто ведёт?"_s,
            .procedure = {.ofFounding = 2},
            .lot = Lot{{group->person(vera), group->person(anton)}, 2}});
        done(vera, sealSeed(group->outlook(vera), wording, seed('v')));
        QCOMPARE(whyNot(sealSeed(group->outlook(vera), wording, seed('w'))), Refusal::AlreadySealed);
        QCOMPARE(whyNot(sealSeed(group->outlook(olga), wording, seed('o'))), Refusal::NotAHand);
        QCOMPARE(whyNot(showSeed(group->outlook(vera), wording, seed('v'))), Refusal::SealsMissing);
        done(anton, sealSeed(group->outlook(anton), wording, seed('a')));
        done(vera, showSeed(group->outlook(vera), wording, seed('v')));
        QCOMPARE(whyNot(close(group->outlook(olga), wording)), Refusal::SealsMissing);
        done(anton, showSeed(group->outlook(anton), wording, seed('a')));
        const ChangeId closed = done(olga, close(group->outlook(olga), wording));
        const auto outlook = group->outlook();
        QCOMPARE(
            outlook.standing().count(*outlook.space.graph().find(closed)).drawn, drawnFrom({seed('v'), seed('a')}, 2));
    }

    void procedures_are_changed_by_an_adopted_decision_alone()
    {
        const ChangeId wording = adopted({.what = u"Меньше согласий"_s,
            .effect = {.kind = WrittenEffect::Kind::ChangeProcedures,
                .procedure = consensus(1),
                .ended = {{.ofFounding = 1}}}});
        QCOMPARE(namedProcedure(group->outlook(), {wording})->rule, consensus(1).rule);
        QCOMPARE(whyNot(propose(group->outlook(), {.what = u"А"_s, .procedure = {.ofFounding = 1}})),
            Refusal::NoSuchProcedure);
        QVERIFY(propose(group->outlook(), {.what = u"А"_s, .procedure = {wording}}));
    }

    void whoever_is_no_member_is_told_so()
    {
        const Outlook stranger{group->outlook().space, *PersonId::fromBytes(QByteArray(32, 's')), group->now};
        QCOMPARE(whyNot(propose(stranger, {.what = u"А"_s})), Refusal::NotAMember);
    }

    void every_copy_tells_the_same_whatever_was_done_at_once()
    {
        const ChangeId wording = proposed();
        for (const std::size_t who : {vera, anton, olga}) {
            const auto outlook = group->outlook(who);
            group->does(who, takePosition(outlook, {.wording = wording})).value();
            group->does(who, amend(outlook, wording, {.what = u"Иначе %1"_s.arg(who)})).value();
            group->does(who, close(outlook, wording)).value();
            group->does(who, declareConcern(outlook, {wording, u"всех"_s, {}})).value();
        }
        group->meet();
        QCOMPARE(group->outlook(vera).space.digest(), group->outlook(anton).space.digest());
        QCOMPARE(group->outlook(vera).space.digest(), group->outlook(olga).space.digest());
        QCOMPARE(stateOf(group->outlook(vera), matter(wording)), stateOf(group->outlook(olga), matter(wording)));
        QCOMPARE(matter(wording).wordings.size(), 4);
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "decisions_test.moc"
