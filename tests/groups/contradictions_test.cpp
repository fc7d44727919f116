// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do without knowing of each other, and what contradicts: in every order of arrival, not in some of them,
// every replica ends in the state that the design says. Where power is at stake, the act that narrows it wins (I4).
#include "groups/domain/admission.h"
#include "groups/domain/description.h"
#include "groups/domain/entry_request.h"
#include "groups/domain/going_on.h"
#include "groups/domain/hand_over.h"
#include "groups/domain/leaving.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/own_card.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/sealing.h"
#include "groups/domain/thing_acts.h"
#include "groups/domain/unions.h"
#include "support/circle.h"

#include <algorithm>
#include <numeric>

using namespace pochin;
using namespace pochin::groups;
using namespace pochin::groups::test;
using namespace Qt::StringLiterals;
using ledger::Change;
using ledger::ChangeId;

namespace {

const ledger::Ed25519Verifier verifier;
const auto unionSpace = *ledger::SpaceId::fromBytes(QByteArray(32, 'u'));

} // namespace

class ContradictionsTest : public QObject
{
    Q_OBJECT

private:
    const Genesis m_orchard = orchard({"Вера", "Антон", "Зоя"});
    std::unique_ptr<Comrade> m_vera, m_anton, m_zoya;

    void everybodyMeets() { meet(*m_vera, *m_anton, *m_zoya); }

    /// Every order in which what was done since `known` can arrive at somebody who knew only that; up to seven changes.
    void inEveryOrder(std::size_t known, const std::function<void(const Comrade &)> &isAsDesigned)
    {
        everybodyMeets();
        const std::vector<Change> all = m_vera->changes();
        const std::vector<Change> before(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(known));
        std::vector<std::size_t> order(all.size() - known);
        std::iota(order.begin(), order.end(), known);
        QVERIFY2(order.size() <= 7, "too many orders for a test");
        int orders = 0;
        do {
            Comrade reader("Читатель", m_orchard);
            reader.keep(before);
            for (const std::size_t i : order)
                reader.keep({all.at(i)});
            QCOMPARE(reader.space().digest(), m_vera->space().digest());
            isAsDesigned(reader);
            ++orders;
        } while (std::ranges::next_permutation(order).found && !QTest::currentTestFailed());
        qInfo("%d orders", orders);
    }
    [[nodiscard]] std::size_t known()
    {
        everybodyMeets();
        return m_vera->changes().size();
    }
    static MembershipState stateOf(const Comrade &reader, QByteArrayView name)
    {
        return personSeen(reader.outlook(), personOf(name)).state;
    }

private Q_SLOTS:
    void init()
    {
        m_vera = std::make_unique<Comrade>("Вера", m_orchard);
        m_anton = std::make_unique<Comrade>("Антон", m_orchard);
        m_zoya = std::make_unique<Comrade>("Зоя", m_orchard);
    }

    /// П.I.3.5.Б-1: exit is one's own; whoever promised, booked or held something meanwhile leaves it behind.
    void somebody_leaves_while_others_agree_a_booking_with_them_and_need_them()
    {
        const ChangeId cart = m_vera->does(shareThing(m_vera->outlook(), {.thing = u"тележка"_s, .where = u"сарай"_s}));
        const std::size_t before = known();
        m_anton->does(bookThing(m_anton->outlook(), {.thing = cart, .from = inDays(1), .until = inDays(3)}));
        m_anton->does(leave(m_anton->outlook()));
        m_vera->does(bookThing(m_vera->outlook(), {.thing = cart, .from = inDays(2), .until = inDays(4)}));
        m_zoya->does(makePromise(m_zoya->outlook(), {.what = u"дать Антону ключ"_s}));
        inEveryOrder(before, [](const Comrade &reader) {
            QCOMPARE(stateOf(reader, "Антон"), MembershipState::Left);
            QCOMPARE(reader.space().standing().members().size(), 2);
        });
    }

    /// I4: ending exchange narrows, vouching widens; neither knew of the other.
    void exchange_is_ended_by_one_while_another_vouches_anew()
    {
        m_vera->does(admit(m_vera->outlook(), cardOf("Ольга"), u"Ольга"_s));
        const std::size_t before = known();
        m_vera->does(endExchange(m_vera->outlook(), {.with = personOf("Ольга"), .reason = u"не отвечает"_s}));
        m_anton->forces(ledger::deedOf(Admission{.newcomer = cardOf("Ольга"), .pseudonym = u"Ольга"_s}));
        m_zoya->does(makePromise(m_zoya->outlook(), {.what = u"позвонить Ольге"_s}));
        inEveryOrder(
            before, [](const Comrade &reader) { QVERIFY(!reader.space().standing().isMember(personOf("Ольга"))); });
    }

