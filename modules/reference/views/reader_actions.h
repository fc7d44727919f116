// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QMenu;
class QWidget;

namespace pochin::reference {

/// Everything that can be done with the texts, each with its key and its words, for buttons, menus and shortcuts.
class ReaderActions final : public QObject
{
    Q_OBJECT

public:
    enum Deed {
        Back,
        Forward,
        Find,
        NextHit,
        PreviousHit,
        ToggleBookmark,
        WriteNote,
        LightYellow,
        LightGreen,
        LightBlue,
        LightPink,
        RemoveHighlight,
        CopyCitation,
        CopyAddress,
        CopyLink,
        CopyPlain,
        ShowOutline,
        ShowResults,
        ShowNotes,
        ShowBookmarks,
        ShowHighlights,
        ShowParallels,
        ShowHistory,
        ShowCitedBy,
        LargerLetters,
        SmallerLetters,
        ReadingSize,
        Export,
        Print,
        AboutText,
        deedCount
    };

    /// The keys work wherever the focus is within `owner`.
    explicit ReaderActions(QWidget *owner);

    [[nodiscard]] QAction *operator[](Deed deed) const { return m_actions[deed]; }
    /// `first` to `last`, with separators between the groups.
    void addTo(QMenu &menu, Deed first, Deed last) const;

private:
    void say();

    std::array<QAction *, deedCount> m_actions{};
};

} // namespace pochin::reference
