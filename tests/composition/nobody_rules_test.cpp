// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// There is no administrator. М.13, М.4: no leadership and no hierarchy, inside the organisation either. This test goes
// through every type of change that the program knows, of all modules: none lets one member bind, remove or silence
// another beyond what the founders agreed on, and whatever gives standing has an end.
#include "assemblies/domain/meeting/assembly_lookup.h"
#include "assemblies/domain/poll_acts.h"
#include "composition/change_types.h"
#include "delegates/domain/council/council_acts.h"
#include "delegates/domain/draft.h"
#include "delegates/domain/outcome_brought.h"
#include "groups/domain/agreement.h"
#include "groups/domain/draw_acts.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/hand_over.h"
#include "groups/domain/leaving.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/own_card.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/seal_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/domain/unions.h"
#include "support/cut_payload.h"
#include "support/found_payload.h"
#include "support/group_samples.h"

using namespace pochin;
using namespace pochin::groups;
using namespace pochin::groups::test;
using namespace pochin::test;
using namespace Qt::StringLiterals;
using ledger::ChangeId;
using ledger::deedOf;
using ledger::SpaceRules;

namespace {

/// What a type of change may claim about people. Everything else that could touch somebody's standing is no claim at
/// all, and the ledger gives it no effect on anybody (modules/ledger/domain/space_standing.h).
enum class Touches {
    Nobody, ///< an ordinary deed of a member
    Oneself, ///< leaving, one's own devices, an act under a mandate that one holds
    OneVoice, ///< a vouch, a proposal, a position, a close: counted with the others'
    PowerOfTheGroup, ///< by decision, unless the founders let each member do it
};

Touches touchedBy(const ledger::Claim &claim)
{
    return std::visit(
        [](const auto &what) {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, std::monostate>)
                return Touches::Nobody;
            else if constexpr (std::is_same_v<What, ledger::Leaving> || std::is_same_v<What, ledger::DeviceLinked>
                || std::is_same_v<What, ledger::DeviceRetired> || std::is_same_v<What, ledger::Act>)
                return Touches::Oneself;
            else if constexpr (std::is_same_v<What, ledger::ExchangeEnded> || std::is_same_v<What, ledger::MandateGiven>
                || std::is_same_v<What, ledger::Recall> || std::is_same_v<What, ledger::Dissolution>)
                return Touches::PowerOfTheGroup;
            else
                return Touches::OneVoice;
        },
        claim);
}

/// Fields without which an act would give standing for ever: by type. A type that is not here gives none.
const std::map<quint16, quint64> ends{{ErrandOffered::type, 3}, {WentAway::type, 1}, {NeedStated::type, 3},
    {ThingBooked::type, 3}, {UnionJoined::type, 4}};

/// What cannot be found by asking the type: shapes with lists of texts in them, as against Vera as they can be.
std::optional<QByteArray> byHand(const SampleThings &vera, quint16 type)
{
    using namespace pochin::delegates;
    const OutcomeText outcome{.matter = u"насос"_s, .words = u"насос теперь общий"_s};
    switch (type) {
    case assemblies::PollOpened::type:
        return assemblies::PollOpened{.question = u"кому уйти?"_s, .choices = {u"Вере"_s, u"никому"_s}}.encoded();
    case Draft::type:
        return Draft{
            FrozenText::of({.delegate = vera.person,
                .matter = u"всё"_s,
                .points = {{.kind = PointKind::Execute, .words = u"что скажет Антон"_s}},
                .term = {.lastDay = Day{std::chrono::sys_days(std::chrono::year(2027) / 1 / 9)}, .event = {}}})}
            .encoded();
    case OutcomeBrought::type:
        return OutcomeBrought{*ledger::SpaceId::fromBytes(QByteArray(32, 's')), u"Совет"_s, vera.promise, outcome}
            .encoded();
    case OutcomeProposed::type:
        return OutcomeProposed{vera.promise, outcome}.encoded();
    default:
        return std::nullopt;
    }
}

