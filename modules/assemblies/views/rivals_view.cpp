// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/rivals_view.h"

#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"

#include <KLocalizedString>

#include <QGridLayout>

namespace pochin::assemblies {

using workbench::DeedButton;
using workbench::PlainTextLabel;

namespace {
constexpr int sideBySide = 2;
}

RivalsView::RivalsView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    for (int column = 0; column < sideBySide; ++column)
        m_grid->setColumnStretch(column, 1);
}

void RivalsView::setColumns(const QList<RivalColumn> &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int line = 0;
    for (int first = 0; first < m_columns.size(); first += sideBySide)
        line = addBand(first, line);
}

int RivalsView::addBand(int first, int line)
{
    const int end = std::min<int>(first + sideBySide, static_cast<int>(m_columns.size()));
    qsizetype fields = 0;
    for (int at = first; at < end; ++at) {
        m_grid->addWidget(headOf(m_columns.at(at)), line, at - first, Qt::AlignTop);
        fields = std::max(fields, m_columns.at(at).fields.size());
    }
    for (qsizetype field = 0; field < fields; ++field) {
        for (int at = first; at < end; ++at) {
            if (field < m_columns.at(at).fields.size())
                m_grid->addWidget(fieldOf(m_columns.at(at).fields.at(field)), line + 1 + static_cast<int>(field),
                    at - first, Qt::AlignTop);
        }
    }
    return line + 1 + static_cast<int>(fields);
}

QWidget *RivalsView::headOf(const RivalColumn &column)
{
    auto *head = new QWidget(this);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *title = new PlainTextLabel(head, PlainTextLabel::Tone::Quiet);
    title->setText(column.title);
    lines->addWidget(title);
    if (column.key.isEmpty())
        return head;
    auto *show = new DeedButton(head);
    show->say(i18nc("@action:button goes to a rival proposal", "To this one"));
    show->sayInFull(i18nc("@action:button read aloud, %1 is a rival proposal", "To this one: %1", column.title));
    connect(show, &DeedButton::chosen, this, [this, key = column.key] { Q_EMIT chosen(key); });
    lines->addWidget(show);
    return head;
}

QWidget *RivalsView::fieldOf(const std::pair<QString, QString> &field)
{
    auto *place = new QWidget(this);
    auto *lines = new QVBoxLayout(place);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    auto *label = new PlainTextLabel(place, PlainTextLabel::Tone::Quiet);
    label->setText(field.first);
    auto *value = new PlainTextLabel(place, PlainTextLabel::Tone::Normal, PlainTextLabel::Selectable::Yes);
    value->setText(field.second.isEmpty() ? i18nc("@info a field of a proposal that is left out", "–") : field.second);
    lines->addWidget(label);
    lines->addWidget(value);
    return place;
}

} // namespace pochin::assemblies
