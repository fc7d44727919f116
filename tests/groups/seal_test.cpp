// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How groups speak outward: with k of n keys, never with the names of their members.
#include "groups/domain/agreement.h"
#include "groups/domain/seal_acts.h"
#include "groups/domain/seal_book.h"
#include "groups/domain/union_groups.h"
#include "groups/domain/welcome.h"
#include "support/circle.h"

using namespace pochin;
using namespace pochin::groups;
using namespace pochin::groups::test;
using namespace Qt::StringLiterals;
using ledger::ChangeId;
using ledger::deedOf;

namespace {

const ledger::Ed25519Verifier verifier;
const QByteArray keys[] = {"ключ-а", "ключ-б", "ключ-в", "ключ-г"};

std::vector<ledger::FeedKey> keysOf(std::initializer_list<int> numbers)
{
    std::vector<ledger::FeedKey> all;
    for (const int number : numbers)
        all.push_back(signerOf(keys[number]).feed());
    std::ranges::sort(all);
    return all;
}

DecisionSeal noDecision()
{
    return *DecisionSeal::fromBytes(QByteArray(32, 'd'));
}

Audience audienceOf(const Comrade &who)
{
    return *Audience::fromBytes(who.space().graph().space().bytes());
}

CardContent contentOf(const QString &name, quint32 needed, std::initializer_list<int> numbers)
{
    return {.name = name, .needed = needed, .keys = keysOf(numbers), .nonce = QByteArray(16, 'n')};
}

Statement cardFor(const Audience &to, const CardContent &content)
{
    return {.kind = StatementKind::Card, .to = to, .content = content.encoded(), .decision = noDecision()};
}

Statement under(const Statement &card, std::vector<StatementId> versions, StatementKind kind, const QByteArray &content)
{
    std::ranges::sort(versions);
    return {.kind = kind,
        .card = card.cardId(),
        .versions = std::move(versions),
        .to = card.to,
        .content = content,
        .decision = noDecision()};
}

Sealed sealedBy(const Statement &statement, std::initializer_list<int> numbers)
{
    Sealed sealed{.statement = statement.encoded(), .signatures = {}};
    for (const int number : numbers) {
        const auto signer = signerOf(keys[number]);
        sealed.signatures.emplace(signer.feed(), signer.signatureOf(sealMessage(sealed.statement)));
    }
    return sealed;
}

ChangeId says(Comrade &who, const Statement &statement, std::initializer_list<int> numbers)
{
    return who.does(speak(who.outlook(), sealedBy(statement, numbers), verifier));
}

SealStanding standingIn(const Comrade &who, const Statement &statement)
{
    return SealBook(who.space(), verifier).standing(statement.id());
}

Genesis unionOf(const std::vector<QByteArray> &carriers, quint32 welcomes)
{
    Genesis genesis = orchard(carriers, "union");
    genesis.kind = GroupKind::Union;
    genesis.title = u"Союз садов"_s;
    genesis.rules.vouchersNeeded = welcomes;
    return genesis;
}

std::map<QString, UnionMembership> membershipsIn(const Comrade &who)
{
    std::map<QString, UnionMembership> all;
    for (const UnionMemberSeen &seen : groupsOf(who.space(), SealBook(who.space(), verifier)))
        all.emplace(seen.name, seen.membership);
    return all;
}

} // namespace

class SealTest : public QObject
{
    Q_OBJECT

private:
    const Genesis m_union = unionOf({"связной сада", "связной двора"}, 1);

private Q_SLOTS:
    void a_statement_has_one_encoding_and_comes_back_from_it()
    {
        const Comrade carrier("связной сада", m_union, "union");
        const Statement card = cardFor(audienceOf(carrier), contentOf(u"Сад"_s, 2, {0, 1, 2}));
        QCOMPARE(*Statement::decoded(card.encoded()), card);
        const Sealed sealed = sealedBy(card, {0, 2});
        QCOMPARE(*Sealed::decoded(sealed.encoded()), sealed);
        QByteArray longer = card.encoded();
        longer[0] = static_cast<char>(longer[0] + 1);
        longer.append("\x18\x63\x01", 3); // a field that no reader here knows would be signed and not read
        QCOMPARE(Statement::decoded(longer).error().kind, Failure::Kind::Malformed);
    }

