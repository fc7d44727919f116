// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/task_lines.h"

#include <QAbstractListModel>
#include <QListView>

namespace pochin::associations {

/// The cards of one column. What is dropped on it is told and never inserted: the deed decides whether it comes.
class BoardColumnModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<TaskLine> lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(const pochin::ledger::ChangeId &task);

private:
    std::vector<TaskLine> m_lines;
};

/// One column of the board as a list that both the mouse and the keyboard reach.
class BoardColumn final : public QListView
{
    Q_OBJECT

public:
    explicit BoardColumn(QWidget *parent);

    void setLines(std::vector<TaskLine> lines) { m_model->setLines(std::move(lines)); }
    [[nodiscard]] std::optional<ChangeId> chosen() const { return taskAt(currentIndex()); }
    bool choose(const ChangeId &task);

Q_SIGNALS:
    void taskDropped(const pochin::ledger::ChangeId &task);
    void taskChosen(const pochin::ledger::ChangeId &task);
    /// To the neighbour, by −1 or 1: the focus, or the card.
    void focusMoveWanted(int by);
    void cardMoveWanted(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    BoardColumnModel *m_model;
};

} // namespace pochin::associations
