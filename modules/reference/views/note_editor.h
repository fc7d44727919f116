// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/note_draft.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;

namespace pochin::workbench {
class PlainTextLabel;
}

namespace pochin::reference {

/// Where a note is written. Ctrl+Return keeps it, Escape leaves it.
class NoteEditor final : public QFrame
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent);

    void open(const NoteDraft &draft);
    /// Empties and hides it.
    void close();
    /// What would be kept; nothing while it is closed.
    [[nodiscard]] std::optional<NoteDraft> draft() const;
    void focusText();

Q_SIGNALS:
    void kept(const pochin::reference::NoteDraft &draft);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();
    void keep();

    std::optional<NoteDraft> m_draft;
    workbench::PlainTextLabel *m_place;
    QPlainTextEdit *m_text;
    QPushButton *m_keep;
    QPushButton *m_leave;
};

} // namespace pochin::reference