    void k_keys_speak_and_fewer_do_not_however_many_carry_it()
    {
        Comrade carrier("связной сада", m_union, "union");
        const Statement card = cardFor(audienceOf(carrier), contentOf(u"Сад"_s, 2, {0, 1, 2}));
        says(carrier, card, {0});
        QCOMPARE(standingIn(carrier, card), SealStanding::TooFewSignatures);
        says(carrier, card, {0}); // once more the same key
        QCOMPARE(standingIn(carrier, card), SealStanding::TooFewSignatures);
        says(carrier, card, {2}); // the second key, in another piece
        QCOMPARE(standingIn(carrier, card), SealStanding::Stands);
    }

    void a_signature_for_other_bytes_is_no_signature()
    {
        Comrade carrier("связной сада", m_union, "union");
        const Statement card = cardFor(audienceOf(carrier), contentOf(u"Сад"_s, 1, {0}));
        Sealed forged = sealedBy(cardFor(audienceOf(carrier), contentOf(u"Двор"_s, 1, {0})), {0});
        forged.statement = card.encoded();
        QCOMPARE(refusalIn(speak(carrier.outlook(), forged, verifier)), Refusal::TooFewSignatures);
        carrier.forces(deedOf(StatementSpoken{.sealed = forged.encoded()}));
        QCOMPARE(standingIn(carrier, card), SealStanding::TooFewSignatures);
    }

    /// I8: unions see groups and pseudonyms of carriers only.
    void an_upper_body_learns_no_member_of_a_base_group()
    {
        Comrade carrier("связной сада", m_union, "union");
        Comrade vera("Вера", orchard({"Вера", "Антон"}));
        const Statement card = cardFor(audienceOf(carrier), contentOf(u"Сад"_s, 1, {0, 1}));
        says(carrier, card, {0});
        const QByteArray known = carrier.space().canonicalState();
        for (const auto &member : {vera.id(), personOf("Антон")})
            QVERIFY(!known.contains(member.bytes()));
        QVERIFY(!known.contains("Вера"));
    }

    void groups_that_begin_a_union_are_in_and_the_next_is_welcomed_by_one_of_them()
    {
        Comrade garden("связной сада", m_union, "union");
        Comrade yard("связной двора", m_union, "union");
        const Statement gardenCard = cardFor(audienceOf(garden), contentOf(u"Сад"_s, 1, {0}));
        const Statement newCard = cardFor(audienceOf(garden), contentOf(u"Печатня"_s, 1, {2}));
        says(garden, gardenCard, {0});
        says(garden, newCard, {2}); // carried by a founder too, but not as the first
        QCOMPARE(membershipsIn(garden).at(u"Сад"_s), UnionMembership::Member);
        QCOMPARE(membershipsIn(garden).at(u"Печатня"_s), UnionMembership::Awaited);
        says(garden,
            under(gardenCard, {gardenCard.id()}, StatementKind::Welcome, WelcomeContent{newCard.id()}.encoded()), {0});
        meet(garden, yard);
        QCOMPARE(membershipsIn(yard).at(u"Печатня"_s), UnionMembership::Member);
    }

    void a_group_does_not_welcome_itself_and_a_stranger_s_welcome_counts_for_nothing()
    {
        Comrade carrier("связной сада", m_union, "union");
        const Statement first = cardFor(audienceOf(carrier), contentOf(u"Сад"_s, 1, {0}));
        const Statement second = cardFor(audienceOf(carrier), contentOf(u"Печатня"_s, 1, {1}));
        const Statement third = cardFor(audienceOf(carrier), contentOf(u"Кухня"_s, 1, {2}));
        for (const auto &[card, key] : {std::pair(first, 0), std::pair(second, 1), std::pair(third, 2)})
            says(carrier, card, {key});
        says(carrier, under(second, {second.id()}, StatementKind::Welcome, WelcomeContent{second.id()}.encoded()), {1});
        says(carrier, under(second, {second.id()}, StatementKind::Welcome, WelcomeContent{third.id()}.encoded()), {1});
        QCOMPARE(membershipsIn(carrier).at(u"Печатня"_s), UnionMembership::Awaited);
        QCOMPARE(membershipsIn(carrier).at(u"Кухня"_s), UnionMembership::Awaited);
    }

    void a_group_leaves_a_union_with_its_seal_alone()
    {
        Comrade carrier("связной сада", m_union, "union");
        const Statement card = cardFor(audienceOf(carrier), contentOf(u"Сад"_s, 1, {0}));
        says(carrier, card, {0});
        says(carrier, under(card, {card.id()}, StatementKind::Leaving, LeavingContent{}.encoded()), {0});
        QCOMPARE(membershipsIn(carrier).at(u"Сад"_s), UnionMembership::Left);
    }

