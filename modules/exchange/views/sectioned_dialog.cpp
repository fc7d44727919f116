// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/sectioned_dialog.h"

#include "workbench/plain_text_label.h"
#include "workbench/readable_column.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/sheet_section.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::exchange {

using namespace workbench;

namespace {

constexpr int dialogWidth = 620;
constexpr int leastHeight = 260;
constexpr int margin = 24;
constexpr int spacing = 12;
constexpr qsizetype mostRows = 200; ///< beyond that nobody reads; the numbers stand in the first rows

} // namespace

SectionedDialog::SectionedDialog(const Words &words, const std::vector<Section> &sections, QWidget *parent)
    : FittingDialog(dialogWidth, parent), m_column(new QVBoxLayout(this)), m_body(nullptr), m_deeds(new QVBoxLayout)
{
    setWindowTitle(words.title);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(spacing);
    auto *sentence = new PlainTextLabel(this);
    sentence->setText(words.sentence);
    m_column->addWidget(sentence);
    auto *scrolled = new ReadableColumn(this);
    scrolled->setMinimumHeight(leastHeight);
    m_body = scrolled->column();
    m_body->setContentsMargins({});
    for (const Section &section : sections) {
        auto *part = new SheetSection(scrolled->sheet());
        part->say(section.heading);
        part->add<SheetRows>()->setRows(section.rows.first(std::min(section.rows.size(), mostRows)));
        m_body->addWidget(part);
    }
    m_body->addStretch();
    m_column->addWidget(scrolled);
    if (!words.deed.isEmpty()) {
        m_deed = new DeedButton(this);
        m_deed->setObjectName(QStringLiteral("deed"));
        m_deed->say(words.deed);
        m_deed->offerUnless(words.refusal);
        m_deed->button()->setDefault(words.refusal.isEmpty());
        m_deeds->addWidget(m_deed);
        connect(m_deed, &DeedButton::chosen, this, &QDialog::accept);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(words.wayOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addLayout(m_deeds, 1);
    row->addWidget(buttons, 0, Qt::AlignBottom);
    m_column->addLayout(row);
}

void SectionedDialog::add(QWidget *widget)
{
    m_body->insertWidget(0, widget);
}

DeedButton *SectionedDialog::addDeed(const QString &deed)
{
    auto *button = new DeedButton(this);
    button->say(deed);
    button->offer();
    m_deeds->addWidget(button);
    return button;
}

} // namespace pochin::exchange
