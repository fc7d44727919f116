// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/history/history_model.h"

#include <KLocalizedString>

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace pochin::workbench {

namespace {
constexpr int rowsAtOnce = 200;
constexpr int millisecondsAtOnce = 8;
} // namespace

HistoryModel::HistoryModel(QObject *parent) : QAbstractTableModel(parent), m_reading(new QTimer(this))
{
    m_reading->setInterval(0);
    connect(m_reading, &QTimer::timeout, this, &HistoryModel::readStep);
}

void HistoryModel::setSource(std::shared_ptr<const HistorySource> source)
{
    const bool wasReadingAll = m_reading->isActive();
    beginResetModel();
    m_source = std::move(source);
    m_rows.clear();
    endResetModel();
    fetchMore({});
    if (wasReadingAll)
        readAll();
}

void HistoryModel::readAll()
{
    if (!hasReadAll())
        m_reading->start();
}

bool HistoryModel::hasReadAll() const
{
    return rowCount() == total();
}

int HistoryModel::total() const
{
    return m_source ? m_source->count() : 0;
}

void HistoryModel::readStep()
{
    QElapsedTimer since;
    since.start();
    while (!hasReadAll() && !since.hasExpired(millisecondsAtOnce))
        fetchMore({});
    if (hasReadAll())
        m_reading->stop();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !hasReadAll();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    const int from = rowCount();
    const int more = std::min(rowsAtOnce, total() - from);
    if (parent.isValid() || more <= 0)
        return;
    beginInsertRows({}, from, from + more - 1);
    for (int i = 0; i < more; ++i)
        m_rows.append(m_source->row(from + i));
    endInsertRows();
    Q_EMIT readOn();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::standingOf(const HistoryRow &row)
{
    switch (row.standing) {
    case HistoryRow::Standing::Counts:
        return row.reason;
    case HistoryRow::Standing::Waits:
        return i18nc("@item how a deed stands, %1 is why", "waits: %1", row.reason);
    case HistoryRow::Standing::SetAside:
        return i18nc("@item how a deed stands, %1 is why", "set aside: %1", row.reason);
    }
    Q_UNREACHABLE_RETURN({});
}

QString HistoryModel::text(const HistoryRow &row, int column) const
{
    switch (column) {
    case When:
        return row.when;
    case Who:
        return row.who;
    case What:
        return row.what;
    case Stands:
        return standingOf(row);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Stands ? standingOf(row) : QString();
    case KeyRole:
        return row.key;
    case StandingRole:
        return QVariant::fromValue(row.standing);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return i18nc("@title:column of a history", "When");
    case Who:
        return i18nc("@title:column of a history", "Who");
    case What:
        return i18nc("@title:column of a history", "What");
    case Stands:
        return i18nc("@title:column of a history: whether a deed counts", "How it stands");
    default:
        return {};
    }
}

} // namespace pochin::workbench
