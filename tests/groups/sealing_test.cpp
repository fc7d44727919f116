// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a group says outside is drafted at home: a card, an agreement and its end, a welcome, a leaving. Each draft is
// read before it is signed, says why it cannot be, and is carried by whoever is in both places.
#include "groups/domain/carriage.h"
#include "groups/domain/leaving.h"
#include "groups/domain/sealing.h"
#include "groups/domain/union_groups.h"
#include "groups/domain/welcome.h"
#include "support/circle.h"

using namespace pochin;
using namespace pochin::groups;
using namespace pochin::groups::test;
using namespace Qt::StringLiterals;
using ledger::ChangeId;

namespace {

const ledger::Ed25519Verifier verifier;

/// Drawn by lot in the program; here told apart by a letter.
Lots lots(char letter)
{
    return {.salt = QByteArray(16, letter), .nonce = QByteArray(16, letter), .blank = QByteArray(32, letter)};
}

const Audience nextDoor = *Audience::fromBytes(QByteArray(32, 'n'));

SealBook bookOf(const Comrade &who)
{
    return {who.space(), verifier};
}

std::optional<Refusal> refusalIn(const Result<StatementDrafted> &draft)
{
    return draft ? std::nullopt : refusalOf(draft.error());
}

/// A group with a key for each of its members, who have met.
struct Group {
    Group(const QString &title, const std::vector<QByteArray> &names) : label(title.toUtf8())
    {
        Genesis genesis = orchard(names, label);
        genesis.title = title;
        for (const QByteArray &name : names) {
            members.push_back(std::make_unique<Comrade>(name, genesis, label));
            keys.push_back(signerOf(name + "-seal", label));
        }
        for (std::size_t i = 0; i < members.size(); ++i)
            members[i]->does(offerSealKey(members[i]->outlook(), keys[i].feed()));
        meetAll();
    }
    void meetAll()
    {
        for (const auto &one : members) {
            for (const auto &other : members)
                one->takes(*other);
        }
    }
    [[nodiscard]] Comrade &first() { return *members.front(); }
    /// Drafted by the first and signed by all.
    Statement says(const Result<StatementDrafted> &draft)
    {
        if (!draft)
            qFatal("refused: %s", qPrintable(draft.error().detail));
        const ChangeId id = first().does(draftStatement(first().outlook(), *draft));
        meetAll();
        for (std::size_t i = 0; i < members.size(); ++i)
            members[i]->does(signDraft(members[i]->outlook(), id, keys[i]));
        meetAll();
        return *Statement::decoded(draft->statement);
    }
    Statement showsCard(const Audience &to, quint32 needed, char letter)
    {
        return says(cardDraft(first().outlook(), bookOf(first()),
            {.name = QString::fromUtf8(label), .needed = needed, .to = to}, lots(letter)));
    }
    /// A file from the other side.
    void hears(Group &other, const Statement &statement)
    {
        const Sealed sealed = bookOf(other.first()).sealed(statement.id());
        first().does(speak(first().outlook(), sealed, verifier));
        meetAll();
    }
    [[nodiscard]] std::vector<AgreementSeen> agreements(int day = 0)
    {
        return agreementsIn(first().space(), bookOf(first()), first().outlook(day).now);
    }

    QByteArray label;
    std::vector<std::unique_ptr<Comrade>> members;
    std::vector<ledger::Ed25519Signer> keys;
};

} // namespace

class SealingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Group> m_garden, m_yard;

    [[nodiscard]] AgreementWish wish(const Statement &own, const Statement &other) const
    {
        return {.own = own.id(),
            .other = other.id(),
            .terms = u"яблоки за муку"_s,
            .until = inDays(90),
            .ownWayOut = u"сказать за неделю"_s,
            .otherWayOut = u"сказать за месяц"_s};
    }
    Result<StatementDrafted> drafted(const AgreementWish &wish)
    {
        return agreementDraft(m_garden->first().outlook(), bookOf(m_garden->first()), wish, lots('a'));
    }