/// A group in which Vera has something of everything, and Anton does his worst.
struct Scene {
    explicit Scene(SpaceRules::Powers powers)
        : genesis(orchard({"Вера", "Антон"})), vera(founded(powers)),
          anton("Антон", genesis, {}, composition::allChangeTypes())
    {
        const auto errand = vera->does(
            offerErrand(vera->outlook(), {.kind = ErrandKind::Scribe, .what = u"протокол"_s, .until = inDays(30)}));
        vera->does(takeErrand(vera->outlook(), {errand}));
        const auto promise = vera->does(makePromise(vera->outlook(), {.what = u"насос"_s}));
        const auto need = vera->does(stateNeed(vera->outlook(), {.what = u"лестница"_s, .until = inDays(30)}));
        const auto thing = vera->does(shareThing(vera->outlook(), {.thing = u"тележка"_s, .where = u"сарай"_s}));
        const auto booking
            = vera->does(bookThing(vera->outlook(), {.thing = thing, .from = inDays(-1), .until = inDays(2)}));
        vera->does(stateSkills(vera->outlook(), {.can = {u"прививать яблони"_s}, .canTeach = {}}));
        const ChangeId genesisId = vera->space().graph().id(ledger::Node{0});
        things = {.person = vera->id(),
            .genesis = genesisId,
            .promise = promise,
            .errand = errand,
            .draw = errand,
            .need = need,
            .thing = thing,
            .booking = booking,
            .draft = promise,
            .link = promise,
            .others = assemblyOfVera()};
        anton.takes(*vera);
    }

    std::unique_ptr<Comrade> founded(SpaceRules::Powers powers)
    {
        genesis.rules.powers = powers;
        return std::make_unique<Comrade>("Вера", genesis, QByteArrayView(), composition::allChangeTypes());
    }
    /// An assembly that she called, with an item of hers, minutes that she wrote, and her remark on them.
    std::vector<ChangeId> assemblyOfVera()
    {
        using namespace assemblies;
        const ChangeId assembly
            = vera->does(callAssembly(vera->outlook(), {.title = u"собрание"_s, .when = inDays(1)}));
        const ChangeId item = vera->does(addItem(vera->outlook(), {.assembly = assembly, .title = u"забор"_s}));
        vera->does(markMeeting(vera->outlook(), {.assembly = assembly}));
        vera->does(notePresence(vera->outlook(), {.assembly = assembly, .who = {.person = vera->id()}}));
        const ChangeId minutes = vera->does(writeMinutes(vera->outlook(), assembly, u"Решили."_s));
        vera->does(answerMinutes(vera->outlook(), {minutes, true, u"и чай был"_s}));
        return {assembly, item, minutes};
    }
    /// Her item stands, her yes and her remark are what they were, and nobody called off what she called.
    [[nodiscard]] QString assemblySeen() const
    {
        const auto &part = vera->outlook().part<assemblies::AssembliesPart>();
        const assemblies::Assembly &assembly = *part.assembly(things.others[0]);
        const assemblies::Minutes &minutes = *part.minutes(things.others[2]);
        QString all = QString::number(assembly.calledOff.size())
            + QString::number(assembly.item(things.others[1])->isTakenOff()) + minutes.written.act.text;
        for (const auto &answer : minutes.answers) {
            if (answer.by == vera->id())
                all += answer.act.remark + QString::number(answer.act.isConfirmed);
        }
        for (const assemblies::Presence &one : assemblies::presenceAt(assembly))
            all += one.who.person == vera->id() ? QString::number(one.isOwnWord && !one.hasDenied) : QString();
        return all;
    }

