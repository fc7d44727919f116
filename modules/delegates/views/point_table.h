// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/seats.h"

#include <QWidget>

class QGridLayout;

namespace pochin::delegates {

/// What the groups gave their delegates on each matter, a column for each group: what they ask alike, and where one
/// bars what another asks. Nothing is weighed and nothing is added up.
class PointTable : public QWidget
{
    Q_OBJECT

public:
    explicit PointTable(QWidget *parent);

    /// Seats that are held; the others speak for nobody.
    void show(const std::vector<Seat> &seats);

private:
    void clear();
    void addMatter(const MatterTable &table);

    QGridLayout *m_grid;
    int m_lines = 0;
};

} // namespace pochin::delegates
