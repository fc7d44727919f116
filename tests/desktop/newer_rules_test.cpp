// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A group goes on to rules that this Pochin does not know: the window says so, shows what it has, and writes nothing.
#include "assemblies/domain/outcome_acts.h"
#include "assemblies/domain/position_acts.h"
#include "assemblies/domain/proposal_acts.h"
#include "groups/domain/group_part.h"
#include "support/window_walk.h"
#include "workbench/notice_bar.h"

#include <QTest>

using namespace pochin;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

class NewerRulesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowWalk> m_walk;

    SpaceId founded()
    {
        const auto id = m_walk->desk().found([](const DeviceCard &own) {
            return groups::founding({.title = u"Сад у реки"_s,
                .founders = {{.card = own, .name = u"Вера"_s}},
                .nonce = QByteArray(groups::Genesis::nonceSize, 'n')});
        });
        return *id;
    }
    /// As somebody's newer Pochin would have done it: nobody asks whether this one knows the rules.
    void adoptRules(const SpaceId &group, quint32 ruleset)
    {
        Spaces &spaces = m_walk->desk().spaces();
        const auto proposal = spaces.author(group,
            deedOf(assemblies::ProposalOpened{{.what = u"новые правила"_s,
                .effect = {.kind = assemblies::WrittenEffect::Kind::UpgradeRuleset, .ruleset = ruleset}}}));
        QVERIFY(proposal);
        QVERIFY(spaces.author(group,
            deedOf(assemblies::PositionTaken{
                .wording = *proposal, .kind = assemblies::PositionKind::For, .stance = Stance::For})));
        QVERIFY(spaces.author(group, deedOf(assemblies::ProposalClosed{*proposal})));
        m_walk->desk().tellChanged(group);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_walk = std::make_unique<test::WindowWalk>();
        QVERIFY(QTest::qWaitForWindowExposed(&m_walk->window()));
        m_walk->makeVault();
    }
    void cleanupTestCase() { m_walk.reset(); }

    void the_window_says_so_on_every_page_shows_what_is_here_and_writes_nothing()
    {
        const SpaceId group = founded();
        m_walk->go(u"groups"_s);
        workbench::NoticeBar *notice = m_walk->window().notice();
        QVERIFY(!notice->isVisible());

        adoptRules(group, m_walk->desk().outlook(group)->space.latestRuleset() + 1);
        m_walk->stage().settle();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"Сад у реки"_s));
        QVERIFY(notice->text().contains(u"Nothing is lost"_s));
        m_walk->go(u"decisions"_s);
        QVERIFY(notice->isVisible());
        if (const QString folder = qEnvironmentVariable("POCHIN_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(m_walk->window().grab().save(folder + u"/newer-rules.png"_s));

        m_walk->go(u"groups"_s);
        m_walk->press(u"Offer an errand…"_s);
        m_walk->type(u"what"_s, u"вести протокол"_s);
        m_walk->press(u"Offer"_s, m_walk->form());
        m_walk->stage().settle();
        QVERIFY(m_walk->wordsOf(&m_walk->window()).contains(u"go by newer rules, which this version"_s));
        QCOMPARE(m_walk->desk().outlook(group)->space.graph().size(), std::size_t(4)); // nothing was written
        QCOMPARE(m_walk->desk().outlook(group)->part<groups::GroupPart>().title, u"Сад у реки"_s);
    }

    void once_the_vault_is_locked_nobody_is_reminded_of_the_group()
    {
        m_walk->stage().session().lock();
        m_walk->stage().settle();
        QVERIFY(!m_walk->window().notice()->isVisible());
    }
};

QTEST_MAIN(NewerRulesTest)
#include "newer_rules_test.moc"