    /// All that is Vera's, as everybody sees it.
    [[nodiscard]] QString whatIsVeras() const
    {
        const PersonSeen seen = personSeen(vera->outlook(), vera->id());
        QString all = seen.name + QString::number(static_cast<int>(seen.state)) + seen.skills.can.front();
        for (const Liability &liability : borneBy(liabilities(vera->outlook()), vera->id()))
            all += u' ' + liability.id.hex() + liability.what + QString::number(liability.until.value_or(0));
        all += QString::number(static_cast<int>(vera->outlook().part<NeedPart>().needs.at(things.need).state));
        return all + assemblySeen();
    }

    Genesis genesis;
    std::unique_ptr<Comrade> vera;
    Comrade anton;
    SampleThings things = anyThings();
};

} // namespace

class NobodyRulesTest : public QObject
{
    Q_OBJECT

private:
    const std::map<quint16, Sample> m_samples = groupSamples();

    /// Every payload of this type that names something of Vera's: written by hand, or found by asking the type.
    [[nodiscard]] std::vector<QByteArray> payloadsAgainst(
        const SampleThings &vera, const ledger::ChangeType &type) const
    {
        if (const auto sample = m_samples.find(type.number); sample != m_samples.end())
            return {sample->second(vera)};
        if (const auto written = byHand(vera, type.number))
            return {*written};
        std::vector<QByteArray> payloads;
        std::vector<QByteArrayView> ids{
            vera.person.bytes(), vera.genesis.bytes(), vera.promise.bytes(), vera.errand.bytes()};
        for (const ChangeId &other : vera.others)
            ids.push_back(other.bytes());
        for (const QByteArrayView id : ids) {
            if (const auto found = foundPayload(type, itemsNaming(id, inDays(9))))
                payloads.push_back(*found);
        }
        return payloads;
    }

    /// Anton forces acts of one kind against Vera; what is hers stays, and she goes on writing.
    void antonDoesHisWorst(SpaceRules::Powers powers, const ledger::ChangeType &type)
    {
        Scene scene(powers);
        const QString before = scene.whatIsVeras();
        for (const QByteArray &payload : payloadsAgainst(scene.things, type))
            scene.anton.forces({.type = type.number, .payload = {payload}});
        scene.vera->takes(scene.anton);
        QVERIFY2(scene.vera->outlook().isMember(), type.name.data());
        QCOMPARE(scene.whatIsVeras(), before);
        const ChangeId word = scene.vera->forces(deedOf(PromiseMade{.what = u"я ещё здесь"_s}));
        scene.anton.takes(*scene.vera);
        QCOMPARE(scene.anton.verdict(word), ledger::Verdict());
    }

private Q_SLOTS:
    /// R32: no administrator, owner or moderator: what a type of change of groups may claim is one of four things.
    void r32_a_change_of_groups_touches_nobody_oneself_one_voice_or_what_the_group_decides()
    {
        for (const auto &[number, sample] : m_samples) {
            const ledger::ChangeType *type = composition::allChangeTypes().find(number);
            QVERIFY(type);
            const auto claim = type->claim(sample(anyThings()));
            QVERIFY2(claim, type->name.data());
            const Touches touches = touchedBy(*claim);
            const bool mayTouchOthers = number == EndOfExchange::type || type->name == "group.dissolved"_L1
                || type->name == "member.admitted"_L1;
            QVERIFY2(mayTouchOthers || touches == Touches::Nobody || touches == Touches::Oneself, type->name.data());
        }
    }

    void every_type_of_every_room_is_tried_here()
    {
        QStringList untried;
        for (const auto &[number, type] : composition::allChangeTypes().all()) {
            if (number != Genesis::type && payloadsAgainst(anyThings(), type).empty())
                untried.append(type.name);
            for (const QByteArray &payload : payloadsAgainst(anyThings(), type))
                QVERIFY2(type.claim(payload), type.name.data()); // or nothing would be tried with it
        }
        QCOMPARE(untried.join(u' '), QString());
    }

    void r37_whatever_one_member_writes_nothing_of_another_s_changes_where_the_group_decides()
    {
        for (const auto &[number, type] : composition::allChangeTypes().all()) {
            if (number != Genesis::type)
                antonDoesHisWorst(SpaceRules::Powers::DecisionOnly, type);
        }
    }

