// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/board_column.h"

#include "associations/views/card_delegate.h"

#include <QKeyEvent>
#include <QMimeData>

namespace pochin::associations {

namespace {
const QString cardType = QStringLiteral("application/x-pochin-task");
} // namespace

void BoardColumnModel::setLines(std::vector<TaskLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int BoardColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const
{
    return dataOf(m_lines.at(static_cast<std::size_t>(index.row())), role);
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList BoardColumnModel::mimeTypes() const
{
    return {cardType};
}

QMimeData *BoardColumnModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(cardType, indexes.value(0).data(IdRole).toByteArray());
    return data;
}

bool BoardColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &)
{
    if (const auto task = ChangeId::fromBytes(data->data(cardType)))
        Q_EMIT dropped(*task);
    return false; // nothing is moved between models
}

BoardColumn::BoardColumn(QWidget *parent) : QListView(parent), m_model(new BoardColumnModel(this))
{
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(m_model, &BoardColumnModel::dropped, this, &BoardColumn::taskDropped);
}

bool BoardColumn::choose(const ChangeId &task)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (taskAt(m_model->index(row)) == task) {
            setCurrentIndex(m_model->index(row));
            return true;
        }
    }
    return false;
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (by == 0)
        return QListView::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT cardMoveWanted(by);
    else
        Q_EMIT focusMoveWanted(by);
}

void BoardColumn::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    else if (const auto task = chosen())
        Q_EMIT taskChosen(*task);
}

void BoardColumn::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const auto task = taskAt(current); task && hasFocus())
        Q_EMIT taskChosen(*task);
}

} // namespace pochin::associations
