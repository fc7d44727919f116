// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/lent_notebook.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace pochin::workbench {
class HeadingLabel;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::reference {

/// Where the reader has been and what they looked for, newest first; wiped by one button.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(LentNotebook &notebook, QWidget *parent);

    void show(const Edition &edition);
    using QWidget::show;

Q_SIGNALS:
    void placeWanted(const pochin::reference::Address &place);
    void queryWanted(const QString &query);
    /// The history is gone; so should be what Back leads to.
    void wiped();

private:
    void say();
    void fill();
    [[nodiscard]] QListWidget *list();

    LentNotebook &m_notebook;
    const Edition *m_edition = nullptr;
    workbench::PlainTextLabel *m_where;
    workbench::HeadingLabel *m_placesTitle;
    QListWidget *m_places;
    workbench::HeadingLabel *m_searchesTitle;
    QListWidget *m_searches;
    QPushButton *m_wipe;
};

} // namespace pochin::reference
