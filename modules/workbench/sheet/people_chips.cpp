// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/people_chips.h"

#include "workbench/sheet/chip_button.h"
#include "workbench/sheet/flow_layout.h"

#include <KLocalizedString>

#include <QEvent>

#include <utility>

namespace pochin::workbench {

namespace {
constexpr qsizetype some = 12;
}

PeopleChips::PeopleChips(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this, 6);
}

void PeopleChips::setChips(const QString &whatTheyAre, const QList<Chip> &chips)
{
    setAccessibleName(whatTheyAre);
    if (chips == std::exchange(m_chips, chips) && layout()->count() > 0)
        return; // who stands on one of them with the keyboard stays there
    fill(Amount::Some);
}

void PeopleChips::fill(Amount amount)
{
    m_amount = amount;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        item->widget()->hide();
        delete item;
    }
    // One more than some is shown rather than counted.
    const bool isPart = amount == Amount::Some && m_chips.size() > some + 1;
    for (const Chip &chip : isPart ? m_chips.first(some) : m_chips) {
        auto *button = new ChipButton(chip.name, chip.note, this);
        connect(button, &ChipButton::clicked, this, [this, key = chip.key] { Q_EMIT chosen(key); });
        layout()->addWidget(button);
    }
    if (isPart) {
        const auto rest = static_cast<int>(m_chips.size() - some);
        auto *more = new ChipButton(
            i18ncp("@action:button shows the rest of a row of people", "and %1 more", "and %1 more", rest), {}, this);
        connect(more, &ChipButton::clicked, this, [this] { fill(Amount::All); });
        layout()->addWidget(more);
    }
    updateGeometry();
}

void PeopleChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill(m_amount);
}

} // namespace pochin::workbench