    void keys_change_hands_by_an_amendment_and_the_old_ones_fall_silent()
    {
        Comrade carrier("связной сада", m_union, "union");
        const Statement card = cardFor(audienceOf(carrier), contentOf(u"Сад"_s, 1, {0, 1}));
        says(carrier, card, {0});
        const Statement before = under(card, {card.id()}, StatementKind::FirstOfDelegates, "x");
        says(carrier, before, {0});
        const Statement amended
            = under(card, {card.id()}, StatementKind::Amendment, contentOf(u"Сад"_s, 1, {1, 2}).encoded());
        says(carrier, amended, {1});
        const Statement late = under(card, {card.id()}, StatementKind::FirstOfDelegates, "y");
        says(carrier, late, {0});
        const Statement now = under(card, {amended.id()}, StatementKind::FirstOfDelegates, "z");
        says(carrier, now, {2});
        QCOMPARE(standingIn(carrier, before), SealStanding::Stands); // it was said before the keys changed
        QCOMPARE(standingIn(carrier, late), SealStanding::UnderOldCard);
        QCOMPARE(standingIn(carrier, now), SealStanding::Stands);
    }

    void a_statement_that_no_amendment_had_seen_is_set_aside_whatever_the_ids()
    {
        for (const char *content : {"a", "b", "c", "d"}) {
            Comrade garden("связной сада", m_union, "union");
            Comrade yard("связной двора", m_union, "union");
            const Statement card = cardFor(audienceOf(garden), contentOf(u"Сад"_s, 1, {0, 1}));
            says(garden, card, {0});
            meet(garden, yard);
            const Statement amended
                = under(card, {card.id()}, StatementKind::Amendment, contentOf(u"Сад"_s, 1, {1}).encoded());
            const Statement meanwhile = under(card, {card.id()}, StatementKind::FirstOfDelegates, content);
            says(garden, amended, {1});
            says(yard, meanwhile, {0});
            meet(garden, yard);
            QCOMPARE(standingIn(garden, meanwhile), SealStanding::UnderOldCard);
            QCOMPARE(standingIn(yard, meanwhile), SealStanding::UnderOldCard);
        }
    }

    void two_amendments_at_once_are_a_dispute_until_one_names_both()
    {
        Comrade garden("связной сада", m_union, "union");
        Comrade yard("связной двора", m_union, "union");
        const Statement card = cardFor(audienceOf(garden), contentOf(u"Сад"_s, 1, {0, 1}));
        says(garden, card, {0});
        meet(garden, yard);
        const Statement one = under(card, {card.id()}, StatementKind::Amendment, contentOf(u"Сад"_s, 1, {0}).encoded());
        const Statement other
            = under(card, {card.id()}, StatementKind::Amendment, contentOf(u"Сад"_s, 1, {1}).encoded());
        says(garden, one, {0});
        says(yard, other, {1});
        meet(garden, yard);
        QVERIFY(SealBook(garden.space(), verifier).cards().at(card.id()).isDisputed());
        const Statement onesWord = under(card, {one.id()}, StatementKind::FirstOfDelegates, "x");
        says(garden, onesWord, {0});
        QCOMPARE(standingIn(garden, onesWord), SealStanding::DisputedCard);
        const Statement settled
            = under(card, {one.id(), other.id()}, StatementKind::Amendment, contentOf(u"Сад"_s, 1, {0, 1}).encoded());
        says(garden, settled, {0});
        QVERIFY(
            SealBook(garden.space(), verifier).cards().at(card.id()).isDisputed()); // one side alone settles nothing
        says(garden, settled, {1});
        QVERIFY(!SealBook(garden.space(), verifier).cards().at(card.id()).isDisputed());
        // Leaving is everybody's: each side's keys would have been enough.
    }

