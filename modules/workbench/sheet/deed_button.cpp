// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/deed_button.h"

#include "workbench/plain_text_label.h"
#include "workbench/tinted_icon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace pochin::workbench {

namespace {
constexpr int gap = 10;
constexpr int widestReason = 320;
constexpr int leastReason = 150; ///< narrower than this it would stand beside its button word by word
} // namespace

DeedButton::DeedButton(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_button(new QPushButton(this)),
      m_reason(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
    m_row->addWidget(m_button, 0, Qt::AlignTop | Qt::AlignLeft);
    m_row->addWidget(m_reason, 1);
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_button->setAutoDefault(false);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &DeedButton::chosen);
    offer();
}

void DeedButton::say(const QString &deed, const QString &iconName)
{
    m_button->setText(deed);
    m_button->setIcon(iconName.isEmpty() ? QIcon() : tintedIcon(iconName));
    updateGeometry();
}

void DeedButton::sayInFull(const QString &name)
{
    m_button->setAccessibleName(name);
}

void DeedButton::offer()
{
    change(true, {});
}

void DeedButton::refuse(const QString &why)
{
    Q_ASSERT(!why.isEmpty());
    change(false, why);
}

void DeedButton::change(bool isPossible, const QString &why)
{
    const bool wasPossible = m_button->isEnabled();
    m_button->setEnabled(isPossible);
    m_button->setAccessibleDescription(why);
    m_reason->setText(why);
    m_reason->setHidden(isPossible);
    layOutFor(width());
    updateGeometry();
    if (wasPossible != isPossible)
        Q_EMIT offeredChanged(isPossible);
}

void DeedButton::offerUnless(const QString &why)
{
    if (why.isEmpty())
        offer();
    else
        refuse(why);
}

bool DeedButton::isOffered() const
{
    return m_button->isEnabled();
}

QString DeedButton::reason() const
{
    return m_reason->text();
}

void DeedButton::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutFor(event->size().width());
}

/// Beside the button or, where that leaves too little room, under it.
void DeedButton::layOutFor(int width)
{
    const int words = m_reason->fontMetrics().horizontalAdvance(m_reason->text());
    const int left = width - m_button->sizeHint().width() - gap;
    const bool isUnder = !m_reason->isHidden() && left < std::min(words, leastReason);
    m_row->setDirection(isUnder ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(isUnder ? gap / 2 : gap);
}

QSize DeedButton::sizeHint() const
{
    const QSize button = m_button->sizeHint();
    if (m_reason->isHidden())
        return button;
    const int words = m_reason->fontMetrics().horizontalAdvance(m_reason->text()) + 2;
    const int width = std::min(words, widestReason);
    return {button.width() + gap + width, std::max(button.height(), m_reason->heightForWidth(width))};
}

} // namespace pochin::workbench
