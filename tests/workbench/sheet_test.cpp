// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/plain_text_label.h"
#include "workbench/sheet/chip_button.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/flow_layout.h"
#include "workbench/sheet/people_chips.h"
#include "workbench/sheet/sheet.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"
#include "workbench/undo_notice.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace pochin::workbench;

class SheetTest : public QObject
{
    Q_OBJECT

    static QString spoken(QWidget *widget, QAccessible::Text what = QAccessible::Name)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(what);
    }
    static QList<Chip> people(int count)
    {
        QList<Chip> all;
        for (int i = 0; i < count; ++i)
            all.append({QString::number(i), QStringLiteral("person %1").arg(i), {}});
        return all;
    }

private Q_SLOTS:
    void a_deed_that_is_not_possible_says_why_beside_its_button()
    {
        DeedButton deed(nullptr);
        deed.say(QStringLiteral("Recall"));
        QVERIFY(deed.isOffered());
        deed.refuse(QStringLiteral("You are not among the mandators."));
        QVERIFY(!deed.button()->isEnabled());
        const auto *reason = deed.findChild<PlainTextLabel *>();
        QVERIFY(!reason->isHidden());
        QCOMPARE(reason->text(), QStringLiteral("You are not among the mandators."));
        QCOMPARE(spoken(deed.button(), QAccessible::Description), QStringLiteral("You are not among the mandators."));
    }

    void the_reason_goes_when_the_deed_becomes_possible()
    {
        DeedButton deed(nullptr);
        deed.say(QStringLiteral("Recall"));
        deed.refuse(QStringLiteral("Not yet."));
        QSignalSpy changed(&deed, &DeedButton::offeredChanged);
        deed.offerUnless({});
        QCOMPARE(changed.count(), 1);
        QVERIFY(deed.findChild<PlainTextLabel *>()->isHidden());
        QVERIFY(spoken(deed.button(), QAccessible::Description).isEmpty());
        QSignalSpy chosen(&deed, &DeedButton::chosen);
        deed.button()->click();
        QCOMPARE(chosen.count(), 1);
    }

    void things_flow_into_the_next_line_where_the_width_ends()
    {
        QWidget place;
        auto *flow = new FlowLayout(&place, 10);
        for (int i = 0; i < 3; ++i) {
            auto *part = new QWidget(&place);
            part->setFixedSize(100, 20);
            flow->addWidget(part);
        }
        QCOMPARE(flow->heightForWidth(320), 20);
        QCOMPARE(flow->heightForWidth(319), 20 + 10 + 20);
        QCOMPARE(flow->heightForWidth(100), 3 * 20 + 2 * 10);
        flow->itemAt(1)->widget()->hide();
        QCOMPARE(flow->heightForWidth(210), 20); // what is hidden takes no place
    }

    void many_people_are_shown_in_part_until_the_rest_is_asked_for()
    {
        PeopleChips chips(nullptr);
        chips.setChips(QStringLiteral("Mandators"), people(200));
        const auto shown = [&] {
            QStringList names;
            for (const auto *button : chips.findChildren<ChipButton *>()) {
                if (!button->isHidden())
                    names.append(button->text());
            }
            return names;
        };
        QCOMPARE(shown().size(), 13);
        QCOMPARE(shown().last(), QStringLiteral("and 188 more"));
        for (auto *button : chips.findChildren<ChipButton *>()) {
            if (button->text() == shown().last())
                button->click();
        }
        QCOMPARE(shown().size(), 200);
    }

    void one_more_than_some_is_shown_rather_than_counted()
    {
        PeopleChips chips(nullptr);
        chips.setChips(QStringLiteral("Mandators"), people(13));
        QCOMPARE(chips.findChildren<ChipButton *>().last()->text(), QStringLiteral("person 12"));
    }

    void a_chip_leads_to_whom_it_names_and_a_name_is_shown_as_it_is()
    {
        PeopleChips chips(nullptr);
        chips.setChips(
            QStringLiteral("Mandators"), {{QStringLiteral("k"), QStringLiteral("A & B"), QStringLiteral("left")}});
        auto *chip = chips.findChild<ChipButton *>();
        QCOMPARE(spoken(chip), QStringLiteral("A & B, left"));
        QSignalSpy chosen(&chips, &PeopleChips::chosen);
        chip->click();
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("k"));
    }

    void facts_are_read_aloud_with_their_label_and_lead_to_the_texts()
    {
        FactRows facts(nullptr);
        facts.setFacts({{QStringLiteral("Ends"), QStringLiteral("12 December"), {}},
            {QStringLiteral("Ground"), {}, {QStringLiteral("М.7")}}});
        QStringList heard;
        for (auto *label : facts.findChildren<PlainTextLabel *>())
            heard.append(spoken(label));
        QVERIFY(heard.contains(QStringLiteral("Ends: 12 December")));
        QSignalSpy cited(&facts, &FactRows::citationRequested);
        facts.findChild<ChipButton *>()->click();
        QCOMPARE(cited.first().first().toString(), QStringLiteral("М.7"));
    }

    void a_row_offers_its_deed_by_what_it_is_about()
    {
        SheetRows rows(nullptr);
        rows.setRows(
            {{QStringLiteral("t1"), QStringLiteral("1"), QStringLiteral("two carts"), {}, QStringLiteral("Take"), {}}});
        auto *deed = rows.findChild<DeedButton *>();
        QCOMPARE(spoken(deed->button()), QStringLiteral("Take: two carts"));
        QSignalSpy chosen(&rows, &SheetRows::deedChosen);
        deed->button()->click();
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("t1"));
    }

    void who_stands_on_a_row_stays_there_when_another_row_comes_before_it()
    {
        SheetRows rows(nullptr);
        const SheetRow carts{QStringLiteral("t1"), {}, QStringLiteral("two carts"), {}, QStringLiteral("Take"), {}};
        const SheetRow bread{QStringLiteral("t0"), {}, QStringLiteral("bread"), {}, QStringLiteral("Take"), {}};
        rows.setRows({carts});
        rows.show();
        QVERIFY(QTest::qWaitForWindowActive(&rows));
        rows.findChild<DeedButton *>(QStringLiteral("t1"))->setFocus();
        rows.setRows({bread, carts});
        QCOMPARE(rows.focusWidget(), rows.findChild<DeedButton *>(QStringLiteral("t1"))->button());
    }

    void a_narrow_row_puts_its_button_under_its_words()
    {
        SheetRows rows(nullptr);
        rows.setRows({{.key = QStringLiteral("need"),
            .text = QStringLiteral("two ladders are needed until Friday, for the old apple trees by the river"),
            .deed = QStringLiteral("Done, or raise it further…")}});
        const auto *deed = rows.findChild<DeedButton *>();
        const auto labels = rows.findChildren<PlainTextLabel *>();
        const auto words
            = std::ranges::find_if(labels, [](auto *label) { return label->text().startsWith(u"two ladders"); });
        QVERIFY(deed && words != labels.end());
        const auto placeOf = [&](const QWidget *one) { return QRect(one->mapTo(&rows, QPoint()), one->size()); };
        rows.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rows));
        for (const int width : {900, 260}) {
            rows.resize(width, rows.heightForWidth(width));
            QCoreApplication::processEvents();
            QCOMPARE(placeOf(deed).top() > placeOf(*words).bottom(), width == 260);
            QVERIFY(rows.rect().contains(placeOf(deed)));
        }
    }

    void a_section_without_rows_says_so()
    {
        SheetRows rows(nullptr);
        rows.sayNothing(QStringLiteral("No report yet."));
        rows.setRows({});
        const auto *words = rows.findChild<PlainTextLabel *>();
        QVERIFY(!words->isHidden());
        QCOMPARE(words->text(), QStringLiteral("No report yet."));
        rows.setRows({{QStringLiteral("r"), {}, QStringLiteral("A report"), {}, {}, {}}});
        QVERIFY(words->isHidden());
    }

    void what_is_still_local_can_be_taken_back_once()
    {
        QWidget page;
        UndoNotice notice(&page);
        int undone = 0;
        notice.offerUndo(QStringLiteral("You stood aside."), [&] { ++undone; });
        QVERIFY(notice.offersUndo());
        notice.findChild<QPushButton *>()->click();
        QCOMPARE(undone, 1);
        QVERIFY(!notice.offersUndo());
        QVERIFY(notice.isHidden());
        notice.undo();
        QCOMPARE(undone, 1);
    }

    void ctrl_z_takes_back_a_deed_but_first_what_was_typed_in_a_field()
    {
        QWidget page;
        auto *field = new QLineEdit(&page);
        auto *elsewhere = new QPushButton(&page);
        elsewhere->move(0, 60);
        UndoNotice notice(&page);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        int undone = 0;
        notice.offerUndo(QStringLiteral("Done."), [&] { ++undone; });
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("word"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 0);
        QVERIFY(field->text().isEmpty());
        elsewhere->setFocus();
        QTest::keyClick(elsewhere, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
    }

    void nothing_is_offered_once_it_has_left_this_machine()
    {
        QWidget page;
        UndoNotice notice(&page);
        notice.offerUndo(QStringLiteral("Done."), [] { QFAIL("it has left this machine"); });
        notice.withdrawOffer();
        QVERIFY(!notice.offersUndo());
        QVERIFY(!notice.isHidden());
        QCOMPARE(notice.text(), QStringLiteral("Done."));
        notice.undo();
    }

    void another_notice_ends_the_offer_of_the_one_before()
    {
        QWidget page;
        UndoNotice notice(&page);
        notice.offerUndo(QStringLiteral("Done."), [] { QFAIL("the notice speaks of something else"); });
        notice.say(NoticeBar::Kind::Warning, QStringLiteral("Rain."), QStringLiteral("Take cover"));
        notice.findChild<QPushButton *>()->click();
        QVERIFY(!notice.offersUndo());
    }
};

QTEST_MAIN(SheetTest)
#include "sheet_test.moc"