    void an_agreement_is_in_force_once_both_sealed_it_until_one_side_ends_it_or_its_term_does()
    {
        Comrade here("связной сада", m_union, "union");
        const Statement garden = cardFor(audienceOf(here), contentOf(u"Сад"_s, 1, {0}));
        const Statement yard = cardFor(audienceOf(here), contentOf(u"Двор"_s, 1, {1}));
        says(here, garden, {0});
        says(here, yard, {1});
        AgreementContent content{.cards = {garden.id(), yard.id()},
            .terms = u"яблоки за муку"_s,
            .until = inDays(30),
            .waysOut = {u"сказать за неделю"_s, u"сказать за неделю"_s},
            .nonce = QByteArray(16, 'a')};
        if (content.cards[1] < content.cards[0])
            std::swap(content.cards[0], content.cards[1]);
        const auto stateNow = [&](int day = 0) {
            return agreementsIn(here.space(), SealBook(here.space(), verifier), here.outlook(day).now).front().state;
        };
        says(here, under(garden, {garden.id()}, StatementKind::Agreement, content.encoded()), {0});
        QCOMPARE(stateNow(), AgreementState::HalfSealed);
        says(here, under(yard, {yard.id()}, StatementKind::Agreement, content.encoded()), {1});
        QCOMPARE(stateNow(), AgreementState::InForce);
        QCOMPARE(stateNow(31), AgreementState::Over);
        const AgreementEndedContent ended{.agreement = idOf(content)};
        says(here, under(yard, {yard.id()}, StatementKind::AgreementEnded, ended.encoded()), {1});
        QCOMPARE(stateNow(), AgreementState::Ended);
    }

    /// R14, М.7, П.I.4.5.Г: agreement is mutual, with terms, a term and a way out for each side.
    void r14_an_agreement_without_an_end_or_without_a_way_out_cannot_be_written()
    {
        AgreementContent content{
            .cards = {*StatementId::fromBytes(QByteArray(32, 'a')), *StatementId::fromBytes(QByteArray(32, 'b'))},
            .terms = u"яблоки за муку"_s,
            .until = inDays(30),
            .waysOut = {u"сказать за неделю"_s, u"сказать за неделю"_s},
            .nonce = QByteArray(16, 'a')};
        QCOMPARE(*AgreementContent::decoded(content.encoded()), content);
        AgreementContent trapped = content;
        trapped.waysOut[1].clear();
        QVERIFY(!AgreementContent::decoded(trapped.encoded()));
    }

    void at_home_k_sign_a_draft_and_what_was_said_without_a_decision_is_shown_as_that()
    {
        const Genesis home = orchard({"Вера", "Антон"});
        Comrade vera("Вера", home);
        Comrade anton("Антон", home);
        vera.does(offerSealKey(vera.outlook(), signerOf(keys[0]).feed()));
        anton.does(offerSealKey(anton.outlook(), signerOf(keys[1]).feed()));
        meet(vera, anton);
        const Statement card = cardFor(*Audience::fromBytes(QByteArray(32, 'u')), contentOf(u"Сад"_s, 2, {0, 1}));
        const ChangeId draft = vera.does(draftStatement(vera.outlook(), {.statement = card.encoded()}));
        meet(vera, anton);
        QCOMPARE(refusalIn(signDraft(anton.outlook(), draft, signerOf(keys[0]))), Refusal::NotYours);
        vera.does(signDraft(vera.outlook(), draft, signerOf(keys[0])));
        QCOMPARE(refusalIn(signDraft(vera.outlook(), draft, signerOf(keys[0]))), Refusal::AlreadyDone);
        QCOMPARE(standingIn(vera, card), SealStanding::TooFewSignatures);
        anton.does(signDraft(anton.outlook(), draft, signerOf(keys[1])));
        meet(vera, anton);
        QCOMPARE(standingIn(vera, card), SealStanding::Stands);
        const SealBook book(vera.space(), verifier);
        QCOMPARE(signersOf(book.sealed(card.id()), verifier).size(), 2);
        QVERIFY(unbacked(vera.space(), book).empty()); // nothing was said outside yet
        vera.does(speak(vera.outlook(), book.sealed(card.id()), verifier));
        QCOMPARE(unbacked(vera.space(), SealBook(vera.space(), verifier)), std::vector{card.id()});
    }

    void the_salted_hash_proves_the_decision_to_whom_the_salt_is_shown_and_to_nobody_else()
    {
        const ChangeId decision = *ChangeId::fromBytes(QByteArray(32, 'p'));
        const QByteArray salt(16, 's');
        Comrade vera("Вера", orchard({"Вера"}));
        Statement card = cardFor(*Audience::fromBytes(QByteArray(32, 'u')), contentOf(u"Сад"_s, 1, {0}));
        card.decision = sealOf(salt, decision);
        QVERIFY(!card.encoded().contains(decision.bytes()));
        QVERIFY(draftStatement(vera.outlook(), {.statement = card.encoded(), .decision = decision, .salt = salt}));
        QCOMPARE(refusalIn(draftStatement(
                     vera.outlook(), {.statement = card.encoded(), .decision = decision, .salt = QByteArray(16, 't')})),
            Refusal::NotAStatement);
    }
};

QTEST_GUILESS_MAIN(SealTest)
#include "seal_test.moc"
