// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/notice_bar.h"

#include <functional>

class QShortcut;

namespace pochin::workbench {

/// Tells what was just done and, while it is still only on this machine, offers to take it back: by its button or by
/// Ctrl+Z anywhere in its parent. What has left this machine cannot be undone; then the page offers the honest
/// counter-deed instead of calling this.
class UndoNotice : public NoticeBar
{
    Q_OBJECT

public:
    explicit UndoNotice(QWidget *parent);

    /// `done` is plain text: "You stood aside on «Water»." The offer holds until the next notice or `fallSilent`.
    void offerUndo(const QString &done, std::function<void()> undo);
    /// The offer ends, the words stay: what was done has left this machine, or something later builds on it.
    void withdrawOffer();
    [[nodiscard]] bool offersUndo() const { return static_cast<bool>(m_undo); }

public Q_SLOTS:
    void undo();

private:
    std::function<void()> m_undo;
    QShortcut *m_keys;
};

} // namespace pochin::workbench
