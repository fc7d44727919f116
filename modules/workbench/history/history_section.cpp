// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/history/history_section.h"

#include "workbench/history/history_view.h"
#include "workbench/in_every_language.h"

#include <KLocalizedString>

#include <QToolButton>
#include <QVBoxLayout>

namespace pochin::workbench {

HistorySection::HistorySection(QWidget *parent) : QWidget(parent), m_button(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    connect(m_button, &QToolButton::toggled, this, &HistorySection::fold);
    inEveryLanguage(this, [this] { sayWords(); });
    hide();
}

void HistorySection::show(std::shared_ptr<const HistorySource> source)
{
    m_source = std::move(source);
    setVisible(m_source != nullptr);
    if (m_view)
        m_view->setSource(m_source);
    sayWords();
}

void HistorySection::fold(bool isOpen)
{
    m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    if (!isOpen) {
        delete std::exchange(m_view, nullptr);
        return;
    }
    m_view = new HistoryView(this);
    layout()->addWidget(m_view);
    connect(m_view, &HistoryView::openWanted, this, &HistorySection::openWanted);
    m_view->setSource(m_source);
    m_view->setVisible(true);
}

void HistorySection::sayWords()
{
    m_button->setText(m_source ? i18ncp("@action:button unfolds the history of what a sheet shows", "History (%1 deed)",
                                     "History (%1 deeds)", m_source->count())
                               : QString());
}

} // namespace pochin::workbench
