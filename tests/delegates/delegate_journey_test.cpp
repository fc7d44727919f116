// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The delegate's journey in the window, as somebody sits through it: the real page over a real vault, with keys and
// clicks. What the others do arrives by bundle in life; here they are members with a laptop each.
#include "delegates/views/act_dialog.h"
#include "delegates/views/delegates_page.h"
#include "delegates/views/mandate_dialog.h"
#include "delegates/views/mandate_sheet.h"
#include "delegates/views/recall_dialog.h"
#include "delegates/views/report_dialog.h"
#include "delegates/views/words_dialog.h"
#include "delegates/windowed_laptop.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/undo_notice.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace pochin;
using namespace pochin::delegates;
using namespace pochin::delegates::test;

class DelegateJourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowedLaptop> m_desk;
    std::unique_ptr<Person> m_anton;
    std::optional<SpaceId> m_orchard;

    [[nodiscard]] WindowedLaptop &vera() { return *m_desk; }
    [[nodiscard]] Person &anton() { return *m_anton; }

    static std::unique_ptr<WindowedLaptop> opened()
    {
        return std::make_unique<WindowedLaptop>(
            [](ledger::SpacesDesk &desk) { return std::make_unique<DelegatesPage>(desk); });
    }
    [[nodiscard]] MandateSheet &sheet() { return *vera().widget().findChild<MandateSheet *>(); }
    /// Founded by both; each recalls alone, or by half of two present.
    void found(std::optional<ledger::RecallRule> rule = {})
    {
        m_desk = opened();
        ledger::SpaceRules rules = eachMember();
        rules.recall = rule;
        const groups::Genesis genesis{.title = u"Сад у реки"_s,
            .rules = rules,
            .founders = {{vera().card(), u"вера"_s},
                {{.feed = ledger::test::keyOf("anton"), .recipient = QByteArray(32, 'r')}, u"антон"_s}},
            .nonce = QByteArray(16, 'n'),
            .procedures = {{.name = {}, .rule = {}}}};
        const Change founded = *ledger::foundedSpace(ledger::test::keyOf("anton"), *groups::founding(genesis), 0);
        m_anton = std::make_unique<Person>("anton", founded);
        m_orchard = ledger::spaceOf(founded.id());
        vera().hears(*m_orchard, anton());
    }
    ChangeId sendVera()
    {
        const ChangeId drafted = anton().does(draft(anton().outlook(), harvest(vera().self())));
        const ChangeId mandate = anton().does(giveMandate(anton().outlook(), drafted));
        vera().hears(*m_orchard, anton());
        return mandate;
    }

