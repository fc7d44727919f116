// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/outline.h"

#include "reference/views/heading_words.h"
#include "workbench/in_every_language.h"

#include <KLocalizedString>

#include <QHeaderView>

namespace pochin::reference {

Outline::Outline(QWidget *parent) : QTreeView(parent), m_model(new OutlineModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    viewport()->setAutoFillBackground(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &at) { Q_EMIT chosen(m_model->addressOf(at)); });
    connect(
        this, &QTreeView::activated, this, [this](const QModelIndex &at) { Q_EMIT chosen(m_model->addressOf(at)); });
    workbench::inEveryLanguage(
        this, [this] { setAccessibleName(i18nc("@info the tree of headings beside the text", "Contents")); });
}

void Outline::show(const Edition &edition)
{
    m_edition = &edition;
    m_model->show(edition);
    expandToDepth(0);
}

void Outline::follow(const Address &place)
{
    const auto heading = m_edition ? headingAbove(*m_edition, place) : std::nullopt;
    if (!heading || heading == m_followed)
        return;
    m_followed = heading;
    m_model->setCurrent(*heading);
    const QModelIndex at = m_model->indexOf(*heading);
    setCurrentIndex(at);
    scrollTo(at);
}

} // namespace pochin::reference