    void one_declines_a_newcomer_while_another_lets_them_in()
    {
        m_vera->does(showCard(m_vera->outlook(), {.newcomer = cardOf("Ольга"), .pseudonym = u"Ольга"_s}));
        const std::size_t before = known();
        m_anton->does(decline(m_anton->outlook(), {.newcomer = personOf("Ольга"), .reason = u"не знаю"_s}));
        m_zoya->does(admit(m_zoya->outlook(), cardOf("Ольга"), u"Ольга"_s));
        inEveryOrder(
            before, [](const Comrade &reader) { QCOMPARE(stateOf(reader, "Ольга"), MembershipState::Member); });
    }

    /// П.I.3.8.В: dissolved is dissolved; what somebody took on without knowing of it waits to be handed over.
    void a_group_is_dissolved_while_somebody_takes_something_on()
    {
        const std::size_t before = known();
        m_vera->does(dissolve(m_vera->outlook(), u"хватит"_s));
        const ChangeId promise = m_anton->does(makePromise(m_anton->outlook(), {.what = u"полить"_s}));
        m_zoya->does(noteHandOver(
            m_zoya->outlook(), {.kind = HandedOverKind::Thing, .what = u"тележка"_s, .where = u"у моста"_s}));
        inEveryOrder(before, [&](const Comrade &reader) {
            const auto left = liabilities(reader.outlook());
            QCOMPARE(groups::stateOf(reader.outlook(), left.size()), GroupState::Dissolving);
            QVERIFY(reader.outlook().part<PromisePart>().promises.contains(promise));
        });
    }

    void two_dissolve_and_a_third_goes_on_apart_all_at_once()
    {
        const std::size_t before = known();
        m_vera->does(dissolve(m_vera->outlook(), u"хватит"_s));
        m_anton->does(dissolve(m_anton->outlook(), u"довольно"_s));
        m_zoya->does(goOn(m_zoya->outlook(), {.space = unionSpace, .successor = u"Верхний сад"_s}));
        inEveryOrder(before, [](const Comrade &reader) {
            QCOMPARE(groups::stateOf(reader.outlook(), 0), GroupState::Archived);
            QCOMPARE(reader.outlook().part<GoingOnPart>().successors.size(), 1);
        });
    }

    /// R39: leaving a union is the narrower of the two.
    void a_union_is_left_by_one_while_another_renews_it()
    {
        const ChangeId link = m_vera->does(joinUnion(m_vera->outlook(),
            {.space = unionSpace, .unionName = u"Союз"_s, .reason = u"вода"_s, .review = inDays(90)}));
        const std::size_t before = known();
        m_vera->does(leaveUnion(m_vera->outlook(), {.link = link}));
        m_anton->does(leaveUnion(m_anton->outlook(), {.link = link, .word = u"и я так думаю"_s}));
        m_zoya->does(describe(m_zoya->outlook(), DescriptionField::Purpose, u"сад и союз"_s));
        inEveryOrder(before, [&](const Comrade &reader) {
            const UnionLink &seen = reader.outlook().part<UnionPart>().links.at(link);
            QVERIFY(isLeft(reader.outlook(), seen));
            QCOMPARE(seen.leavings.size(), 2);
        });
    }

    /// Nothing is decided by an id: both wordings stand until somebody who saw both writes a third.
    void two_describe_the_group_at_once_and_both_stand()
    {
        const std::size_t before = known();
        m_vera->does(describe(m_vera->outlook(), DescriptionField::Title, u"Сад"_s));
        m_anton->does(describe(m_anton->outlook(), DescriptionField::Title, u"Садик"_s));
        inEveryOrder(before, [](const Comrade &reader) {
            const auto &title = reader.space().state().part<DescriptionPart>().fields.at(DescriptionField::Title);
            QCOMPARE(title.versions().size(), 2);
        });
    }

    void a_need_is_withdrawn_while_it_is_answered_and_raised()
    {
        const ChangeId need = m_vera->does(stateNeed(m_vera->outlook(), {.what = u"лестница"_s, .until = inDays(9)}));
        const std::size_t before = known();
        m_vera->does(withdrawNeed(m_vera->outlook(), need));
        m_anton->does(answerNeed(m_anton->outlook(), {.need = need, .word = u"есть"_s}));
        m_zoya->does(raiseNeed(m_zoya->outlook(), {.need = need, .reason = u"здесь нет"_s}));
        inEveryOrder(before, [&](const Comrade &reader) {
            const Need &seen = reader.outlook().part<NeedPart>().needs.at(need);
            QCOMPARE(seen.state, Need::State::Withdrawn);
            QVERIFY(!isOpen(seen, reader.outlook().now));
            QCOMPARE(seen.answers.size(), 1); // what was said stays to be read
        });
    }

