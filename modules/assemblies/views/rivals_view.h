// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace pochin::assemblies {

/// One of several texts for the same matter, as plain values.
struct RivalColumn {
    QString key; ///< of its matter; empty: it is the one in sight
    QString title; ///< who put it, and how it stands
    QList<std::pair<QString, QString>> fields = {}; ///< label and value
    friend bool operator==(const RivalColumn &, const RivalColumn &) = default;
};

/// Rival texts side by side, two in a row, field beside field.
class RivalsView final : public QWidget
{
    Q_OBJECT

public:
    explicit RivalsView(QWidget *parent);

    void setColumns(const QList<RivalColumn> &columns);
    [[nodiscard]] const QList<RivalColumn> &columns() const { return m_columns; }

Q_SIGNALS:
    void chosen(const QString &key);

private:
    /// Two columns from `first` on, from that line of the grid on; the line behind them.
    int addBand(int first, int line);
    [[nodiscard]] QWidget *headOf(const RivalColumn &column);
    [[nodiscard]] QWidget *fieldOf(const std::pair<QString, QString> &field);

    QList<RivalColumn> m_columns;
    QGridLayout *m_grid;
};

} // namespace pochin::assemblies
