// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/reader_actions.h"

#include "workbench/in_every_language.h"
#include "workbench/tinted_icon.h"

#include <KLazyLocalizedString>
#include <KLocalizedString>

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace pochin::reference {

namespace {

struct Look {
    const char *icon;
    const char *keys; ///< portable; several with "; "
    KLazyLocalizedString text;
};

const Look &lookOf(std::size_t deed)
{
    static const std::array<Look, ReaderActions::deedCount> looks{{
        {"go-previous", "Alt+Left", kli18nc("@action to the place read before", "Back")},
        {"go-next", "Alt+Right", kli18nc("@action to the place Back was pressed at", "Forward")},
        {"edit-find", "Ctrl+F", kli18nc("@action", "Find in the texts")},
        {"go-down", "F3", kli18nc("@action", "Next hit")},
        {"go-up", "Shift+F3", kli18nc("@action", "Previous hit")},
        {"bookmark-new", "Ctrl+D", kli18nc("@action set or remove one on the place being read", "Bookmark")},
        {"note", "Ctrl+M", kli18nc("@action write one on the selection or the place being read", "Note")},
        {"draw-highlight", "Ctrl+Alt+1", kli18nc("@action", "Highlight ● yellow")},
        {"draw-highlight", "Ctrl+Alt+2", kli18nc("@action", "Highlight ▲ green")},
        {"draw-highlight", "Ctrl+Alt+3", kli18nc("@action", "Highlight ■ blue")},
        {"draw-highlight", "Ctrl+Alt+4", kli18nc("@action", "Highlight ◆ pink")},
        {"edit-clear", "Ctrl+Alt+0", kli18nc("@action", "Remove highlight")},
        {"edit-copy", "Ctrl+Shift+C", kli18nc("@action", "Copy with citation")},
        {"edit-copy", "Ctrl+Alt+C", kli18nc("@action", "Copy address")},
        {"edit-copy", "Ctrl+Alt+L", kli18nc("@action", "Copy link")},
        {"edit-copy", "Ctrl+Alt+T", kli18nc("@action the words alone", "Copy text")},
        {"view-list-tree", "F9", kli18nc("@action show or hide", "Contents")},
        {"edit-find", "Ctrl+Shift+F", kli18nc("@action show or hide the list", "Results")},
        {"note", "Ctrl+Shift+M", kli18nc("@action show or hide the list", "Notes")},
        {"bookmarks", "Ctrl+Shift+D", kli18nc("@action show or hide the list", "Bookmarks")},
        {"draw-highlight", "Ctrl+Shift+U", kli18nc("@action show or hide the list", "Highlights")},
        {"view-split-left-right", "Ctrl+Shift+P", kli18nc("@action show or hide the list", "Parallels")},
        {"view-history", "Ctrl+Shift+H", kli18nc("@action show or hide the list", "History")},
        {"link", "Ctrl+Shift+B", kli18nc("@action show or hide the list", "Where we cite this")},
        {"zoom-in", "Ctrl++; Ctrl+=", kli18nc("@action", "Larger letters")},
        {"zoom-out", "Ctrl+-", kli18nc("@action", "Smaller letters")},
        {"zoom-original", "Ctrl+0", kli18nc("@action", "Reading size")},
        {"document-export", "Ctrl+Shift+S", kli18nc("@action", "Export…")},
        {"document-print", "Ctrl+P", kli18nc("@action", "Print…")},
        {"help-about", "", kli18nc("@action", "About this text")},
    }};
    return looks.at(deed);
}

bool beginsGroup(std::size_t deed)
{
    using enum ReaderActions::Deed;
    return deed == ToggleBookmark || deed == LightYellow || deed == CopyCitation || deed == ShowOutline
        || deed == LargerLetters || deed == Export;
}

} // namespace

ReaderActions::ReaderActions(QWidget *owner) : QObject(owner)
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        auto *action = new QAction(owner);
        action->setIcon(workbench::tintedIcon(QString::fromLatin1(lookOf(i).icon)));
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(lookOf(i).keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        owner->addAction(action);
        m_actions[i] = action;
    }
    for (const Deed deed :
        {ShowOutline, ShowResults, ShowNotes, ShowBookmarks, ShowHighlights, ShowParallels, ShowHistory, ShowCitedBy})
        m_actions[deed]->setCheckable(true);
    workbench::inEveryLanguage(owner, [this] { say(); });
}

void ReaderActions::say()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        QAction *action = m_actions[i];
        const QString text = lookOf(i).text.toString();
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(text);
        action->setToolTip(
            key.isEmpty() ? text : i18nc("@info:tooltip a deed and its key", "%1 (%2)", action->iconText(), key));
    }
}

void ReaderActions::addTo(QMenu &menu, Deed first, Deed last) const
{
    for (int deed = first; deed <= last; ++deed) {
        if (deed != first && beginsGroup(static_cast<std::size_t>(deed)))
            menu.addSeparator();
        menu.addAction(m_actions[static_cast<std::size_t>(deed)]);
    }
}

} // namespace pochin::reference
