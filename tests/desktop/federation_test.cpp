// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups among groups, in the window: a union joined and left by a group's own decision, a card of k keys, a welcome,
// an agreement from its draft to its end, and the map of it all.
#include "groups/domain/agreement.h"
#include "groups/domain/federation_map.h"
#include "groups/domain/union_groups.h"
#include "groups/domain/unions.h"
#include "groups/views/group_deeds.h"
#include "ledger/store/ed25519.h"
#include "support/groups_walk.h"
#include "workbench/graph/graph_map.h"
#include "workbench/notice_bar.h"

#include <QDateEdit>
#include <QTemporaryDir>

using namespace pochin;
using namespace pochin::groups;
using namespace Qt::StringLiterals;
using ledger::ChangeId;
using ledger::SpaceId;

class FederationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::GroupsWalk> m_walk;
    std::optional<SpaceId> m_garden, m_yard, m_union;

    [[nodiscard]] test::GroupsWalk &vera() { return *m_walk; }
    [[nodiscard]] SealBook bookOf(const SpaceId &id) { return {vera().seen(id).space, ledger::Ed25519Verifier()}; }
    [[nodiscard]] std::map<QString, UnionMembership> groupsOfUnion()
    {
        std::map<QString, UnionMembership> all;
        for (const UnionMemberSeen &seen : groupsOf(vera().seen(*m_union).space, bookOf(*m_union)))
            all.emplace(seen.name, seen.membership);
        return all;
    }
    [[nodiscard]] AgreementState agreementIn(const SpaceId &id)
    {
        return agreementsIn(vera().seen(id).space, bookOf(id), vera().seen(id).now).front().state;
    }
    /// Whatever is drafted in the group: signed, and said in the union.
    void signAndSay(const SpaceId &group)
    {
        vera().turnTo(group);
        vera().press(u"Sign"_s, &vera().sheet());
        vera().stage().settle();
        vera().press(u"Say it in “Союз садов”"_s, &vera().sheet());
        vera().stage().settle();
    }
    void showsCard(const SpaceId &group)
    {
        vera().turnTo(group);
        vera().press(u"Offer my key for the seal"_s, &vera().sheet());
        vera().stage().settle();
        vera().press(u"Draft a card of the group…"_s, &vera().sheet());
        vera().pick(u"which"_s, u"Союз садов"_s);
        vera().finish(u"Draft it"_s);
        signAndSay(group);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_walk = std::make_unique<test::GroupsWalk>();
        QVERIFY(QTest::qWaitForWindowExposed(&vera().window()));
        vera().makeVault();
        m_garden = vera().found(u"Сад у реки"_s);
        m_yard = vera().found(u"Двор"_s);
        m_union = vera().found(u"Союз садов"_s, [this] { vera().pick(u"kind"_s, u"union"_s); });
    }
    void cleanupTestCase() { m_walk.reset(); }

    /// П.I.3.7.А: joined by the group's own decision, with a reason and until it is looked at again (П.I.3.5.Б-7).
    void a_union_is_joined_by_a_decision_of_the_group_and_by_nothing_less()
    {
        vera().turnTo(*m_garden);
        vera().more(u"Join a union…"_s);
        vera().type(u"word"_s, u"вода течёт через все сады"_s);
        QVERIFY(!vera().form()->deed()->isOffered());
        QVERIFY2(vera().reason().contains(u"proposal"_s), qPrintable(vera().reason()));
        vera().form()->reject();
        vera().closed();
        vera().decide(*m_garden, u"войти в Союз садов"_s);
        vera().more(u"Join a union…"_s);
        QVERIFY(!vera().form()->deed()->isOffered()); // a vertical link has a reason
        vera().type(u"word"_s, u"вода течёт через все сады"_s);
        vera().pick(u"decision"_s, u"войти в Союз садов"_s);
        vera().finish(u"Join it"_s);
        const auto &links = vera().seen(*m_garden).part<UnionPart>().links;
        QCOMPARE(links.size(), 1);
        QVERIFY(isAlive(vera().seen(*m_garden), links.begin()->second));
        QVERIFY(vera().words().contains(u"вода течёт через все сады"_s));
    }

    void the_map_draws_the_union_above_its_group_and_the_table_says_the_same()
    {
        vera().go(u"federation"_s);
        auto *map = vera().stage().the<workbench::GraphMap>();
        QVERIFY(map->isVisible());
        const auto *model = map->model();
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
        }
        QVERIFY2(cells.contains(u"Союз садов"_s) && cells.contains(u"Сад у реки"_s), qPrintable(cells.join(u'|')));
        QVERIFY(vera().wordsOf(&vera().window()).contains(u"Links in unions: 1. Agreements between groups: 0."_s));
    }

    /// П.I.3.5.Б-8: a card shows a name and keys. Without a key there is none, and the button says so.
    void a_card_is_drafted_signed_and_said_and_the_union_knows_a_group_and_no_member()
    {
        vera().turnTo(*m_garden);
        QAbstractButton *draft = vera().button(u"Draft a card of the group…"_s, &vera().sheet());
        QVERIFY(draft && !draft->isEnabled());
        QVERIFY(vera().words().contains(u"Fewer members have offered a key than shall sign."_s));
        vera().press(u"Offer my key for the seal"_s, &vera().sheet());
        vera().stage().settle();
        vera().press(u"Draft a card of the group…"_s, &vera().sheet());
        QVERIFY(vera().wordsOf(vera().form()).contains(u"The others will see: “Сад у реки”, 1 of 1 keys sign."_s));
        vera().type(u"name"_s, u"Сад\u0007"_s); // a character that no name has
        QVERIFY(!vera().form()->deed()->isOffered());
        QVERIFY(vera().wordsOf(vera().form()).contains(u"A name has 1 to 80 characters"_s)); // under the field
        vera().type(u"name"_s, u"Сад у реки"_s);
        vera().pick(u"which"_s, u"Союз садов"_s);
        vera().finish(u"Draft it"_s);
        QVERIFY(vera().words().contains(u"0 of 1 signatures · not yet: you"_s));
        signAndSay(*m_garden);
        QCOMPARE(groupsOfUnion().at(u"Сад у реки"_s), UnionMembership::Member);
        vera().turnTo(*m_union);
        QVERIFY(vera().words().contains(u"in the union"_s));
    }

    void a_second_group_waits_until_the_first_one_welcomes_it()
    {
        showsCard(*m_yard);
        QCOMPARE(groupsOfUnion().at(u"Двор"_s), UnionMembership::Awaited);
        vera().turnTo(*m_union);
        vera().press(u"Welcome…"_s, &vera().sheet());
        vera().pick(u"which"_s, u"Сад у реки"_s);
        vera().finish(u"Draft the welcome"_s);
        signAndSay(*m_garden);
        QCOMPARE(groupsOfUnion().at(u"Двор"_s), UnionMembership::Member);
    }

    /// М.7, П.I.4.5.Г: as equals, for a time, with a way out for each.
    void an_agreement_is_drafted_with_its_checks_beside_the_fields_and_shown_as_the_other_side_will_read_it()
    {
        vera().turnTo(*m_garden);
        vera().press(u"Draft an agreement…"_s, &vera().sheet());
        QVERIFY(!vera().form()->deed()->isOffered());
        vera().pick(u"which"_s, u"Двор"_s);
        vera().type(u"terms"_s, u"яблоки за муку"_s);
        QVERIFY2(vera().reason().contains(u"М.7"_s), qPrintable(vera().reason())); // no way out yet
        vera().type(u"ownWayOut"_s, u"сказать за неделю"_s);
        vera().type(u"otherWayOut"_s, u"сказать за месяц"_s);
        auto *until = qobject_cast<QDateEdit *>(vera().form()->field(u"until"_s));
        const QDate agreed = until->date();
        until->setDate(agreed.addYears(9));
        QVERIFY(!vera().form()->deed()->isOffered());
        QVERIFY(
            vera().wordsOf(vera().form()).count(u"longer than a year"_s) == 2); // under the field, and at the button
        until->setDate(agreed);
        const QString words = vera().wordsOf(vera().form());
        QVERIFY(words.contains(u"“Двор” will read this"_s));
        QVERIFY(words.contains(u"яблоки за муку"_s));
        QVERIFY(words.contains(u"сказать за месяц"_s));
        vera().finish(u"Draft it"_s);
        signAndSay(*m_garden);
        QCOMPARE(agreementIn(*m_garden), AgreementState::HalfSealed);
        QVERIFY(vera().words().contains(u"sealed by Сад у реки · not yet by Двор"_s));
    }

    void the_other_group_brings_it_home_reads_it_and_agrees()
    {
        vera().turnTo(*m_yard);
        vera().press(u"Bring them home"_s, &vera().sheet());
        vera().stage().settle();
        vera().press(u"Agree…"_s, &vera().sheet());
        QVERIFY(vera().wordsOf(vera().form()).contains(u"яблоки за муку"_s));
        vera().finish(u"Draft our seal under it"_s);
        signAndSay(*m_yard);
        QCOMPARE(agreementIn(*m_yard), AgreementState::InForce);
        vera().turnTo(*m_garden);
        vera().press(u"Bring them home"_s, &vera().sheet());
        vera().stage().settle();
        QCOMPARE(agreementIn(*m_garden), AgreementState::InForce);
        vera().go(u"federation"_s);
        QVERIFY(vera().wordsOf(&vera().window()).contains(u"Agreements between groups: 1."_s));
    }

    /// П.I.3.5.Б-1: one side is enough, and nobody approves it.
    void one_side_ends_it_alone()
    {
        vera().turnTo(*m_yard);
        vera().press(u"End it…"_s, &vera().sheet());
        vera().type(u"word"_s, u"муки нет"_s);
        vera().finish(u"Draft that it ends"_s);
        signAndSay(*m_yard);
        QCOMPARE(agreementIn(*m_yard), AgreementState::Ended);
        QCOMPARE(agreementIn(*m_union), AgreementState::Ended);
        vera().turnTo(*m_garden);
        vera().press(u"Bring them home"_s, &vera().sheet());
        vera().stage().settle();
        QCOMPARE(agreementIn(*m_garden), AgreementState::Ended);
    }

    /// R39: left by the group's own decision; the union is told, and not asked.
    void a_union_is_left_by_a_decision_and_hears_of_it_under_the_seal()
    {
        vera().turnTo(*m_garden);
        vera().decide(*m_garden, u"выйти из Союза садов"_s);
        vera().press(u"Leave the union"_s, &vera().sheet());
        vera().pick(u"decision"_s, u"none"_s);
        QVERIFY(!vera().form()->deed()->isOffered()); // one member alone ends no link
        QVERIFY(!vera().reason().isEmpty());
        vera().pick(u"decision"_s, u"выйти из Союза садов"_s);
        vera().type(u"word"_s, u"вода высохла"_s);
        vera().finish(u"Leave the union"_s);
        QVERIFY(isLeft(vera().seen(*m_garden), vera().seen(*m_garden).part<UnionPart>().links.begin()->second));
        QCOMPARE(groupsOfUnion().at(u"Сад у реки"_s), UnionMembership::Member); // not told yet
        signAndSay(*m_garden);
        QCOMPARE(groupsOfUnion().at(u"Сад у реки"_s), UnionMembership::Left);
    }

    /// П.I.3.7.А-Г: to a group that is in no union of ours a card goes as a file, by any carrier.
    void a_card_for_a_group_that_is_not_here_travels_as_a_file()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"card.seal"_s);
        vera().turnTo(*m_yard);
        vera().press(u"Draft a card of the group…"_s, &vera().sheet());
        vera().pick(u"which"_s, u"a group that is not here yet"_s);
        vera().finish(u"Draft it"_s);
        vera().press(u"Sign"_s, &vera().sheet());
        vera().stage().settle();
        const auto &drafts = vera().seen(*m_yard).part<SealPart>().drafts;
        std::optional<ChangeId> fresh;
        for (const auto &[id, draft] : drafts) {
            const auto statement = Statement::decoded(draft.statement);
            if (statement->kind == StatementKind::Card && statement->to.bytes() != m_union->bytes())
                fresh = id;
        }
        vera().window().findChild<GroupDeeds *>()->writeSealed(*fresh, file);
        QVERIFY(QFile::exists(file));
        vera().turnTo(*m_garden);
        vera().window().findChild<GroupDeeds *>()->hearSealed(file);
        vera().stage().settle();
        QVERIFY(bookOf(*m_garden).cards().contains(Statement::decoded(drafts.at(*fresh).statement)->id()));
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(40) && damaged.putChar('\0'));
        damaged.close();
        const auto heard = vera().seen(*m_garden).part<SealPart>().heard.size();
        vera().window().findChild<GroupDeeds *>()->hearSealed(file);
        QCOMPARE(vera().seen(*m_garden).part<SealPart>().heard.size(), heard);
        QVERIFY(vera().wordsOf(&vera().window()).contains(u"damaged on the way"_s)
            || vera().wordsOf(&vera().window()).contains(u"No signature under this statement is true."_s));
    }
};

QTEST_MAIN(FederationTest)
#include "federation_test.moc"
