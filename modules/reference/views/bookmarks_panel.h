// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/bookmark_model.h"
#include "reference/views/private_panel.h"

class QPushButton;
class QTreeView;

namespace pochin::reference {

/// The reader's bookmarks: go there, rename, put into a folder, delete, take along as Markdown.
class BookmarksPanel final : public PrivatePanel
{
    Q_OBJECT

public:
    BookmarksPanel(LentNotebook &notebook, QWidget *parent);

    [[nodiscard]] const BookmarkModel &bookmarks() const { return *m_model; }

Q_SIGNALS:
    /// A bookmark on the place being read.
    void bookmarkWanted();
    void exportWanted();

protected:
    [[nodiscard]] bool isEmpty() const override { return notebook().pages().bookmarks.empty(); }
    [[nodiscard]] workbench::EmptyState::Words lesson() const override;
    void fill() override;
    void wipe() override { m_model->show({}); }
    void begin() override { Q_EMIT bookmarkWanted(); }

private:
    [[nodiscard]] QWidget *content();
    void say();
    void addActions();
    void tellSelection();
    [[nodiscard]] const Bookmark *selected() const;
    void go(const QModelIndex &index);
    void moveSelected();
    void forgetSelected();

    BookmarkModel *m_model;
    QTreeView *m_tree = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_move = nullptr;
    QAction *m_forget = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace pochin::reference
