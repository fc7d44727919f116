// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/hands_counter.h"

#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/flow_layout.h"

#include <KLocalizedString>

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::assemblies {

using workbench::DeedButton;
using workbench::HeadingLabel;

HandsCounter::HandsCounter(QWidget *parent)
    : QWidget(parent), m_title(new HeadingLabel(HeadingLabel::Level::Group, this)), m_write(new DeedButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    auto *row = new workbench::FlowLayout;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i) = new QPushButton(this);
        m_buttons.at(i)->installEventFilter(this);
        row->addWidget(m_buttons.at(i));
        connect(m_buttons.at(i), &QPushButton::clicked, this, [this, i] { add(i); });
    }
    column->addLayout(row);
    column->addWidget(m_write);
    connect(m_write, &DeedButton::chosen, this, &HandsCounter::write);
    workbench::inEveryLanguage(this, [this] {
        m_title->setText(i18nc("@title counting hands in a room", "Hands (F5)"));
        m_write->say(i18nc("@action:button", "Write the hands down (Enter)"));
        sayNumbers();
        offerUnless(m_why);
    });
}

void HandsCounter::sayNumbers()
{
    const QStringList words{
        i18nc("@action:button %1 is how many hands; the key 1 adds one", "1  for: %1", static_cast<int>(m_hands[0])),
        i18nc(
            "@action:button %1 is how many hands; the key 2 adds one", "2  against: %1", static_cast<int>(m_hands[1])),
        i18nc("@action:button %1 is how many hands; the key 3 adds one", "3  aside: %1", static_cast<int>(m_hands[2]))};
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setText(words.at(static_cast<qsizetype>(i)));
}

void HandsCounter::clear()
{
    m_hands = {};
    m_last.clear();
    sayNumbers();
    offerUnless(m_why);
}

void HandsCounter::goTo()
{
    m_buttons.front()->setFocus(Qt::ShortcutFocusReason);
}

void HandsCounter::offerUnless(const QString &why)
{
    m_why = why;
    const bool isNothing = std::ranges::all_of(m_hands, [](quint32 hands) { return hands == 0; });
    m_write->offerUnless(!why.isEmpty() ? why
            : isNothing                 ? i18nc("@info why not", "No hand is counted yet.")
                                        : QString());
}

bool HandsCounter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && heeds(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool HandsCounter::heeds(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_3)
        add(static_cast<std::size_t>(key - Qt::Key_1));
    else if (key == Qt::Key_Backspace)
        takeBack();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        write();
    else
        return false;
    return true;
}

void HandsCounter::add(std::size_t which)
{
    ++m_hands.at(which);
    m_last.push_back(which);
    sayNumbers();
    offerUnless(m_why);
}

void HandsCounter::takeBack()
{
    if (m_last.empty())
        return;
    --m_hands.at(m_last.back());
    m_last.pop_back();
    sayNumbers();
    offerUnless(m_why);
}

void HandsCounter::write()
{
    if (m_write->isOffered())
        Q_EMIT counted(m_hands[0], m_hands[1], m_hands[2]);
}

} // namespace pochin::assemblies
