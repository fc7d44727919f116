// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every act of this room says the same after it was written and read, and refuses what nobody could have meant.
#include "assemblies/domain/decisions.h"
#include "assemblies/domain/meeting/assembly.h"
#include "assemblies/domain/meeting/floor.h"
#include "assemblies/domain/poll_acts.h"
#include "ledger/domain/sha256.h"

#include <QTest>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

namespace {

template <typename Id>
Id id(char letter)
{
    return *Id::fromBytes(QByteArray(32, letter));
}

ProposalText fullText()
{
    return {.what = u"Пускать воду по очереди"_s,
        .why = u"Летом её не хватает.\nВсем."_s,
        .concerns = u"сад, кухня"_s,
        .doers = u"Антон и кто возьмётся"_s,
        .procedure = {.decision = id<ChangeId>('p')},
        .deadline = 1'760'000'000'000,
        .review = 1'770'000'000'000,
        .effect = {.kind = WrittenEffect::Kind::ChangeProcedures,
            .procedure = ownWords(u"как договоримся у костра"_s, 2),
            .ended = {{.ofFounding = 1}, {.decision = id<ChangeId>('q')}}},
        .lot = Lot{{id<PersonId>('a'), id<PersonId>('b')}, 4},
        .citations = {u"М.7"_s, u"П.I.3.5.Б-6"_s},
        .addressees = {id<PersonId>('c')},
        .whyHere = u"вода у всех одна"_s,
        .rivalOf = id<ChangeId>('r'),
        .revises = id<ChangeId>('s')};
}

template <typename Act>
void comesBack(const Act &act)
{
    const QByteArray bytes = act.encoded();
    const auto back = Act::decoded(bytes);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(*back == act);
    QCOMPARE(back->encoded(), bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!Act::decoded(QByteArrayView(bytes).first(length)));
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_act_reads_back_as_it_was_written()
    {
        const auto x = id<ChangeId>('x');
        comesBack(ProposalOpened{fullText()});
        comesBack(ProposalOpened{{.what = u"А"_s}});
        comesBack(ProposalAmended{x, fullText()});
        comesBack(ProposalOpened{
            {.what = u"новые правила"_s, .effect = {.kind = WrittenEffect::Kind::UpgradeRuleset, .ruleset = 2}}});
        comesBack(ProposalClosed{x});
        comesBack(ProposalWithdrawn{x, u"передумала"_s});
        comesBack(
            PositionTaken{.wording = x, .kind = PositionKind::ForDoing, .words = u"привезу шланг"_s, .confirms = x});
        comesBack(PositionTaken{
            .wording = x, .kind = PositionKind::YesIf, .stance = Stance::Conditional, .words = u"если"_s});
        comesBack(PositionTaken{.wording = x, .kind = PositionKind::Own, .stance = Stance::StandAside, .own = 3});
        comesBack(PositionTaken{.wording = x,
            .kind = PositionKind::Object,
            .stance = Stance::Block,
            .words = u"нет"_s,
            .paragraph = u"М.7"_s});
        comesBack(PositionTold{x, id<PersonId>('o'), PositionKind::StandAside, u"сказал у ворот"_s});
        comesBack(ConsentWithdrawn{x, u"уезжаю"_s, u"шланг у Веры"_s});
        comesBack(ReasonGiven{x, x, ReasonGiven::Side::Against, u"колодец мелеет"_s, {u"М.16"_s}});
        comesBack(ConcernDeclared{x, u"кухня"_s, u"нам тоже"_s});
        comesBack(AddresseeAnswered{x, true, u"ладно"_s});
        comesBack(AddresseeAnswered{x, false, {}});
        comesBack(OutcomeWritten{x, true, u"все кивнули"_s});
        comesBack(OutcomeBorneOut{x});
        comesBack(SeedSealed{x, id<LotSeal>('l')});
        comesBack(SeedShown{x, id<LotSeed>('m')});
        comesBack(PollOpened{PollKind::Dates, u"когда?"_s, {u"в среду"_s, u"в субботу"_s}, 1'760'000'000'000});
        comesBack(PollAnswered{x, QByteArray("\2\1", 2), u"лучше вечером"_s});
        comesBack(PollEnded{x, u"в среду"_s});
    }

    void every_act_of_an_assembly_reads_back_as_it_was_written()
    {
        const auto x = id<ChangeId>('x');
        const auto olga = id<PersonId>('o');
        comesBack(AssemblyCalled{.kind = AssemblyKind::Delegates,
            .title = u"Осеннее"_s,
            .when = 1'760'000'000'000,
            .minutes = 90,
            .where = u"у ворот"_s,
            .words = u"возьмите стулья"_s,
            .uid = u"a@b"_s,
            .after = x});
        comesBack(AssemblyCalled{.title = u"А"_s, .when = 0});
        comesBack(AssemblyChanged{.assembly = x,
            .fields = AssemblyChanged::Field::When | AssemblyChanged::Field::Where,
            .when = 1'760'000'000'000,
            .replaced = {x}});
        comesBack(AssemblyCalledOff{x, u"ливень"_s});
        comesBack(ItemAdded{x, ItemKind::Report, u"Урожай"_s, x, u"коротко"_s, 15});
        comesBack(ItemAdded{.assembly = x, .title = u"Разное"_s});
        comesBack(AgendaOrdered{x, {x, id<ChangeId>('y')}, {x}});
        comesBack(ItemTakenOff{x, u"решилось"_s});
        comesBack(MeetingMarked{x, MeetingMarked::Mark::Closed, 1'760'000'000'000});
        comesBack(PresenceNoted{x, {.person = olga}, PresenceNoted::How::WasNot});
        comesBack(PresenceNoted{x, {.guest = u"соседка"_s}, PresenceNoted::How::Came});
        comesBack(HandsCounted{x, u"кто за?"_s, 7, 0, 2, x});
        comesBack(ItemNoted{x, ItemNoted::How::NotReached, u"стемнело"_s, {x}});
        comesBack(ItemLedTo{x, x});
        comesBack(RoleOpened{x, x});
        comesBack(TakingTold{x, olga, u"принесёт шланг"_s, 1'760'000'000'000});
        comesBack(ToldDenied{x, u"я этого не говорила"_s});
        comesBack(MinutesWritten{x, u"Были все.\nРешили."_s, {olga}, {u"соседка"_s}, {x}});
        comesBack(MinutesAnswered{x, true, u"и чай был"_s});
    }

    void what_nobody_could_have_meant_is_no_act_of_an_assembly()
    {
        const auto x = id<ChangeId>('x');
        const auto isMalformed = [](const auto &act) {
            const auto back = std::decay_t<decltype(act)>::decoded(act.encoded());
            return !back && back.error().kind == Failure::Kind::Malformed;
        };
        QVERIFY(isMalformed(AssemblyCalled{.title = u"   "_s, .when = 0}));
        QVERIFY(isMalformed(AssemblyCalled{.title = u"две\nстроки"_s, .when = 0}));
        QVERIFY(isMalformed(AssemblyCalled{.title = u"А"_s, .when = -1}));
        QVERIFY(isMalformed(AssemblyCalled{.title = u"А"_s, .when = 253'402'300'800'000})); // the year 10000
        QVERIFY(isMalformed(AssemblyCalled{.title = u"А"_s, .when = 0, .minutes = AssemblyCalled::longest + 1}));
        QVERIFY(isMalformed(AssemblyChanged{.assembly = x, .fields = AssemblyChanged::Field::Title}));
        QVERIFY(isMalformed(AssemblyChanged{.assembly = x, .fields = {}}));
        QVERIFY(isMalformed(AgendaOrdered{x, {}, {}}));
        QVERIFY(isMalformed(PresenceNoted{x, {}, PresenceNoted::How::Came}));
        QVERIFY(isMalformed(PresenceNoted{x, {.person = id<PersonId>('o'), .guest = u"кто?"_s}}));
        QVERIFY(isMalformed(MinutesWritten{x, u"текст"_s, {}}));
        QVERIFY(isMalformed(MinutesWritten{x, u"текст"_s, {id<PersonId>('o'), id<PersonId>('o')}}));
    }

    void the_floor_comes_back_as_it_was_kept()
    {
        const Attendant guest{.guest = u"соседка"_s};
        const Floor floor{.waiting = {{.person = id<PersonId>('o')}, guest},
            .turns = {{guest, 2}},
            .speaking = Floor::Speaking{guest, 1'760'000'000'000}};
        const auto back = Floor::decoded(floor.encoded());
        QVERIFY(back);
        QVERIFY(*back == floor);
        QVERIFY(*Floor::decoded(Floor().encoded()) == Floor());
    }

    void a_position_cannot_count_otherwise_than_it_says()
    {
        PositionTaken sly{.wording = id<ChangeId>('x'), .kind = PositionKind::StandAside, .stance = Stance::For};
        QCOMPARE(PositionTaken::decoded(sly.encoded()).error().kind, Failure::Kind::Malformed);
    }

    void a_lot_of_one_hand_or_of_one_hand_twice_is_refused()
    {
        ProposalText text{.what = u"А"_s, .lot = Lot{{id<PersonId>('a')}, 3}};
        QVERIFY(!isWritableText(text));
        text.lot->hands.push_back(id<PersonId>('a'));
        QVERIFY(!isWritableText(text));
        text.lot->hands.back() = id<PersonId>('b');
        QVERIFY(isWritableText(text));
    }

    void texts_of_any_length_or_script_are_refused_or_kept_as_they_are()
    {
        QVERIFY(isWritableText({.what = u"مرحبا ‏ 水 🌿 e\u0301"_s}));
        QVERIFY(!isWritableText({.what = u"две\nстроки"_s}));
        QVERIFY(!isWritableText({.what = u"   "_s}));
        QVERIFY(!isWritableText({.what = QString(301, u'ы')}));
        QVERIFY(!isWritableText({.what = u"А"_s, .why = u"нуль\u0000"_s}));
        QVERIFY(!isWritableText({.what = u"А"_s,
            .why = QString(16'000, u'ы'),
            .concerns = QString(16'000, u'ы'),
            .doers = QString(16'000, u'ы')})); // each fits, together they are more than a change may carry
        QVERIFY(isWritableText({.what = u"А"_s, .why = QString(16'000, u'ы')}));
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
