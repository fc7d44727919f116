// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph/graph_map.h"

#include "workbench/graph/graph_picture.h"
#include "workbench/in_every_language.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace pochin::workbench {

GraphMap::GraphMap(QWidget *parent)
    : QWidget(parent), m_model(new GraphModel(this)), m_stack(new QStackedWidget(this)),
      m_picture(new GraphPicture(m_stack)), m_table(new QTableView(m_stack)), m_asTable(new QToolButton(this))
{
    m_picture->setModel(m_model);
    m_table->setModel(m_model);
    m_table->setSelectionModel(m_picture->selectionModel());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves it
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_asTable->setCheckable(true);
    m_asTable->setIcon(tintedIcon(QStringLiteral("view-list-details")));
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asTable->setAutoRaise(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    layOut();
    connectParts();
    inEveryLanguage(this, [this] { m_asTable->setText(i18nc("@option:check a map", "Show as a table")); });
}

void GraphMap::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_asTable, 0, Qt::AlignRight);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_table);
    setFocusProxy(m_stack);
}

void GraphMap::connectParts()
{
    connect(m_asTable, &QToolButton::toggled, this, [this](bool asTable) {
        m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_table) : m_picture);
        m_table->resizeColumnsToContents();
    });
    connect(m_picture->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_picture->viewport()->update(); // its lines are drawn stronger
        Q_EMIT chosen(chosenKey());
    });
    for (QAbstractItemView *view :
        {static_cast<QAbstractItemView *>(m_picture), static_cast<QAbstractItemView *>(m_table)})
        connect(view, &QAbstractItemView::activated, this, [this] { Q_EMIT openWanted(chosenKey()); });
}

void GraphMap::say(const QString &name, const GraphModel::Words &columns)
{
    m_picture->setAccessibleName(name);
    m_table->setAccessibleName(name);
    m_model->say(columns);
}

void GraphMap::setGraph(const Graph &graph)
{
    const QString before = chosenKey();
    m_model->setGraph(graph);
    if (chosenKey() != before)
        choose(before);
}

QString GraphMap::chosenKey() const
{
    return m_picture->currentIndex().data(GraphModel::KeyRole).toString();
}

void GraphMap::choose(const QString &key)
{
    m_picture->setCurrentIndex(m_model->index(m_model->rowOf(key), 0));
}

} // namespace pochin::workbench
