// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/texts_view.h"

#include "reference/views/beside_sheet.h"
#include "reference/views/bookmarks_panel.h"
#include "reference/views/cited_by_panel.h"
#include "reference/views/highlights_panel.h"
#include "reference/views/history_panel.h"
#include "reference/views/notes_panel.h"
#include "reference/views/outline.h"
#include "reference/views/parallels_panel.h"
#include "reference/views/reader_sheet.h"
#include "reference/views/results_panel.h"
#include "reference/views/search_bar.h"
#include "reference/views/side_panel.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/progress_row.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace pochin::reference {

namespace {

QToolButton *button(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// A column of its own ground with some air around.
QWidget *framed(QWidget *content, QWidget *parent)
{
    auto *frame = new QWidget(parent);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(4, 8, 0, 8);
    column->addWidget(content);
    return frame;
}

} // namespace

void TextsView::addPanels()
{
    using enum ReaderActions::Deed;
    m_side->add(m_deeds[ShowResults], m_results);
    m_side->add(m_deeds[ShowNotes], m_notes);
    m_side->add(m_deeds[ShowBookmarks], m_bookmarks);
    m_side->add(m_deeds[ShowHighlights], m_highlights);
    m_side->add(m_deeds[ShowParallels], m_parallels);
    m_side->add(m_deeds[ShowHistory], m_history);
    m_side->add(m_deeds[ShowCitedBy], m_citedBy);
    connect(m_side, &SidePanel::closed, m_sheet, [this] { m_sheet->setFocus(Qt::OtherFocusReason); });
}

void TextsView::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(toolBar());
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    row->addWidget(m_columns, 1);
    row->addWidget(panelStrip());
    m_sheets->addWidget(m_sheet);
    m_sheets->addWidget(m_beside);
    m_sheets->setChildrenCollapsible(false);
    m_beside->hide();
    m_columns->addWidget(framed(m_outline, m_columns));
    m_columns->addWidget(m_sheets);
    m_columns->addWidget(m_side);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_columns->setSizes({250, 700, 320});
}

QWidget *TextsView::toolBar()
{
    using enum ReaderActions::Deed;
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    for (const ReaderActions::Deed deed : {ShowOutline, Back, Forward})
        row->addWidget(button(m_deeds[deed], bar));
    row->addWidget(m_search, 1);
    m_menu = new QToolButton(bar);
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setIcon(workbench::tintedIcon(QStringLiteral("application-menu")));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
        menu->addSeparator();
        m_deeds.addTo(*menu, ShowOutline, AboutText);
    });
    m_menu->setMenu(menu);
    row->addWidget(m_menu);
    workbench::inEveryLanguage(m_menu, [this] {
        m_menu->setAccessibleName(i18nc("@action:button opens a menu", "More"));
        m_menu->setToolTip(i18nc("@info:tooltip", "Everything that can be done with the texts"));
    });
    return bar;
}

QWidget *TextsView::panelStrip()
{
    using enum ReaderActions::Deed;
    auto *strip = new QWidget(this);
    auto *column = new QVBoxLayout(strip);
    column->setContentsMargins(2, 8, 6, 8);
    column->setSpacing(6);
    for (const ReaderActions::Deed deed :
        {ShowResults, ShowNotes, ShowBookmarks, ShowHighlights, ShowParallels, ShowHistory, ShowCitedBy})
        column->addWidget(button(m_deeds[deed], strip));
    column->addStretch(1);
    return strip;
}

} // namespace pochin::reference