    void two_take_over_one_promise_at_once_and_both_did()
    {
        const ChangeId promise = m_vera->does(makePromise(m_vera->outlook(), {.what = u"насос"_s}));
        m_vera->does(layDownPromise(m_vera->outlook(), {.promise = promise}));
        const std::size_t before = known();
        m_anton->does(takeOverPromise(m_anton->outlook(), {promise}));
        m_zoya->does(takeOverPromise(m_zoya->outlook(), {promise}));
        inEveryOrder(before, [&](const Comrade &reader) {
            const auto &promises = reader.outlook().part<PromisePart>().promises;
            QCOMPARE(promises.at(promise).takenOver.size(), 2); // both did, and they talk
            QCOMPARE(borneBy(liabilities(reader.outlook()), reader.outlook().self).size(), 0);
            QVERIFY(toTakeOver(liabilities(reader.outlook()), reader.outlook()).empty());
        });
    }

    /// One says away while another ends exchange with them, and a third vouches for somebody with the same name.
    void absence_and_end_of_exchange_at_once()
    {
        const std::size_t before = known();
        m_anton->does(goAway(m_anton->outlook(), {.until = inDays(9)}));
        m_vera->does(endExchange(m_vera->outlook(), {.with = personOf("Антон")}));
        m_zoya->does(admit(m_zoya->outlook(), cardOf("другой Антон"), u"Антон"_s));
        inEveryOrder(before, [](const Comrade &reader) {
            QCOMPARE(stateOf(reader, "Антон"), MembershipState::ExchangeEnded);
            QCOMPARE(stateOf(reader, "другой Антон"), MembershipState::Member); // a name is nobody's alone
        });
    }

    /// Between groups: one side ends what the other accepts in the same hour. П.I.3.5.Б-1: ended.
    void an_agreement_is_ended_while_it_is_accepted()
    {
        const auto gardenKey = signerOf("сад");
        const auto yardKey = signerOf("двор");
        const Audience to = *Audience::fromBytes(m_vera->space().graph().space().bytes());
        const auto lots = [](char letter) {
            return Lots{
                .salt = QByteArray(16, letter), .nonce = QByteArray(16, letter), .blank = QByteArray(32, letter)};
        };
        const auto cardOfKey = [&](const ledger::Ed25519Signer &key, const QString &name) {
            const CardContent content{.name = name, .needed = 1, .keys = {key.feed()}, .nonce = QByteArray(16, 'n')};
            return Statement{
                .to = to, .content = content.encoded(), .decision = *DecisionSeal::fromBytes(lots('d').blank)};
        };
        const auto says = [&](Comrade &who, const Statement &statement, const ledger::Ed25519Signer &key) {
            Sealed sealed{.statement = statement.encoded(), .signatures = {}};
            sealed.signatures.emplace(key.feed(), key.signatureOf(sealMessage(sealed.statement)));
            who.does(speak(who.outlook(), sealed, verifier));
        };
        const Statement garden = cardOfKey(gardenKey, u"Сад"_s);
        const Statement yard = cardOfKey(yardKey, u"Двор"_s);
        says(*m_vera, garden, gardenKey);
        says(*m_vera, yard, yardKey);
        AgreementContent content{.cards = {garden.id(), yard.id()},
            .terms = u"яблоки за муку"_s,
            .until = inDays(30),
            .waysOut = {u"за неделю"_s, u"за неделю"_s},
            .nonce = QByteArray(16, 'a')};
        if (content.cards[1] < content.cards[0])
            std::swap(content.cards[0], content.cards[1]);
        const auto under = [&](const Statement &card, StatementKind kind, const QByteArray &bytes) {
            return Statement{.kind = kind,
                .card = card.id(),
                .versions = {card.id()},
                .to = to,
                .content = bytes,
                .decision = *DecisionSeal::fromBytes(lots('e').blank)};
        };
        says(*m_vera, under(garden, StatementKind::Agreement, content.encoded()), gardenKey);
        const std::size_t before = known();
        says(*m_vera,
            under(garden, StatementKind::AgreementEnded, AgreementEndedContent{.agreement = idOf(content)}.encoded()),
            gardenKey);
        says(*m_anton, under(yard, StatementKind::Agreement, content.encoded()), yardKey);
        m_zoya->does(makePromise(m_zoya->outlook(), {.what = u"мешки"_s}));
        inEveryOrder(before, [&](const Comrade &reader) {
            const auto seen = agreementsIn(reader.space(), SealBook(reader.space(), verifier), reader.outlook().now);
            QCOMPARE(seen.size(), 1);
            QCOMPARE(seen.front().state, AgreementState::Ended);
            QCOMPARE(seen.front().sealedBy.size(), 2);
        });
    }
};

QTEST_GUILESS_MAIN(ContradictionsTest)
#include "contradictions_test.moc"
