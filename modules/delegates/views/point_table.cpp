// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/point_table.h"

#include "delegates/words/delegate_words.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QGridLayout>
#include <QVBoxLayout>

#include <memory>

namespace pochin::delegates {

using workbench::PlainTextLabel;

namespace {

constexpr int columns = 3; ///< side by side; more groups stand in the next line
constexpr int gap = 16;

PlainTextLabel *bold(const QString &text, QWidget *parent)
{
    auto *label = new PlainTextLabel(parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setText(text);
    return label;
}

QWidget *columnOf(const SeatContent &seat, const QString &group, QWidget *parent)
{
    auto *column = new QWidget(parent);
    column->setAccessibleName(
        i18nc("@info for screen readers, %1 is a group, %2 a matter", "Points of %1 on “%2”", group, seat.matter));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bold(group, column));
    for (const MandatePoint &point : seat.points) {
        auto *label = new PlainTextLabel(column);
        label->setText(
            i18nc("@info %1 is the strength of a point, %2 its words", "%1: %2", wordFor(point.kind), point.words));
        layout->addWidget(label);
    }
    layout->addStretch();
    return column;
}

} // namespace

PointTable::PointTable(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void PointTable::show(const std::vector<Seat> &seats)
{
    clear();
    for (const MatterTable &table : sideBySide(seats))
        addMatter(table);
}

void PointTable::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)})
        delete item->widget();
    m_lines = 0;
}

void PointTable::addMatter(const MatterTable &table)
{
    auto *matter = new PlainTextLabel(this, PlainTextLabel::Tone::Quiet);
    matter->setText(table.matter);
    m_grid->addWidget(matter, m_lines++, 0, 1, columns);
    int column = 0;
    for (const Seat *seat : table.seats) {
        m_grid->addWidget(columnOf(*seat->content, seat->group, this), m_lines, column);
        column = (column + 1) % columns;
        m_lines += column == 0;
    }
    ++m_lines;
}

} // namespace pochin::delegates
