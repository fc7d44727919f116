// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventually.h"
#include "support/gallery.h"
#include "workbench/history/history_model.h"
#include "workbench/history/history_section.h"
#include "workbench/history/history_view.h"
#include "workbench/plain_text_label.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace pochin::workbench;

namespace {

/// Every hundredth deed is set aside; the very first one founded the garden.
class Deeds final : public HistorySource
{
public:
    explicit Deeds(int count) : m_count(count) { }

    mutable int read = 0;

    int count() const override { return m_count; }
    HistoryRow row(int at) const override
    {
        ++read;
        const bool isAside = at % 100 == 7;
        return {QString::number(at), QStringLiteral("24 ноября 14:%1").arg(at % 60, 2, 10, QLatin1Char('0')),
            at % 2 ? QStringLiteral("вера") : QStringLiteral("Пётр с набережной"),
            at + 1 == m_count ? QStringLiteral("основал группу «Сад»")
                              : QStringLiteral("взял задачу «Телега %1»").arg(at),
            isAside             ? HistoryRow::Standing::SetAside
                : at % 100 == 9 ? HistoryRow::Standing::Waits
                                : HistoryRow::Standing::Counts,
            isAside             ? QStringLiteral("автор вышел из группы, и выход не знал об этом")
                : at % 100 == 9 ? QStringLiteral("группа ещё не ратифицировала")
                                : QString()};
    }

private:
    int m_count;
};

QWidget *longHistory(QWidget *parent)
{
    auto *view = new HistoryView(parent);
    view->setSource(std::make_shared<Deeds>(12000));
    auto *rows = view->findChild<QTreeView *>();
    rows->setCurrentIndex(rows->model()->index(7, 0));
    return view;
}

} // namespace

class HistoryViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { gallery::prepare(); }

    void a_history_is_a_table_that_keeps_the_rules_of_tables()
    {
        HistoryModel model(nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would read on while rows are being put in
        model.setSource(std::make_shared<Deeds>(700));
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 700);
        QCOMPARE(model.index(7, HistoryModel::Stands).data().toString(),
            QStringLiteral("set aside: автор вышел из группы, и выход не знал об этом"));
        model.setSource(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void twelve_thousand_deeds_are_read_only_as_far_as_somebody_looks()
    {
        const auto deeds = std::make_shared<Deeds>(12000);
        HistoryView view(nullptr);
        view.resize(800, 500);
        view.setSource(deeds);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY2(deeds->read <= 400, qPrintable(QString::number(deeds->read)));
        auto *rows = view.findChild<QTreeView *>();
        const int readBefore = deeds->read;
        for (int i = 0; i < 3; ++i) {
            rows->doItemsLayout(); // as for another language or look
            QCoreApplication::processEvents();
        }
        QCOMPARE(deeds->read, readBefore);
        rows->verticalScrollBar()->setValue(rows->verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
        QVERIFY(deeds->read > 200);
        QVERIFY2(deeds->read <= 800, qPrintable(QString::number(deeds->read)));
    }

    void a_window_taller_than_one_step_is_filled()
    {
        const auto deeds = std::make_shared<Deeds>(12000);
        HistoryView view(nullptr);
        view.setSource(deeds);
        auto *rows = view.findChild<QTreeView *>();
        view.resize(800, 300 * rows->sizeHintForRow(0));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        EVENTUALLY(rows->verticalScrollBar()->maximum() > 0);
        QVERIFY2(deeds->read <= 800, qPrintable(QString::number(deeds->read)));
    }

    void the_filter_finds_the_very_first_deed_among_twelve_thousand()
    {
        HistoryView view(nullptr);
        view.setSource(std::make_shared<Deeds>(12000));
        view.show();
        view.findChild<QLineEdit *>()->setText(QStringLiteral("СНОВАЛ сад"));
        auto *rows = view.findChild<QTreeView *>();
        EVENTUALLY(view.model()->hasReadAll());
        QCOMPARE(rows->model()->rowCount(), 1);
        QCOMPARE(rows->model()->index(0, HistoryModel::What).data().toString(), QStringLiteral("основал группу «Сад»"));
    }

    void what_is_set_aside_can_be_seen_alone_and_says_why()
    {
        HistoryView view(nullptr);
        view.setSource(std::make_shared<Deeds>(1000));
        view.show();
        view.findChild<QComboBox *>()->setCurrentIndex(1);
        EVENTUALLY(view.model()->hasReadAll());
        auto *rows = view.findChild<QTreeView *>();
        QCOMPARE(rows->model()->rowCount(), 10);
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QStringList told;
        for (const auto *label : view.findChildren<PlainTextLabel *>())
            told.append(label->text());
        QVERIFY(told.join(u'\n').contains(QStringLiteral("set aside: автор вышел из группы, и выход не знал об этом")));
    }

    void the_choice_stays_when_something_was_done_meanwhile()
    {
        HistoryView view(nullptr);
        view.setSource(std::make_shared<Deeds>(300));
        view.show();
        auto *rows = view.findChild<QTreeView *>();
        rows->setCurrentIndex(rows->model()->index(5, 0));
        view.setSource(std::make_shared<Deeds>(301));
        QCOMPARE(view.chosenKey(), QStringLiteral("5"));
        view.setSource(nullptr);
        QVERIFY(view.chosenKey().isEmpty());
    }

    void enter_goes_to_what_was_done()
    {
        HistoryView view(nullptr);
        view.setSource(std::make_shared<Deeds>(30));
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *rows = view.findChild<QTreeView *>();
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Down);
        QTest::keyClick(rows, Qt::Key_Down);
        QSignalSpy wanted(&view, &HistoryView::openWanted);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(wanted.first().first().toString(), view.chosenKey());
        QVERIFY(!view.chosenKey().isEmpty());
    }

    void a_history_can_be_read_by_everybody()
    {
        gallery::look(QStringLiteral("history"), longHistory, {820, 460}, {420, 420});
    }

    void folded_it_reads_nothing_and_unfolded_it_tells_everything()
    {
        HistorySection section(nullptr);
        QVERIFY(section.isHidden()); // there is nothing to tell
        const auto deeds = std::make_shared<Deeds>(30);
        section.show(deeds);
        QVERIFY(!section.isHidden());
        QCOMPARE(deeds->read, 0);
        auto *button = section.findChild<QToolButton *>();
        QCOMPARE(button->text(), QStringLiteral("History (30 deeds)"));
        button->click();
        QVERIFY(section.isUnfolded());
        QCOMPARE(section.findChild<HistoryView *>()->model()->rowCount(), 30);
        section.show(std::make_shared<Deeds>(31)); // something was done meanwhile
        QCOMPARE(section.findChild<HistoryView *>()->model()->rowCount(), 31);
        section.show(nullptr);
        QVERIFY(section.isHidden());
        QCOMPARE(section.findChild<HistoryView *>()->model()->rowCount(), 0);
        button->click();
        QVERIFY(!section.findChild<HistoryView *>());
    }
};

QTEST_MAIN(HistoryViewTest)
#include "history_view_test.moc"
