// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/fact_rows.h"

#include "workbench/plain_text_label.h"
#include "workbench/sheet/chip_button.h"
#include "workbench/sheet/flow_layout.h"

#include <KLocalizedString>

#include <QGridLayout>

namespace pochin::workbench {

namespace {
constexpr int besideChip = 4; ///< a chip has some air above its letters
}

FactRows::FactRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void FactRows::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (int row = 0; row < facts.size(); ++row) {
        auto *label = new PlainTextLabel(this, PlainTextLabel::Tone::Quiet);
        label->setText(facts.at(row).label);
        label->setWordWrap(false);
        label->setContentsMargins(0, facts.at(row).value.isEmpty() ? besideChip : 0, 0, 0);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(valueOf(facts.at(row)), row, 1);
    }
    updateGeometry();
}

QWidget *FactRows::valueOf(const Fact &fact)
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (!fact.value.isEmpty()) {
        auto *words = new PlainTextLabel(place, PlainTextLabel::Tone::Normal, PlainTextLabel::Selectable::Yes);
        words->setText(fact.value);
        words->setAccessibleName(i18nc("@info a fact read aloud: label, value", "%1: %2", fact.label, fact.value));
        column->addWidget(words);
    }
    if (!fact.people.isEmpty())
        column->addWidget(peopleOf(fact));
    if (!fact.citations.isEmpty())
        column->addWidget(citationsOf(fact));
    return place;
}

QWidget *FactRows::peopleOf(const Fact &fact)
{
    auto *chips = new PeopleChips(this);
    chips->setChips(fact.label, fact.people);
    connect(chips, &PeopleChips::chosen, this, &FactRows::personChosen);
    return chips;
}

QWidget *FactRows::citationsOf(const Fact &fact)
{
    auto *place = new QWidget(this);
    auto *row = new FlowLayout(place, 6);
    for (const QString &address : fact.citations) {
        auto *button = new ChipButton(address, {}, place);
        button->setAccessibleName(
            i18nc("@action:button opens a paragraph of the texts, %1 is its address", "Read %1", address));
        connect(button, &ChipButton::clicked, this, [this, address] { Q_EMIT citationRequested(address); });
        row->addWidget(button);
    }
    return place;
}

} // namespace pochin::workbench