private Q_SLOTS:
    void an_empty_page_teaches_and_cites_its_paragraph()
    {
        m_desk = opened();
        QVERIFY(vera().rows().isEmpty());
        QSignalSpy cited(qobject_cast<DelegatesPage *>(&vera().page()), &DelegatesPage::citationRequested);
        for (QAbstractButton *button : vera().widget().nothingYet()->findChildren<QAbstractButton *>()) {
            if (button->text().contains(u"М.7"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(cited.size(), 1);
        QCOMPARE(cited.front().front().toString(), u"М.7"_s);
    }

    void the_delegate_accepts_acts_asks_and_reports()
    {
        found();
        const ChangeId mandate = sendVera();
        QCOMPARE(vera().rows().size(), 1);
        vera().press(u"Accept"_s);
        QCOMPARE(vera().rows().front().kinds, (QStringList{u"running"_s, u"mine"_s}));

        // An act in ten seconds: the point, a line, Enter.
        vera().press(u"Record an act…"_s);
        auto *act = vera().front<ActDialog>();
        QVERIFY(act);
        QTest::keyClicks(act->findChild<QLineEdit *>(), u"two carts"_s);
        const QPointer<ActDialog> open(act);
        QTest::keyClick(act->findChild<QLineEdit *>(), Qt::Key_Return);
        EVENTUALLY(!open || !open->isVisible());
        vera().press(u"Record an act…"_s);
        act = vera().front<ActDialog>();
        act->findChildren<QRadioButton *>().back()->click(); // honestly outside
        QTest::keyClicks(act->findChild<QLineEdit *>(), u"promised apples"_s);
        vera().accept(act);

        vera().press(u"Ask home…"_s);
        auto *question = vera().front<WordsDialog>();
        QTest::keyClicks(question->findChild<QPlainTextEdit *>(), u"three carts?"_s);
        vera().accept(question);
        vera().tells(*m_orchard, anton());
        anton().does(
            answerQuestion(anton().outlook(), {anton().mandate(mandate).questions.front().id, u"если с возчиком"_s}));
        vera().hears(*m_orchard, anton());

        vera().press(u"Report…"_s);
        auto *report = vera().front<ReportDialog>();
        const auto lines = report->findChildren<QLineEdit *>();
        QCOMPARE(report->focusWidget(), lines.front());
        QTest::keyClicks(lines.front(), u"done"_s);
        QTest::keyClicks(lines.back(), u"all well"_s);
        vera().accept(report);
        vera().press(u"Lay it down"_s);
        vera().accept(vera().front<WordsDialog>());
        vera().tells(*m_orchard, anton());
        const Mandate &told = anton().mandate(mandate);
        QCOMPARE(told.acts.size(), std::size_t(2));
        QVERIFY(!told.acts[0].act.isOutside());
        QVERIFY(told.acts[1].act.isOutside());
        QCOMPARE(told.reports.size(), std::size_t(1));
        QCOMPARE(told.reports.front().act.lines.front().words, u"done"_s);
        QCOMPARE(told.reports.front().act.summary, u"all well"_s);
        QVERIFY(anton().standing(mandate).isEndedBy(End::Resignation));
        QVERIFY(!anton().standing(mandate).isReportDue);
        QCOMPARE(vera().rows().front().kinds.front(), u"over"_s);
    }

    void the_delegate_sees_at_once_that_she_was_recalled_and_what_remains_open()
    {
        found();
        const ChangeId mandate = sendVera();
        vera().press(u"Accept"_s);
        vera().press(u"Record an act…"_s);
        auto *act = vera().front<ActDialog>();
        QTest::keyClicks(act->findChild<QLineEdit *>(), u"three carts"_s);
        vera().accept(act);
        anton().does(
            recall(anton().outlook(), {.mandate = mandate, .reason = u"едем сами"_s})); // he has not heard of them
        vera().hears(*m_orchard, anton());
        QVERIFY(!sheet().recordDeed()->isOffered());
        QCOMPARE(sheet().recordDeed()->reason(), u"This mandate was recalled."_s);
        QStringList words;
        for (const auto *rows : sheet().findChildren<workbench::SheetRows *>()) {
            for (const auto &row : rows->rows())
                words << row.text << row.note;
        }
        const QString all = words.join(u'\n');
        QVERIFY(all.contains(u"Recalled: едем сами"_s));
        QVERIFY(all.contains(u"after the recall, unawares"_s));
        QVERIFY(all.contains(u"A report is still to come."_s));
    }

    void a_mandator_writes_a_mandate_and_recalls_with_one_click()
    {
        found();
        auto offered = vera().widget().nothingYet()->findChildren<QPushButton *>();
        offered.removeIf([](const QPushButton *button) { return button->isHidden(); });
        QTest::mouseClick(offered.back(), Qt::LeftButton);
        auto *dialog = vera().front<MandateDialog>();
        QVERIFY(dialog);
        QCOMPARE(vera().widget().findChildren<MandateDialog *>().size(), 1); // one press, one form
        const auto fields = dialog->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == u"What about"_s)
                QTest::keyClicks(field, u"Harvest"_s);
            if (field->accessibleName() == u"Words of point 1"_s)
                QTest::keyClicks(field, u"get two carts"_s);
        }
        vera().accept(dialog);
        QCOMPARE(vera().rows().size(), 1);
        QCOMPARE(vera().rows().front().title, u"Harvest"_s);
        vera().press(u"Recall"_s);
        QVERIFY(!vera().front<RecallDialog>());
        QCOMPARE(vera().rows().front().detail, u"recalled"_s);
        QCOMPARE(vera().widget().notice()->kind(), workbench::NoticeBar::Kind::Success);
    }

    void where_a_share_recalls_those_present_are_ticked_and_it_is_in_force_at_once()
    {
        found(ledger::RecallRule{1, 2, 2});
        const ChangeId drafted = anton().does(draft(anton().outlook(), harvest(anton().id())));
        const ChangeId mandate = anton().does(giveMandate(anton().outlook(), drafted));
        vera().hears(*m_orchard, anton());
        vera().press(u"Recall"_s);
        auto *dialog = vera().front<RecallDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        dialog->findChild<QTableWidget *>()->item(0, 1)->setCheckState(Qt::Checked); // Anton is present
        vera().accept(dialog);
        vera().tells(*m_orchard, anton());
        QVERIFY(anton().standing(mandate).isEndedBy(End::Recall));
    }

    /// М.7: frozen words. Who wants others gives a new mandate, and the present one ends with it.
    void other_words_are_given_anew_from_the_sheet()
    {
        found();
        const ChangeId mandate = sendVera();
        vera().press(u"Accept"_s);
        vera().press(u"Other words…"_s);
        auto *dialog = vera().front<MandateDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->text().points, anton().mandate(mandate).words.points);
        QCOMPARE(dialog->text().replaces, mandate);
        for (auto *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Words of point 1"_s)
                field->setText(u"договориться о трёх телегах"_s);
        }
        vera().accept(dialog);
        vera().tells(*m_orchard, anton());
        QVERIFY(anton().standing(mandate).isEndedBy(End::Replacement));
        QCOMPARE(vera().rows().size(), 2);
    }

    void the_card_the_recall_form_and_the_slip_are_put_on_paper_from_the_sheet()
    {
        found();
        sendVera();
        vera().press(u"Accept"_s);
        vera().press(u"Record an act…"_s);
        auto *act = vera().front<ActDialog>();
        QTest::keyClicks(act->findChild<QLineEdit *>(), u"two carts"_s);
        vera().accept(act);
        const QTemporaryDir folder;
        for (const QString &deed : {u"Print the card…"_s, u"Print a recall form…"_s, u"Print a ratification slip…"_s}) {
            const QString file = folder.filePath(deed.section(u' ', -1).chopped(1) + u".pdf"_s);
            QTimer answering; // the dialog that asks where has an event loop of its own
            connect(&answering, &QTimer::timeout, this, [file] {
                auto *where = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                if (!where)
                    return;
                where->findChild<QLineEdit *>()->setText(file);
                static_cast<QDialog *>(where)->accept();
            });
            answering.start(20);
            vera().press(deed);
            QFile written(file);
            QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(deed));
            QVERIFY(written.read(5) == "%PDF-");
            QCOMPARE(vera().widget().notice()->kind(), workbench::NoticeBar::Kind::Success);
        }
    }

    void what_is_shown_is_gone_when_the_vault_locks()
    {
        found();
        sendVera();
        auto *rows = vera().widget().list()->rows();
        QAbstractItemModelTester tester(
            const_cast<workbench::ListRowModel *>(rows), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(vera().rows().size(), 1);
        vera().locks();
        QVERIFY(vera().rows().isEmpty());
        QVERIFY(!sheet().isVisible());
    }
};

QTEST_MAIN(DelegateJourneyTest)
#include "delegate_journey_test.moc"