private Q_SLOTS:
    void init()
    {
        m_garden = std::make_unique<Group>(u"Сад"_s, std::vector<QByteArray>{"Вера", "Антон"});
        m_yard = std::make_unique<Group>(u"Двор"_s, std::vector<QByteArray>{"Зоя"});
    }

    /// П.I.3.5.Б-8: who is in a group is its own matter; k of the keys that its members offered sign.
    void a_card_is_drafted_with_the_offered_keys_and_stands_once_k_have_signed()
    {
        const auto home = m_garden->first().outlook();
        const auto tooMany
            = cardDraft(home, bookOf(m_garden->first()), {.name = u"Сад"_s, .needed = 3, .to = nextDoor}, lots('c'));
        QCOMPARE(refusalIn(tooMany), Refusal::KeysMissing);
        QCOMPARE(refusalIn(cardDraft(home, bookOf(m_garden->first()), {.name = u" "_s, .to = nextDoor}, lots('c'))),
            Refusal::NothingSaid);
        const Statement card = m_garden->showsCard(nextDoor, 2, 'c');
        QVERIFY(bookOf(m_garden->first()).stands(card.id()));
        QCOMPARE(refusalIn(cardDraft(m_garden->first().outlook(), bookOf(m_garden->first()),
                     {.name = u"Сад"_s, .needed = 2, .to = nextDoor}, lots('d'))),
            Refusal::AlreadyLinked);
        QCOMPARE(ownCards(home, bookOf(m_garden->first())).size(), 1);
    }

    void who_has_signed_and_who_is_missing_is_known_at_home_and_nowhere_else()
    {
        Comrade &vera = m_garden->first();
        const auto draft
            = cardDraft(vera.outlook(), bookOf(vera), {.name = u"Сад"_s, .needed = 2, .to = nextDoor}, lots('c'));
        const ChangeId id = vera.does(draftStatement(vera.outlook(), *draft));
        vera.does(signDraft(vera.outlook(), id, m_garden->keys[0]));
        const SigningSeen half = signingOf(vera.outlook(), bookOf(vera), *Statement::decoded(draft->statement));
        QCOMPARE(half.needed, 2U);
        QCOMPARE(half.signedBy, std::vector{vera.id()});
        QCOMPARE(half.missing, std::vector{m_garden->members[1]->id()});
        QVERIFY(!half.stands);
        m_garden->meetAll();
        m_garden->members[1]->does(signDraft(m_garden->members[1]->outlook(), id, m_garden->keys[1]));
        m_garden->meetAll();
        QVERIFY(signingOf(vera.outlook(), bookOf(vera), *Statement::decoded(draft->statement)).stands);
        m_yard->hears(*m_garden, *Statement::decoded(draft->statement));
        const auto there
            = signingOf(m_yard->first().outlook(), bookOf(m_yard->first()), *Statement::decoded(draft->statement));
        QVERIFY(there.signedBy.empty()); // keys, and no people
    }

    void a_key_of_somebody_who_left_signs_for_nobody_in_a_new_version_of_the_card()
    {
        const Statement card = m_garden->showsCard(nextDoor, 2, 'c');
        m_garden->members[1]->does(leave(m_garden->members[1]->outlook()));
        m_garden->meetAll();
        Comrade &vera = m_garden->first();
        const auto amended = amendmentDraft(
            vera.outlook(), bookOf(vera), card.id(), {.name = u"Сад"_s, .needed = 1, .to = nextDoor}, lots('d'));
        QCOMPARE(CardContent::decoded(Statement::decoded(amended->statement)->content)->keys,
            std::vector{m_garden->keys[0].feed()});
        const StatementId nobodys = *StatementId::fromBytes(QByteArray(32, 'x'));
        QCOMPARE(refusalIn(amendmentDraft(vera.outlook(), bookOf(vera), nobodys,
                     {.name = u"Сад"_s, .needed = 1, .to = nextDoor}, lots('d'))),
            Refusal::NothingNamed);
    }

    /// R14, М.7, П.I.4.5.Г: terms, a term, and a way out for each; every missing one is named.
    void r14_an_agreement_is_drafted_with_terms_a_term_and_a_way_out_for_each()
    {
        const Statement own = m_garden->showsCard(nextDoor, 2, 'c');
        const Statement other = m_yard->showsCard(nextDoor, 1, 'k');
        QCOMPARE(refusalIn(drafted(wish(own, other))), Refusal::NothingNamed); // their card is not here yet
        m_garden->hears(*m_yard, other);
        QVERIFY(drafted(wish(own, other)));
        const auto without = [&](const std::function<void(AgreementWish &)> &change) {
            AgreementWish changed = wish(own, other);
            change(changed);
            return refusalIn(drafted(changed));
        };
        QCOMPARE(without([](AgreementWish &w) { w.terms = u"  "_s; }), Refusal::NothingSaid);
        QCOMPARE(without([](AgreementWish &w) { w.terms = QString(20'000, u'я'); }), Refusal::CannotBeWritten);
        QCOMPARE(without([](AgreementWish &w) { w.terms = QString(16'000, u'漢'); }), std::nullopt);
        QCOMPARE(without([](AgreementWish &w) { w.ownWayOut.clear(); }), Refusal::NoWayOut);
        QCOMPARE(without([](AgreementWish &w) { w.otherWayOut.clear(); }), Refusal::NoWayOut);
        QCOMPARE(without([](AgreementWish &w) { w.until = inDays(-1); }), Refusal::EndIsPast);
        QCOMPARE(without([](AgreementWish &w) { w.until = inDays(3650); }), Refusal::EndTooFar);
        QCOMPARE(without([](AgreementWish &w) { std::swap(w.own, w.other); }), Refusal::NotYours);
        QCOMPARE(without([](AgreementWish &w) { w.other = w.own; }), Refusal::NothingNamed);
    }

    /// П.I.4.5.Г: it rests on mutual agreement: both have sealed the same words, or it is not in force.
    void r14_it_is_in_force_for_both_once_both_have_sealed_the_same_words_and_until_one_ends_it()
    {
        const Statement own = m_garden->showsCard(nextDoor, 2, 'c');
        const Statement other = m_yard->showsCard(nextDoor, 1, 'k');
        m_garden->hears(*m_yard, other);
        m_yard->hears(*m_garden, own);
        const Statement offered = m_garden->says(drafted(wish(own, other)));
        QCOMPARE(m_garden->agreements().front().state, AgreementState::HalfSealed);
        m_yard->hears(*m_garden, offered);
        const AgreementId id = m_yard->agreements().front().id;
        const auto accept = [&](Group &group) {
            return acceptanceDraft(group.first().outlook(), bookOf(group.first()), id, lots('e'));
        };
        QCOMPARE(refusalIn(accept(*m_garden)), Refusal::AlreadyDone);
        const Statement accepted = m_yard->says(accept(*m_yard));
        QCOMPARE(accepted.content, offered.content);
        QCOMPARE(m_yard->agreements().front().state, AgreementState::InForce);
        QCOMPARE(refusalIn(accept(*m_yard)), Refusal::AlreadyDone);
        m_garden->hears(*m_yard, accepted);
        QCOMPARE(m_garden->agreements().front().state, AgreementState::InForce);
        QCOMPARE(m_garden->agreements(91).front().state, AgreementState::Over);
        const auto ended = endingDraft(m_garden->first().outlook(), bookOf(m_garden->first()),
            {.agreement = id, .word = u"урожая нет"_s}, lots('f'));
        m_yard->hears(*m_garden, m_garden->says(ended));
        QCOMPARE(m_yard->agreements().front().state, AgreementState::Ended);
        QCOMPARE(refusalIn(accept(*m_yard)), Refusal::Over);
    }

    void an_agreement_between_others_is_nobody_elses_to_accept_or_to_end()
    {
        Group press(u"Печатня"_s, {"Олег"});
        const Statement own = m_garden->showsCard(nextDoor, 2, 'c');
        const Statement other = m_yard->showsCard(nextDoor, 1, 'k');
        m_garden->hears(*m_yard, other);
        const Statement offered = m_garden->says(drafted(wish(own, other)));
        for (const auto &[from, statement] :
            {std::pair(m_garden.get(), own), std::pair(m_yard.get(), other), std::pair(m_garden.get(), offered)})
            press.hears(*from, statement);
        const AgreementId id = press.agreements().front().id;
        QCOMPARE(refusalIn(acceptanceDraft(press.first().outlook(), bookOf(press.first()), id, lots('e'))),
            Refusal::NotYours);
        QCOMPARE(refusalIn(endingDraft(press.first().outlook(), bookOf(press.first()), {.agreement = id}, lots('e'))),
            Refusal::NotYours);
    }

    /// R39, П.I.3.7.А-Г: what is sealed in a union is carried by whoever is in both; twice changes nothing.
    void whoever_is_in_the_group_and_in_the_union_carries_the_agreement_home()
    {
        Genesis unionGenesis = orchard({"связная", "связной"}, "union");
        unionGenesis.kind = GroupKind::Union;
        unionGenesis.rules.vouchersNeeded = 1;
        Comrade liaison("связная", unionGenesis, "union");
        Comrade other("связной", unionGenesis, "union");
        const Audience there = *Audience::fromBytes(liaison.space().graph().space().bytes());
        const auto says = [&](Comrade &who, Group &group, const Statement &statement) {
            who.does(speak(who.outlook(), bookOf(group.first()).sealed(statement.id()), verifier));
            meet(liaison, other);
        };
        const Statement garden = m_garden->showsCard(there, 2, 'c');
        QVERIFY(isToBeSaidIn(liaison.space(), garden));
        says(liaison, *m_garden, garden);
        QVERIFY(!isToBeSaidIn(liaison.space(), garden));
        const Statement yard = m_yard->showsCard(there, 1, 'k');
        says(other, *m_yard, yard);
        // The garden drafts with the book of the union, where the yard's card is.
        const Statement offered = m_garden->says(
            agreementDraft(m_garden->first().outlook(), bookOf(liaison), wish(garden, yard), lots('a')));
        says(liaison, *m_garden, offered);
        const auto news = [&](Group &group) {
            return toBringHome(group.first().outlook(), bookOf(group.first()), bookOf(liaison));
        };
        const auto home = news(*m_yard);
        QCOMPARE(home.size(), 2); // the garden's card first, and then what it says
        QCOMPARE(Statement::decoded(home.front().statement)->kind, StatementKind::Card);
        for (const Sealed &sealed : home)
            m_yard->first().does(speak(m_yard->first().outlook(), sealed, verifier));
        QVERIFY(news(*m_yard).empty());
        QCOMPARE(m_yard->agreements().front().state, AgreementState::HalfSealed);
        Group press(u"Печатня"_s, {"Олег"});
        QVERIFY(news(press).empty()); // it concerns only those whose cards it names
    }

    /// П.I.3.5.Б-1: entry into a union by a welcome, exit by its own seal alone.
    void a_group_welcomes_another_and_leaves_with_drafts_of_its_own()
    {
        Genesis unionGenesis = orchard({"связная", "связной"}, "union");
        unionGenesis.kind = GroupKind::Union;
        unionGenesis.rules.vouchersNeeded = 1;
        Comrade liaison("связная", unionGenesis, "union");
        const Audience there = *Audience::fromBytes(liaison.space().graph().space().bytes());
        const auto says = [&](Group &group, const Statement &statement) {
            liaison.does(speak(liaison.outlook(), bookOf(group.first()).sealed(statement.id()), verifier));
        };
        const auto memberships = [&] {
            std::map<QString, UnionMembership> all;
            for (const UnionMemberSeen &seen : groupsOf(liaison.space(), bookOf(liaison)))
                all.emplace(seen.name, seen.membership);
            return all;
        };
        const Statement garden = m_garden->showsCard(there, 2, 'c');
        const Statement yard = m_yard->showsCard(there, 1, 'k');
        says(*m_garden, garden);
        says(*m_yard, yard);
        QCOMPARE(memberships().at(u"Двор"_s), UnionMembership::Awaited);
        says(*m_garden,
            m_garden->says(welcomeDraft(
                m_garden->first().outlook(), bookOf(m_garden->first()), garden.id(), yard.id(), lots('w'))));
        QCOMPARE(memberships().at(u"Двор"_s), UnionMembership::Member);
        says(*m_yard,
            m_yard->says(leavingDraft(
                m_yard->first().outlook(), bookOf(m_yard->first()), yard.id(), u"вода высохла"_s, lots('l'))));
        QCOMPARE(memberships().at(u"Двор"_s), UnionMembership::Left);
        QCOMPARE(
            refusalIn(leavingDraft(m_yard->first().outlook(), bookOf(m_yard->first()), garden.id(), {}, lots('l'))),
            Refusal::NothingNamed);
    }
};

QTEST_GUILESS_MAIN(SealingTest)
#include "sealing_test.moc"
