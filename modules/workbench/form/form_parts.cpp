// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/form/form_parts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLayout>
#include <QRadioButton>

#include <algorithm>

namespace pochin::workbench {

namespace {
constexpr int leastHeight = 120;
}

FormScroll::FormScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidget(new QWidget(this));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    widget()->installEventFilter(this);
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false); // the ground is the dialog's
}

int FormScroll::heightForWidth(int width) const
{
    const QLayout *layout = widget()->layout();
    if (!layout)
        return leastHeight;
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

QSize FormScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), heightForWidth(width())};
}

QSize FormScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), std::min(leastHeight, heightForWidth(width()))};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

OneOf::OneOf(const QStringList &choices, int chosen, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const QString &choice : choices) {
        const int number = static_cast<int>(m_buttons->buttons().size());
        const QString words = QString(choice).replace(u'&', QStringLiteral("&&"));
        auto *button = new QRadioButton(QStringLiteral("&%1  %2").arg(QString::number(number + 1), words), this);
        button->setAccessibleName(choice);
        m_buttons->addButton(button, number);
        column->addWidget(button);
    }
    choose(chosen);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (isChosen)
            Q_EMIT chosenChanged();
    });
    if (QAbstractButton *first = m_buttons->checkedButton())
        setFocusProxy(first);
}

int OneOf::chosen() const
{
    return m_buttons->checkedId();
}

void OneOf::choose(int choice)
{
    if (QAbstractButton *button = m_buttons->button(choice))
        button->setChecked(true);
}

} // namespace pochin::workbench
