// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/list/list_and_sheet.h"
#include "workbench/list/list_row_model.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/sheet.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace pochin::workbench;

namespace {

ListRow row(const QString &key, const QString &title, const QString &kind = {}, const QString &section = {})
{
    return {key, title, QStringLiteral("6 days left"), {}, Mark::Running, {kind}, section};
}
const QString harvest = QStringLiteral("Harvest");
const QString fair = QStringLiteral("Book fair");
const QString runs = QStringLiteral("runs");
const QString over = QStringLiteral("over");

} // namespace

class ListAndSheetTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ListAndSheet> m_page;
    Sheet *m_sheet = nullptr;

    [[nodiscard]] ListPanel *list() const { return m_page->list(); }
    [[nodiscard]] QListView *view() const { return m_page->findChild<QListView *>(); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList titles;
        for (int i = 0; i < view()->model()->rowCount(); ++i)
            titles.append(view()->model()->index(i, 0).data().toString());
        return titles;
    }
    [[nodiscard]] QWidget *front() const { return m_page->findChild<QStackedWidget *>()->currentWidget(); }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ListAndSheet>(QStringLiteral("view-list-text"), nullptr);
        m_sheet = new Sheet(m_page.get());
        m_sheet->addDeed()->say(QStringLiteral("Recall"));
        m_page->setSheet(m_sheet);
        list()->say(QStringLiteral("Mandates"), QStringLiteral("New…"));
        m_page->resize(800, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void an_empty_page_teaches_and_offers_the_first_deed()
    {
        m_page->sayNothingYet({QStringLiteral("No mandates yet"), {}, {}, QStringLiteral("Write the first")});
        m_page->setRows({});
        QCOMPARE(front(), m_page->nothingYet());
        QSignalSpy wanted(list(), &ListPanel::deedChosen);
        Q_EMIT m_page->nothingYet()->deedChosen();
        QCOMPARE(wanted.count(), 1);
    }

    void the_first_row_is_read_without_asking()
    {
        QSignalSpy chosen(list(), &ListPanel::rowChosen);
        m_page->setRows({row(QStringLiteral("a"), harvest), row(QStringLiteral("b"), fair)});
        QVERIFY(front() != m_page->nothingYet());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("a"));
    }

    void the_choice_stays_when_the_rows_change_around_it()
    {
        m_page->setRows({row(QStringLiteral("a"), harvest), row(QStringLiteral("b"), fair)});
        QVERIFY(list()->choose(QStringLiteral("b")));
        QSignalSpy chosen(list(), &ListPanel::rowChosen);
        m_page->setRows({row(QStringLiteral("c"), QStringLiteral("New")), row(QStringLiteral("b"), fair)});
        QCOMPARE(list()->chosenKey(), QStringLiteral("b"));
        QCOMPARE(chosen.count(), 0);
        m_page->setRows({row(QStringLiteral("c"), QStringLiteral("New"))});
        QCOMPARE(list()->chosenKey(), QStringLiteral("c"));
        m_page->setRows({});
        QCOMPARE(chosen.last().first().toString(), QString());
        QCOMPARE(front(), m_page->nothingYet());
    }

    void rows_that_only_say_something_else_do_not_throw_the_reader_out()
    {
        ListRowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(QStringLiteral("a"), harvest), row(QStringLiteral("b"), fair)});
        QSignalSpy reset(&model, &ListRowModel::modelReset);
        QSignalSpy changed(&model, &ListRowModel::dataChanged);
        model.setRows({row(QStringLiteral("a"), harvest), row(QStringLiteral("b"), QStringLiteral("Fair"))});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("Fair"));
    }

    void a_page_hears_that_no_row_is_left_and_that_one_is_back()
    {
        m_page->setRows({row(QStringLiteral("a"), harvest), row(QStringLiteral("b"), fair)});
        QVERIFY(list()->choose(QStringLiteral("b")));
        QSignalSpy chosen(list(), &ListPanel::rowChosen);
        m_page->findChild<QLineEdit *>()->setText(QStringLiteral("nothing has these words"));
        QCOMPARE(chosen.last().first().toString(), QString());
        m_page->setRows({row(QStringLiteral("b"), fair), row(QStringLiteral("d"), harvest)}); // it changes meanwhile
        QCOMPARE(chosen.last().first().toString(), QString());
        m_page->findChild<QLineEdit *>()->clear();
        QVERIFY(!list()->chosenKey().isEmpty());
        QCOMPARE(chosen.last().first().toString(), list()->chosenKey());
        const QString gone = list()->chosenKey();
        m_page->setRows({row(QStringLiteral("e"), fair)});
        QCOMPARE(chosen.last().first().toString(), QStringLiteral("e"));
        QVERIFY(gone != QStringLiteral("e"));
    }
    void words_that_are_not_shown_find_a_row_too()
    {
        ListRow decision = row(QStringLiteral("b"), fair);
        decision.foundBy = QStringLiteral("whoever brings the cart, М.7");
        m_page->setRows({row(QStringLiteral("a"), harvest), decision});
        m_page->findChild<QLineEdit *>()->setText(QStringLiteral("cart м.7"));
        QCOMPARE(shown(), QStringList{fair});
    }
    void words_and_kinds_narrow_the_list()
    {
        const QAbstractItemModelTester tester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        list()->setFilters({{runs, QStringLiteral("In force")}, {{}, QStringLiteral("All")}});
        m_page->setRows({row(QStringLiteral("a"), harvest, runs), row(QStringLiteral("b"), fair, over)});
        QCOMPARE(shown(), QStringList{harvest});
        m_page->findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(shown(), (QStringList{harvest, fair}));
        m_page->findChild<QLineEdit *>()->setText(QStringLiteral("LEFT book"));
        QCOMPARE(shown(), QStringList{fair});
        m_page->findChild<QLineEdit *>()->setText(QStringLiteral("nobody wrote this"));
        QVERIFY(shown().isEmpty());
        QVERIFY(front() != m_page->nothingYet()); // there is something, only not with these words
    }

    void a_row_that_the_filter_hides_can_still_be_gone_to()
    {
        list()->setFilters({{runs, QStringLiteral("In force")}, {{}, QStringLiteral("All")}});
        m_page->setRows({row(QStringLiteral("a"), harvest, runs), row(QStringLiteral("b"), fair, over)});
        QVERIFY(list()->choose(QStringLiteral("b")));
        QCOMPARE(list()->chosenKey(), QStringLiteral("b"));
        QVERIFY(!list()->choose(QStringLiteral("nobody")));
    }

    void a_filter_keeps_its_choice_when_it_is_said_in_another_language()
    {
        list()->setFilters({{runs, QStringLiteral("In force")}, {{}, QStringLiteral("All")}});
        m_page->findChild<QComboBox *>()->setCurrentIndex(1);
        list()->setFilters({{runs, QStringLiteral("Действуют")}, {{}, QStringLiteral("Все")}});
        QCOMPARE(m_page->findChild<QComboBox *>()->currentText(), QStringLiteral("Все"));
    }

    void a_section_is_named_above_its_first_visible_row()
    {
        m_page->setRows({row(QStringLiteral("a"), harvest, {}, QStringLiteral("garden")),
            row(QStringLiteral("b"), fair, {}, QStringLiteral("garden")),
            row(QStringLiteral("c"), harvest, {}, QStringLiteral("yard"))});
        const auto begins
            = [&](int at) { return view()->model()->index(at, 0).data(ListRowModel::BeginsSectionRole).toString(); };
        QCOMPARE(begins(0), QStringLiteral("garden"));
        QVERIFY(begins(1).isEmpty());
        QCOMPARE(begins(2), QStringLiteral("yard"));
        m_page->findChild<QLineEdit *>()->setText(fair);
        QCOMPARE(begins(0), QStringLiteral("garden"));
    }

    void the_keyboard_reaches_the_field_the_rows_and_the_sheet()
    {
        m_page->setRows({row(QStringLiteral("a"), harvest), row(QStringLiteral("b"), fair)});
        m_page->setFocus();
        QCOMPARE(m_page->focusWidget(), view());
        QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
        auto *field = m_page->findChild<QLineEdit *>();
        QCOMPARE(m_page->focusWidget(), field);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(m_page->focusWidget(), view());
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(list()->chosenKey(), QStringLiteral("b"));
        QSignalSpy wanted(list(), &ListPanel::readingWanted);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(m_sheet->isAncestorOf(m_page->focusWidget()));
    }

    void ctrl_n_does_the_first_deed_only_while_it_is_possible()
    {
        m_page->setRows({row(QStringLiteral("a"), harvest)});
        QSignalSpy wanted(list(), &ListPanel::deedChosen);
        QTest::keyClick(view(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        list()->deed()->refuse(QStringLiteral("Join a group first."));
        QTest::keyClick(view(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
    }

    void a_row_is_read_aloud_whole()
    {
        ListRowModel model;
        model.setRows({{QStringLiteral("a"), harvest, QStringLiteral("6 days left"), QStringLiteral("garden"),
            Mark::Running, {}, {}}});
        QCOMPARE(
            model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Harvest, 6 days left, garden"));
    }
};

QTEST_MAIN(ListAndSheetTest)
#include "list_and_sheet_test.moc"
