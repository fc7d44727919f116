// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A form for one deed: it says why not at every letter, takes the keyboard alone, and fits the window it stands on.
#include "support/eventually.h"
#include "workbench/form/deed_form.h"
#include "workbench/form/form_parts.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace pochin::workbench;
using namespace Qt::StringLiterals;
using Kind = FormField::Kind;

class DeedFormTest : public QObject
{
    Q_OBJECT

    QWidget m_window;
    QPointer<DeedForm> m_form;
    FormValues m_did;

    DeedForm &open(
        const QList<FormField> &fields, const DeedForm::Check &check = [](const FormValues &) { return QString(); })
    {
        m_form = new DeedForm(
            {.title = u"Answer"_s, .explanation = {}, .deed = u"Say it"_s}, fields, check,
            [this](const FormValues &values) {
                m_did = values;
                return values.value(u"what"_s).toString() == "no room"_L1 ? u"The disk is full."_s : QString();
            },
            &m_window);
        m_form->open();
        return *m_form;
    }

private Q_SLOTS:
    void init()
    {
        m_window.resize(640, 480);
        m_window.show();
        m_did.clear();
    }
    void cleanup() { delete m_form.data(); }

    void it_says_why_not_at_every_letter_and_closes_when_the_deed_is_done()
    {
        DeedForm &form = open({{.key = u"what"_s, .label = u"&What:"_s}}, [](const FormValues &values) {
            return values.value(u"what"_s).toString().isEmpty() ? u"Say what."_s : QString();
        });
        QCOMPARE(form.deed()->reason(), u"Say what."_s);
        QTest::keyClicks(form.field(u"what"_s), u"carts"_s);
        QVERIFY(form.deed()->isOffered());
        QTest::keyClick(form.field(u"what"_s), Qt::Key_Return);
        QCOMPARE(m_did.value(u"what"_s).toString(), u"carts"_s);
        QVERIFY(!form.isVisible());
    }

    void what_went_wrong_stands_beside_the_deed_and_nothing_typed_is_lost()
    {
        DeedForm &form = open({{.key = u"what"_s, .label = u"&What:"_s, .value = u"no room"_s}});
        form.deed()->button()->click();
        QVERIFY(form.isVisible());
        QCOMPARE(form.deed()->reason(), u"The disk is full."_s);
        QCOMPARE(form.values().value(u"what"_s).toString(), u"no room"_s);
    }

    void one_of_several_is_chosen_by_its_number_and_what_it_rules_out_is_hidden()
    {
        DeedForm &form = open({{.key = u"kind"_s,
                                   .label = u"You:"_s,
                                   .kind = Kind::OneOf,
                                   .value = 0,
                                   .choices = {u"consent"_s, u"object & say why"_s}},
            {.key = u"why"_s, .label = u"&Why:"_s}});
        QSignalSpy changed(&form, &DeedForm::changed);
        connect(&form, &DeedForm::changed, &form,
            [&form] { form.setFieldShown(u"why"_s, form.values().value(u"kind"_s).toInt() == 1); });
        form.setFieldShown(u"why"_s, false);
        QVERIFY(!form.field(u"why"_s)->isVisible());
        form.activateWindow();
        EVENTUALLY(form.isActiveWindow());
        QTest::keyClick(&form, Qt::Key_2, Qt::AltModifier);
        EVENTUALLY(form.values().value(u"kind"_s).toInt() == 1); // the button is seen going down first
        QCOMPARE(changed.count(), 1);
        QVERIFY(form.field(u"why"_s)->isVisible());
        const auto buttons = form.findChildren<QRadioButton *>();
        QCOMPARE(buttons.back()->accessibleName(), u"object & say why"_s); // what is read aloud has no marks of keys
    }

    void several_may_be_ticked_and_other_choices_tick_none()
    {
        DeedForm &form = open({{.key = u"who"_s,
            .label = u"&Who:"_s,
            .kind = Kind::Several,
            .value = QVariantList{1},
            .choices = {u"Vera"_s, u"Anton"_s, u"Olga"_s}}});
        auto *list = qobject_cast<QListWidget *>(form.field(u"who"_s));
        list->item(2)->setCheckState(Qt::Checked);
        QCOMPARE(form.values().value(u"who"_s).toList(), (QVariantList{1, 2}));
        form.setChoices(u"who"_s, {u"Boris"_s, u"Vera"_s});
        QVERIFY(form.values().value(u"who"_s).toList().isEmpty());
        QCOMPARE(list->count(), 2);
    }

    void user_text_is_never_markup()
    {
        DeedForm &form = open({{.key = u"what"_s, .label = u"&What:"_s, .note = u"<b>bold</b>"_s}});
        for (const auto *label : form.findChildren<PlainTextLabel *>()) {
            if (label->text().contains(u"bold"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    /// At 1024×640 the longest form still has its button on the screen.
    void a_long_form_scrolls_and_keeps_its_deed_in_sight()
    {
        QList<FormField> fields;
        for (int i = 0; i < 30; ++i)
            fields.append({.key = QString::number(i), .label = u"Field %1:"_s.arg(i)});
        DeedForm &form = open(fields);
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY2(form.height() <= m_window.height(), qPrintable(QString::number(form.height())));
        auto *scroll = form.findChild<FormScroll *>();
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
        const QRect deed(form.deed()->mapTo(&form, QPoint()), form.deed()->size());
        QVERIFY(form.rect().contains(deed));
        form.field(u"29"_s)->setFocus(); // who walks by keyboard sees where they are
        QTest::keyClick(form.field(u"29"_s), Qt::Key_Backtab);
        EVENTUALLY(scroll->verticalScrollBar()->value() > 0);
    }

    void a_short_form_is_as_high_as_it_needs()
    {
        DeedForm &form = open({{.key = u"what"_s, .label = u"&What:"_s}});
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QCOMPARE(form.findChild<FormScroll *>()->verticalScrollBar()->maximum(), 0);
        QVERIFY(form.height() < 220);
    }
};

QTEST_MAIN(DeedFormTest)
#include "deed_form_test.moc"