    void r37_where_each_member_may_only_exchange_ends_and_even_that_takes_nothing_over()
    {
        for (const auto &[number, type] : composition::allChangeTypes().all()) {
            if (number != Genesis::type && number != EndOfExchange::type)
                antonDoesHisWorst(SpaceRules::Powers::EachMember, type);
        }
        Scene scene(SpaceRules::Powers::EachMember);
        scene.anton.forces(deedOf(EndOfExchange{.with = scene.vera->id()}));
        scene.vera->takes(scene.anton);
        QVERIFY(!scene.vera->outlook().isMember()); // the founders agreed so; and it can be resumed
        QCOMPARE(scene.vera->outlook().part<PromisePart>().promises.at(scene.things.promise).bearer, scene.vera->id());
    }

    /// A modified program claims nothing in the name of another: what a person did not sign is not theirs.
    void nobody_writes_with_another_s_feed()
    {
        Scene scene(SpaceRules::Powers::EachMember);
        const auto made
            = ledger::authored(scene.anton.space().graph(), scene.vera->signer().feed(), deedOf(Left()), inDays(1));
        auto record = fieldsOf(made->front().record());
        const auto signature
            = scene.anton.signer().signatureOf(ledger::signedBytes(ledger::encoded(made->front().body())));
        CborWriter out;
        out.writeBytes(QByteArrayView(signature.data(), static_cast<qsizetype>(signature.size())));
        record[2] = out.bytes();
        const auto forged = ledger::Change::fromRecord(payloadOf(record));
        QVERIFY(forged);
        QCOMPARE(forged->verified(ledger::Ed25519Verifier()).error().kind, Failure::Kind::BadSignature);
    }

    /// R31, П.I.2.В, П.I.3.8.В: all that is permanent is to dissolve; there is no "without limit" anywhere.
    void r31_every_standing_has_an_end_that_cannot_be_left_out()
    {
        for (const auto &[number, key] : ends) {
            const ledger::ChangeType *type = composition::allChangeTypes().find(number);
            const QByteArray whole = m_samples.at(number)(anyThings());
            QVERIFY2(type->claim(whole), type->name.data());
            QVERIFY2(!type->claim(without(whole, key)), type->name.data());
        }
        AgreementContent agreement{
            .cards = {*StatementId::fromBytes(QByteArray(32, 'a')), *StatementId::fromBytes(QByteArray(32, 'b'))},
            .terms = u"яблоки за муку"_s,
            .until = inDays(30),
            .waysOut = {u"сказать"_s, u"сказать"_s},
            .nonce = QByteArray(16, 'a')};
        QVERIFY(!AgreementContent::decoded(without(agreement.encoded(), 3)));
    }

    void r31_no_end_lies_farther_than_a_year()
    {
        const Scene scene(SpaceRules::Powers::EachMember);
        const auto outlook = scene.vera->outlook();
        const qint64 far = inDays(400);
        QCOMPARE(refusalIn(offerErrand(outlook, {.what = u"вечное"_s, .until = far})), Refusal::EndTooFar);
        QCOMPARE(refusalIn(goAway(outlook, {.until = far})), Refusal::EndTooFar);
        QCOMPARE(refusalIn(stateNeed(outlook, {.what = u"вечное"_s, .until = far})), Refusal::EndTooFar);
        QCOMPARE(refusalIn(bookThing(outlook, {.thing = scene.things.thing, .from = inDays(1), .until = far})),
            Refusal::EndTooFar);
        QCOMPARE(refusalIn(joinUnion(outlook,
                     {.space = *ledger::SpaceId::fromBytes(QByteArray(32, 'u')),
                         .unionName = u"Союз"_s,
                         .reason = u"вода"_s,
                         .review = far})),
            Refusal::EndTooFar);
    }
};

QTEST_GUILESS_MAIN(NobodyRulesTest)
#include "nobody_rules_test.moc"
