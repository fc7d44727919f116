// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/command_source.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace pochin::desktop {

namespace {

bool matches(const QString &words, const QString &typed)
{
    const QStringList parts = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&](const QString &part) { return words.contains(part, Qt::CaseInsensitive); });
}

workbench::Found foundOf(QAction *action)
{
    return {action->text(), action->shortcut().toString(QKeySequence::NativeText), action->icon(),
        [deed = QPointer(action)] {
            if (deed)
                deed->trigger();
        }};
}

} // namespace

void CommandSource::add(QAction *action)
{
    m_actions.append(action);
}

QList<workbench::Found> CommandSource::found(const QString &typed, int atMost) const
{
    QList<workbench::Found> all;
    for (QAction *action : m_actions) {
        if (all.size() < atMost && action->isVisible() && action->isEnabled() && matches(action->text(), typed))
            all.append(foundOf(action));
    }
    return all;
}

} // namespace pochin::desktop
