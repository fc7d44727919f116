// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/burn_down.h"

#include <QAbstractTableModel>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace pochin::associations {

/// The days as a table: what stands behind the picture, for screen readers and for exactness.
class BurnDownModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, Open, Finished, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDays(std::vector<BurnDay> days);
    [[nodiscard]] const std::vector<BurnDay> &days() const { return m_days; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BurnDay> m_days;
};

/// How many tasks were left at the end of each day, as a falling line over a growing one.
class BurnDownPicture final : public QWidget
{
    Q_OBJECT

public:
    BurnDownPicture(const BurnDownModel &model, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    void paintLine(QPainter &painter, const QRectF &plot, quint32 most, bool isOpen) const;
    void paintScale(QPainter &painter, const QRectF &plot, quint32 most) const;

    const BurnDownModel &m_model;
};

/// The picture, or the table behind it.
class BurnDownView final : public QWidget
{
    Q_OBJECT

public:
    explicit BurnDownView(QWidget *parent);

    void setDays(std::vector<BurnDay> days);
    [[nodiscard]] BurnDownModel *model() const { return m_model; }

private:
    void say();

    BurnDownModel *m_model;
    BurnDownPicture *m_picture;
    QTableView *m_table;
    QStackedWidget *m_both;
    QPushButton *m_turn;
};

} // namespace pochin::associations
