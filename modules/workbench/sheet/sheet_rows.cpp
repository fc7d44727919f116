// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/sheet_rows.h"

#include "workbench/plain_text_label.h"
#include "workbench/sheet/beside_or_below.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/mark_label.h"

#include <KLocalizedString>

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace pochin::workbench {

SheetRows::SheetRows(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_nothing(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);
    m_nothing->hide();
}

void SheetRows::setRows(const QList<SheetRow> &rows)
{
    if (rows != m_rows) {
        QString focused;
        for (const auto *button : findChildren<DeedButton *>()) {
            if (button->button()->hasFocus())
                focused = button->objectName();
        }
        clear();
        m_rows = rows;
        for (int i = 0; i < rows.size(); ++i)
            addRow(i, rows.at(i));
        if (auto *again = focused.isEmpty() ? nullptr : findChild<DeedButton *>(focused))
            again->setFocus(Qt::OtherFocusReason);
    }
    showNothing();
}

void SheetRows::sayNothing(const QString &words)
{
    m_nothingWords = words;
    showNothing();
}

void SheetRows::showNothing()
{
    m_nothing->setText(m_nothingWords);
    m_nothing->setVisible(m_rows.isEmpty() && !m_nothingWords.isEmpty());
    updateGeometry();
}

void SheetRows::clear()
{
    for (auto *button : findChildren<DeedButton *>())
        button->setObjectName({}); // it goes when the event that may have come from it has been handled
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
}

void SheetRows::addRow(int at, const SheetRow &row)
{
    if (row.mark != Mark::None)
        m_grid->addWidget(new MarkLabel(row.mark, this), at, 0, Qt::AlignTop);
    if (!row.lead.isEmpty()) {
        auto *lead = new PlainTextLabel(this, PlainTextLabel::Tone::Quiet);
        lead->setWordWrap(false);
        lead->setText(row.lead);
        m_grid->addWidget(lead, at, 1, Qt::AlignTop);
    }
    const bool hasButton = !row.deed.isEmpty() && row.refusal.isEmpty();
    m_grid->addWidget(hasButton ? withDeed(row) : wordsOf(row), at, 2);
}

QWidget *SheetRows::withDeed(const SheetRow &row)
{
    auto *both = new QWidget(this);
    both->setLayout(new BesideOrBelow(wordsOf(row), deedOf(row), m_grid->horizontalSpacing()));
    return both;
}

DeedButton *SheetRows::deedOf(const SheetRow &row)
{
    auto *deed = new DeedButton(this);
    deed->setObjectName(row.key);
    deed->say(row.deed);
    deed->sayInFull(i18nc("@action:button a deed read aloud with what it is about", "%1: %2", row.deed, row.text));
    deed->offerUnless(row.refusal);
    connect(deed, &DeedButton::chosen, this, [this, key = row.key] { Q_EMIT deedChosen(key); });
    return deed;
}

QWidget *SheetRows::wordsOf(const SheetRow &row)
{
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *text = new PlainTextLabel(words, PlainTextLabel::Tone::Normal, PlainTextLabel::Selectable::Yes);
    text->setText(row.text);
    column->addWidget(text);
    if (!row.note.isEmpty()) {
        auto *note = new PlainTextLabel(words, PlainTextLabel::Tone::Quiet, PlainTextLabel::Selectable::Yes);
        note->setText(row.note);
        column->addWidget(note);
    }
    if (!row.refusal.isEmpty())
        column->addWidget(deedOf(row)); // its reason needs the width
    column->addStretch(1);
    return words;
}

} // namespace pochin::workbench
