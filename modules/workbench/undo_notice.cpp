// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/undo_notice.h"

#include <KLocalizedString>

#include <QShortcut>

#include <utility>

namespace pochin::workbench {

UndoNotice::UndoNotice(QWidget *parent)
    : NoticeBar(parent),
      m_keys(new QShortcut(QKeySequence::Undo, parent, nullptr, nullptr, Qt::WidgetWithChildrenShortcut))
{
    m_keys->setEnabled(false); // a text field below takes its own Ctrl+Z first, and always while nothing is offered
    connect(m_keys, &QShortcut::activated, this, &UndoNotice::undo);
    connect(this, &NoticeBar::actionChosen, this, &UndoNotice::undo);
    connect(this, &NoticeBar::said, this, [this] {
        m_undo = nullptr;
        m_keys->setEnabled(false);
    });
}

void UndoNotice::offerUndo(const QString &done, std::function<void()> undo)
{
    say(Kind::Success, done, i18nc("@action:button takes back what was just done", "Undo"));
    m_undo = std::move(undo);
    m_keys->setEnabled(true);
}

void UndoNotice::withdrawOffer()
{
    if (m_undo)
        say(Kind::Success, text());
}

void UndoNotice::undo()
{
    if (!m_undo)
        return;
    const auto takeBack = std::exchange(m_undo, nullptr);
    fallSilent();
    takeBack();
}

} // namespace pochin::workbench
