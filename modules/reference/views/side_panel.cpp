// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/side_panel.h"

#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using pochin::workbench::HeadingLabel;

namespace pochin::reference {

namespace {
constexpr int leastWidth = 280;
}

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent), m_title(new HeadingLabel(HeadingLabel::Level::Section, this)), m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->addWidget(m_title, 1);
    auto *closing = new QToolButton(this);
    closing->setAutoRaise(true);
    closing->setIcon(workbench::tintedIcon(QStringLiteral("window-close")));
    row->addWidget(closing);
    column->addWidget(m_stack, 1);
    setMinimumWidth(leastWidth);
    connect(closing, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT closed();
    });
    workbench::inEveryLanguage(this, [closing] {
        closing->setAccessibleName(i18nc("@action:button", "Close the panel"));
        closing->setToolTip(i18nc("@info:tooltip", "Close the panel (Esc)"));
    });
    hide();
}

void SidePanel::add(QAction *action, QWidget *content)
{
    m_leaves.push_back({action, content});
    m_stack->addWidget(content);
    // Only the sheet is paper; what stands beside it has the ground of the window.
    for (QAbstractItemView *list : content->findChildren<QAbstractItemView *>())
        list->viewport()->setAutoFillBackground(false);
    connect(action, &QAction::triggered, this, [this, content](bool isWanted) {
        if (isWanted) {
            open(content);
            content->setFocus(Qt::OtherFocusReason);
        } else {
            close();
            Q_EMIT closed();
        }
    });
    connect(action, &QAction::changed, this, &SidePanel::say);
}

void SidePanel::open(const QWidget *content)
{
    for (const Leaf &leaf : m_leaves) {
        const bool isWanted = leaf.content == content;
        leaf.action->setChecked(isWanted);
        if (isWanted)
            m_stack->setCurrentWidget(leaf.content);
    }
    show();
    say();
}

void SidePanel::close()
{
    for (const Leaf &leaf : m_leaves)
        leaf.action->setChecked(false);
    hide();
}

bool SidePanel::isShowing(const QWidget *content) const
{
    return !isHidden() && m_stack->currentWidget() == content;
}

void SidePanel::say()
{
    for (const Leaf &leaf : m_leaves) {
        if (leaf.content == m_stack->currentWidget())
            m_title->setText(leaf.action->iconText());
    }
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace pochin::reference
