// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/history_panel.h"

#include "reference/views/heading_words.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <ranges>

using pochin::workbench::HeadingLabel;
using pochin::workbench::PlainTextLabel;

namespace pochin::reference {

HistoryPanel::HistoryPanel(LentNotebook &notebook, QWidget *parent)
    : QWidget(parent), m_notebook(notebook), m_where(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)),
      m_placesTitle(new HeadingLabel(HeadingLabel::Level::Group, this)), m_places(list()),
      m_searchesTitle(new HeadingLabel(HeadingLabel::Level::Group, this)), m_searches(list()),
      m_wipe(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_where);
    column->addWidget(m_placesTitle);
    column->addWidget(m_places, 3);
    column->addWidget(m_searchesTitle);
    column->addWidget(m_searches, 2);
    column->addWidget(m_wipe, 0, Qt::AlignLeft);
    const auto go = [this](const QListWidgetItem *item) {
        Q_EMIT placeWanted(*Address::fromCanonical(item->data(Qt::UserRole).toString()));
    };
    connect(m_places, &QListWidget::itemClicked, this, go);
    connect(m_places, &QListWidget::itemActivated, this, go);
    const auto ask = [this](const QListWidgetItem *item) { Q_EMIT queryWanted(item->text()); };
    connect(m_searches, &QListWidget::itemClicked, this, ask);
    connect(m_searches, &QListWidget::itemActivated, this, ask);
    connect(m_wipe, &QPushButton::clicked, this, [this] {
        if (m_notebook.wipeHistory())
            Q_EMIT wiped();
    });
    // A click in a list changes the history, and with it the very item that was clicked.
    connect(&m_notebook, &LentNotebook::historyChanged, this, &HistoryPanel::fill, Qt::QueuedConnection);
    connect(&m_notebook, &LentNotebook::changed, this, &HistoryPanel::fill, Qt::QueuedConnection);
    workbench::inEveryLanguage(this, [this] { say(); });
}

QListWidget *HistoryPanel::list()
{
    auto *list = new QListWidget(this);
    list->setFrameShape(QFrame::NoFrame);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

void HistoryPanel::say()
{
    m_placesTitle->setText(i18nc("@title:group", "Places"));
    m_places->setAccessibleName(i18nc("@info", "Places read lately"));
    m_searchesTitle->setText(i18nc("@title:group", "Searches"));
    m_searches->setAccessibleName(i18nc("@info", "Searches made lately"));
    m_wipe->setText(i18nc("@action:button", "Wipe history"));
    m_wipe->setToolTip(i18nc("@info:tooltip", "Forget all places and searches, for good"));
    fill();
}

void HistoryPanel::show(const Edition &edition)
{
    m_edition = &edition;
    fill();
}

void HistoryPanel::fill()
{
    m_where->setText(m_notebook.isHere() ? i18nc("@info", "Kept in your vault.")
                                         : i18nc("@info", "Kept in memory only, until the program ends."));
    const NotebookPages &pages = m_notebook.pages();
    m_places->clear();
    for (const PastPlace &past : pages.places | std::views::reverse) {
        if (!m_edition)
            break;
        auto *item = new QListWidgetItem(placeInWords(*m_edition, past.place), m_places);
        item->setData(Qt::UserRole, past.place.text());
    }
    m_searches->clear();
    for (const PastSearch &past : pages.searches | std::views::reverse)
        m_searches->addItem(past.query);
    m_wipe->setEnabled(!pages.places.empty() || !pages.searches.empty());
}

} // namespace pochin::reference
