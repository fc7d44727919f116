// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/wordings_view.h"

#include "assemblies/views/changed_text.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QVBoxLayout>

namespace pochin::assemblies {

using workbench::PlainTextLabel;

WordingsView::WordingsView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void WordingsView::setChanges(const QList<WordingChange> &changes)
{
    if (changes == m_changes)
        return;
    m_changes = changes;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const WordingChange &change : m_changes)
        m_column->addWidget(widgetFor(change));
}

QWidget *WordingsView::widgetFor(const WordingChange &change)
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *title = new PlainTextLabel(place, PlainTextLabel::Tone::Quiet);
    title->setText(change.title);
    column->addWidget(title);
    for (const WordingChange::Field &field : change.fields) {
        auto *label = new PlainTextLabel(place);
        label->setText(i18nc("@label the field of a proposal that changed", "%1:", field.label));
        column->addWidget(label);
        column->addWidget(new ChangedText(field.stretches, place));
    }
    return place;
}

} // namespace pochin::assemblies
