// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/sheet.h"

#include "workbench/heading_label.h"
#include "workbench/plain_text_label.h"
#include "workbench/readable_column.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/flow_layout.h"
#include "workbench/sheet/mark_label.h"
#include "workbench/sheet/sheet_section.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace pochin::workbench {

namespace {
constexpr int beside = 32;
constexpr int above = 10;
constexpr int widthOfFocus = 3;
} // namespace

Sheet::Sheet(QWidget *parent)
    : QWidget(parent), m_column(new ReadableColumn(this)),
      m_title(new HeadingLabel(HeadingLabel::Level::Page, m_column->sheet())),
      m_mark(new MarkLabel(Mark::None, m_column->sheet())),
      m_state(new PlainTextLabel(m_column->sheet(), PlainTextLabel::Tone::Quiet)), m_deeds(new QWidget(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(widthOfFocus, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_column, 1);
    m_column->setFocusPolicy(Qt::StrongFocus);
    m_column->installEventFilter(this);
    setFocusProxy(m_column);
    whole->addWidget(m_deeds);
    auto *deeds = new FlowLayout(m_deeds, 10);
    deeds->setContentsMargins(beside, above, beside, above);
    m_deeds->setAutoFillBackground(true);
    m_deeds->setBackgroundRole(QPalette::Window);
    m_deeds->hide();
    setAutoFillBackground(true);
    for (QWidget *paper : {static_cast<QWidget *>(this), m_column->viewport(), m_column->widget()})
        paper->setBackgroundRole(QPalette::Base);
    layOutHead();
}

void Sheet::layOutHead()
{
    m_column->column()->addWidget(m_title);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    m_column->column()->addLayout(state);
    m_mark->hide();
    m_state->hide();
}

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    m_column->setAccessibleName(title);
}

void Sheet::setState(Mark mark, const QString &words)
{
    m_mark->setMark(mark);
    m_mark->setHidden(mark == Mark::None);
    m_state->setText(words);
    m_state->setHidden(words.isEmpty());
}

bool Sheet::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(0, 0, widthOfFocus, height());
    return false;
}

void Sheet::paintEvent(QPaintEvent *)
{
    if (m_column->hasFocus())
        QPainter(this).fillRect(0, 0, widthOfFocus, height(), palette().color(QPalette::Highlight));
}

QWidget *Sheet::paper() const
{
    return m_column->sheet();
}

void Sheet::put(QWidget *widget)
{
    m_column->column()->addWidget(widget);
}

SheetSection *Sheet::addSection()
{
    return add<SheetSection>();
}

DeedButton *Sheet::addDeed()
{
    auto *deed = new DeedButton(m_deeds);
    m_deeds->layout()->addWidget(deed);
    m_deeds->show();
    return deed;
}

} // namespace pochin::workbench
