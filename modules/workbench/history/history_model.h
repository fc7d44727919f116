// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/history/history_source.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>

class QTimer;

namespace pochin::workbench {

/// Rows of a history, read from their source in steps: when somebody scrolls to them, or all of them, a few
/// milliseconds at a time, when somebody searches.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Stands, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, StandingRole };

    explicit HistoryModel(QObject *parent);

    /// Null shows nothing.
    void setSource(std::shared_ptr<const HistorySource> source);
    /// Reads on to the end without holding anybody up.
    void readAll();
    [[nodiscard]] bool hasReadAll() const;
    /// How many there are, read or not.
    [[nodiscard]] int total() const;
    /// Requires: it has been read.
    [[nodiscard]] const HistoryRow &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// "set aside: the author had left", as the last column has it.
    [[nodiscard]] static QString standingOf(const HistoryRow &row);

Q_SIGNALS:
    void readOn();

private:
    void readStep();
    [[nodiscard]] QString text(const HistoryRow &row, int column) const;

    std::shared_ptr<const HistorySource> m_source;
    QList<HistoryRow> m_rows;
    QTimer *m_reading;
};

} // namespace pochin::workbench
