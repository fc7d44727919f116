// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/notebook.h"

#include <QAbstractItemModel>

#include <vector>

namespace pochin::reference {

/// Bookmarks in their folders: folders first by name, then the bookmarks that lie in none; each in printed order.
///
/// A title is edited in place; the model asks for it by renamed() and shows it when show() brings it.
class BookmarkModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(const std::vector<Bookmark> &bookmarks);
    /// Null for a folder and for an invalid index.
    [[nodiscard]] const Bookmark *bookmarkAt(const QModelIndex &index) const;
    [[nodiscard]] QStringList folders() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renamed(const pochin::reference::Bookmark &wanted);

private:
    struct Folder {
        QString name;
        std::vector<Bookmark> bookmarks;
    };

    static constexpr quintptr top = 0; ///< internal id of what stands at the top; else 1 + the folder's row

    [[nodiscard]] const std::vector<Bookmark> &bookmarksUnder(const QModelIndex &parent) const;

    std::vector<Folder> m_folders;
    std::vector<Bookmark> m_loose;
};

} // namespace pochin::reference
