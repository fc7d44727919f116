// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/deed_dialog.h"
#include "associations/views/two_homes.h"
#include "workbench/sheet/deed_button.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace pochin::associations::test {

// What a person does in the window, in words.

using SheetDeed = AssociationSheet::SheetDeed;

/// The form that is open in the window.
inline DeedDialog *formIn(Home &home)
{
    for (DeedDialog *dialog : home.window.findChildren<DeedDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

inline void type(QWidget *within, const QString &field, const QString &text)
{
    if (auto *line = within->findChild<QLineEdit *>(field))
        line->setText(text);
    else if (auto *words = within->findChild<QPlainTextEdit *>(field))
        words->setPlainText(text);
    else
        qFatal("there is no field of that name");
}

inline void press(QWidget *within)
{
    auto *deed = within->findChild<workbench::DeedButton *>();
    QVERIFY2(deed->isOffered(), qPrintable(deed->reason()));
    QTest::mouseClick(deed->button(), Qt::LeftButton);
}

inline void start(Home &home, SheetDeed deed)
{
    auto *button = home.page->sheet()->deed(deed);
    QVERIFY2(button->isOffered(), qPrintable(button->reason()));
    QTest::mouseClick(button->button(), Qt::LeftButton);
}

inline const Association &theOnly(const Home &home, const ledger::SpaceId &orchard)
{
    return home.part(orchard).associations.begin()->second;
}

/// The button with that word in this part of the window; null if there is none to be seen.
inline workbench::DeedButton *deedCalled(const QWidget *part, const QString &word)
{
    for (auto *button : part->findChildren<workbench::DeedButton *>()) {
        if (button->isVisibleTo(part) && button->button()->text().remove(u'&') == word)
            return button;
    }
    return nullptr;
}

inline void pressCalled(const QWidget *part, const QString &word)
{
    workbench::DeedButton *button = deedCalled(part, word);
    QVERIFY2(button, qPrintable(word));
    QVERIFY2(button->isOffered(), qPrintable(button->reason()));
    QTest::mouseClick(button->button(), Qt::LeftButton);
}

} // namespace pochin::associations::test
