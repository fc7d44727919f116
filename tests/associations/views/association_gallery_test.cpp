// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page in all its states, wide and narrow, light and dark, in both languages; POCHIN_GALLERY=DIR keeps the
// pictures.
#include "associations/domain/call.h"
#include "associations/domain/finishing.h"
#include "associations/domain/handing_over.h"
#include "associations/domain/joining.h"
#include "associations/domain/noting.h"
#include "associations/domain/planning.h"
#include "associations/domain/solving.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_offer.h"
#include "associations/views/association_forms.h"
#include "associations/views/deed_dialog.h"
#include "associations/views/hand_over_dialog.h"
#include "associations/views/tasks_pane.h"
#include "associations/views/two_homes.h"
#include "support/gallery.h"
#include "workbench/language.h"
#include "workbench/list/list_and_sheet.h"

using namespace pochin;
using namespace pochin::associations;
using namespace pochin::associations::test;
using namespace Qt::StringLiterals;

class AssociationGalleryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TwoHomes> m_homes;
    std::optional<ChangeId> m_pruning;
    workbench::LanguageChoice m_language;

    template <typename Ask, typename... Details>
    ChangeId does(Home &home, const Ask &ask, const Details &...details)
    {
        m_homes->clock.advance(std::chrono::minutes(7));
        const auto change
            = home.spaces->does(m_homes->orchard, [&](const Outlook &outlook) { return ask(outlook, details...); });
        if (!change)
            qFatal("refused: %s", qPrintable(change.error().detail));
        m_homes->meet();
        return *change;
    }

    void callThePruning()
    {
        Home &vera = m_homes->vera;
        Home &anton = m_homes->anton;
        m_pruning = does(vera, call,
            Call{.task = u"обрезать яблони до цветения"_s,
                .doneTest = u"обошли все сорок деревьев, сухих веток нет"_s,
                .sunset = *dayFrom(u"2026-05-12"),
                .needed = {u"две пилы"_s, u"лестница"_s},
                .canDo = u"умею прививать"_s});
        does(anton, join, *m_pruning, u"у меня пила и тележка"_s, std::vector<ChangeId>());
        does(vera, plan,
            Planning{.association = *m_pruning, .goal = u"закончить до почек"_s, .fallback = u"позвать соседей"_s});
        does(vera, note, Noting{*m_pruning, {}, u"где что растёт"_s, u"схема сада.txt"_s, "две яблони, груша"});
        const ChangeId saw = does(vera, offer,
            TaskOffer{.association = *m_pruning, .title = u"наточить пилы"_s, .due = dayFrom(u"2026-05-01")});
        const ChangeId cut = does(vera, offer,
            TaskOffer{.association = *m_pruning,
                .title = u"спилить сушняк"_s,
                .due = dayFrom(u"2026-05-09"),
                .blockedBy = {saw}});
        does(vera, offer,
            TaskOffer{.association = *m_pruning,
                .title = u"первый ряд, у забора, где старые деревья и тень"_s,
                .parent = cut});
        const ChangeId out = does(vera, offer,
            TaskOffer{
                .association = *m_pruning, .title = u"вынести ветки"_s, .details = u"К дороге; тележка у Антона."_s});
        does(anton, take, saw);
        does(anton, take, out);
        m_homes->clock.advance(std::chrono::days(2));
        does(anton, finish, out, u"за три ходки"_s);
    }
    void callTheFence()
    {
        Home &vera = m_homes->vera;
        const ChangeId fence = does(vera, call,
            Call{.task = u"починить забор"_s, .doneTest = u"коза не проходит"_s, .sunset = *dayFrom(u"2026-05-08")});
        does(vera, solve, fence, u"проверили козой"_s);
        does(vera, handOver,
            HandingOver{.association = fence,
                .results = u"двенадцать новых досок"_s,
                .things = {u"молоток у Антона"_s},
                .debts = {u"доски соседу"_s},
                .lessons = u"коза хитрее, чем кажется"_s});
        does(vera, call,
            Call{.task = u"вырыть колодец"_s, .doneTest = u"есть вода"_s, .sunset = *dayFrom(u"2026-07-01")});
    }
    /// A page of its own for each look, as the window of the gallery takes it along when it goes.
    void lookAtPage(const QString &name, const std::function<void(AssociationsPage &)> &arrange = [](auto &) { })
    {
        Home &vera = m_homes->vera;
        const auto made = [&](QWidget *window) {
            auto *page = new AssociationsPage(vera.desk, window);
            QWidget *widget = page->createWidget(window);
            if (m_pruning)
                page->open({&vera.desk, m_homes->orchard, *m_pruning});
            arrange(*page);
            return widget;
        };
        gallery::look(name, made, {1240, 760}, {1024, 640});
    }

    /// A dialog where it can be looked at together with what is around it.
    static QWidget *asPart(QDialog *dialog)
    {
        dialog->setWindowFlags(Qt::Widget);
        return dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        gallery::prepare();
        m_homes = std::make_unique<TwoHomes>();
    }
    void init() { m_language.use(u"ru"_s); }

    void the_empty_page() { lookAtPage(u"1-empty"_s); }
    void the_sheet()
    {
        callThePruning();
        callTheFence();
        lookAtPage(u"2-sheet"_s);
    }
    void the_list()
    {
        lookAtPage(u"3-list"_s, [](AssociationsPage &page) { page.show(AssociationsPage::Side::Tasks); });
    }
    void the_board()
    {
        lookAtPage(u"4-board"_s, [this](AssociationsPage &page) {
            page.show(AssociationsPage::Side::Tasks);
            page.tasks()->showAs(TasksPane::Way::Board);
            page.tasks()->choose(m_homes->vera.part(m_homes->orchard).tasks.begin()->first);
        });
    }
    void the_calendar()
    {
        lookAtPage(u"5-calendar"_s, [](AssociationsPage &page) {
            page.show(AssociationsPage::Side::Tasks);
            page.tasks()->showAs(TasksPane::Way::Calendar);
        });
    }
    void in_english()
    {
        m_language.use(u"en"_s);
        lookAtPage(u"6-english"_s);
    }
    void the_forms()
    {
        Home &vera = m_homes->vera;
        gallery::look(u"7-call"_s,
            [&](QWidget *window) -> QWidget * {
                return asPart(
                    new DeedDialog(vera.desk, m_homes->orchard, callAnywhereForm(vera.desk, m_homes->orchard), window));
            },
            {560, 640}, {520, 560});
        does(vera, solve, *m_pruning, QString());
        gallery::look(u"8-hand-over"_s,
            [&](QWidget *window) -> QWidget * {
                return asPart(new HandOverDialog({&vera.desk, m_homes->orchard, *m_pruning}, window));
            },
            {600, 460}, {520, 420});
    }
};

QTEST_MAIN(AssociationGalleryTest)
#include "association_gallery_test.moc"
