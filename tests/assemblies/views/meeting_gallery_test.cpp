// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of assemblies in all its states, wide and narrow, light and dark, in both languages; POCHIN_GALLERY=DIR
// keeps the pictures.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/views/meeting/assembly_deeds.h"
#include "assemblies/views/meeting/meeting_view.h"
#include "assemblies/views/two_laptops.h"
#include "support/gallery.h"
#include "workbench/form/deed_form.h"
#include "workbench/language.h"
#include "workbench/list/list_and_sheet.h"

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::assemblies::test;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

class MeetingGalleryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TwoLaptops> m_both;
    std::unique_ptr<AssembliesPage> m_page;
    workbench::LanguageChoice m_language;

    [[nodiscard]] Laptop &vera() { return m_both->vera; }
    [[nodiscard]] const Assembly &assembly() { return m_both->assembly(vera()); }

    using Change = std::function<void(AssembliesPage &)>;
    void lookAtPage(const QString &name, const Change &change = {}, QSize usual = {1100, 760})
    {
        gallery::look(name,
            [&](QWidget *window) {
                m_page = std::make_unique<AssembliesPage>(vera().desk, vera().page->deeds()->surroundings());
                QWidget *widget = m_page->createWidget(window);
                if (change)
                    change(*m_page);
                return widget;
            },
            usual, {800, 560});
    }
    static void hold(AssembliesPage &page) { page.holdAssembly(); }

    void prepare()
    {
        m_both->does(m_both->anton, propose, ProposalText{.what = u"Пускать воду по очереди, день за днём"_s});
        m_both->does(vera(), callAssembly,
            AssemblyCalled{.title = u"Зимнее собрание"_s,
                .when = (m_both->clock.now() + std::chrono::hours(10)).time_since_epoch().count(),
                .minutes = 90,
                .where = u"у печи, в доме у ворот"_s,
                .words = u"Решить с водой до весны."_s});
        const ChangeId id = assembly().id();
        m_both->does(vera(), addItem,
            ItemAdded{.assembly = id, .title = u"крыша сарая"_s, .words = u"течёт у двери"_s, .minutes = 20});
        m_both->does(
            m_both->anton, addItem, ItemAdded{.assembly = id, .title = u"забор к соседям, который никто не чинит"_s});
        const ChangeId errand
            = m_both->does(vera(), offerRole, id, groups::ErrandKind::Facilitator, u"вести собрание"_s);
        m_both->does(vera(), openRole, RoleOpened{id, errand});
    }
    void holdIt()
    {
        const ChangeId id = assembly().id();
        const ChangeId item = assembly().items.front().id();
        const auto self = [&](Laptop &laptop) { return laptop.desk.outlook(m_both->orchard)->self; };
        m_both->does(vera(), markMeeting, MeetingMarked{.assembly = id});
        m_both->does(vera(), notePresence, PresenceNoted{.assembly = id, .who = {.person = self(vera())}});
        m_both->does(vera(), notePresence, PresenceNoted{.assembly = id, .who = {.person = m_both->olga}});
        m_both->does(vera(), notePresence, PresenceNoted{.assembly = id, .who = {.guest = u"соседка Нина"_s}});
        m_both->does(vera(), noteItem, ItemNoted{.item = item, .words = u"крыть в субботу, пока сухо"_s});
        m_both->does(vera(), countHands, HandsCounted{.item = item, .inFavour = 7, .against = 1, .aside = 2});
        m_both->does(vera(), writeTakingDown,
            TakingTold{.item = item, .person = self(m_both->anton), .what = u"принесу доски"_s});
        Floor floor = withSpeaker({}, {.person = self(vera())}, m_both->clock.now() - std::chrono::seconds(95));
        floor = withHandRaised(withHandRaised(floor, {.person = self(vera())}), {.guest = u"соседка Нина"_s});
        vera().floors[id] = floor;
    }

private Q_SLOTS:
    void initTestCase()
    {
        gallery::prepare();
        m_both = std::make_unique<TwoLaptops>();
    }
    void init() { m_language.use(u"ru"_s); }

    void the_empty_page() { lookAtPage(u"1-empty"_s); }
    void before_it_begins()
    {
        prepare();
        lookAtPage(u"2-sheet"_s);
        lookAtPage(u"3-not-begun"_s, hold);
    }
    void while_it_is_held()
    {
        holdIt();
        lookAtPage(u"4-held"_s, hold, {1024, 640});
        lookAtPage(u"5-held-large"_s, hold, {1600, 1000});
    }
    void in_english()
    {
        m_language.use(u"en"_s);
        lookAtPage(u"6-held-english"_s, hold);
        lookAtPage(u"7-sheet-english"_s);
    }
    void with_minutes_of_two_scribes()
    {
        const ChangeId id = assembly().id();
        m_both->does(vera(), markMeeting, MeetingMarked{.assembly = id, .mark = MeetingMarked::Mark::Closed});
        const auto alone = [&](Laptop &laptop, const QString &text) {
            return *laptop.desk.does(
                m_both->orchard, [&](const Outlook &outlook) { return writeMinutes(outlook, id, text); });
        };
        const ChangeId hers = alone(vera(), u"Крышу кроем в субботу. Забор оставили на следующий раз."_s);
        alone(m_both->anton, u"Крыша — в субботу."_s);
        m_both->meet();
        m_both->does(
            vera(), answerMinutes, MinutesAnswered{.minutes = hers, .isConfirmed = true, .remark = u"и чай был"_s});
        lookAtPage(u"8-minutes"_s);
    }
};

QTEST_MAIN(MeetingGalleryTest)
#include "meeting_gallery_test.moc"
