// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/lent_notebook.h"
#include "workbench/empty_state.h"

#include <QWidget>

class QStackedLayout;

namespace pochin::reference {

/// A panel of what the reader wrote: its content while a notebook is there, a lesson while there is nothing in it, and
/// the reason with the way to unlock while the notebook is away.
class PrivatePanel : public QWidget
{
    Q_OBJECT

public:
    PrivatePanel(LentNotebook &notebook, const QString &icon, QWidget *parent);

Q_SIGNALS:
    void vaultWanted();
    /// An address was chosen: a citation of the empty panel, or one of the panel's own.
    void placeWanted(const pochin::reference::Address &place);

protected:
    void setContent(QWidget *content);
    /// Shows what fits the notebook; calls fill() where there is one.
    void refresh();
    void changeEvent(QEvent *event) override;

    [[nodiscard]] virtual bool isEmpty() const = 0;
    [[nodiscard]] virtual workbench::EmptyState::Words lesson() const = 0;
    /// The content as the notebook is now.
    virtual void fill() = 0;
    /// Forgets everything private that the widgets show.
    virtual void wipe() = 0;
    /// The first deed that lesson() offers.
    virtual void begin() { }

    [[nodiscard]] LentNotebook &notebook() { return m_notebook; }
    [[nodiscard]] const LentNotebook &notebook() const { return m_notebook; }

private:
    LentNotebook &m_notebook;
    QStackedLayout *m_stack;
    workbench::EmptyState *m_locked;
    workbench::EmptyState *m_lesson;
    QWidget *m_content = nullptr;
};

} // namespace pochin::reference
