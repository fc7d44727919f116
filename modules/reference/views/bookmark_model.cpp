// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/bookmark_model.h"

#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pochin::reference {

void BookmarkModel::show(const std::vector<Bookmark> &bookmarks)
{
    beginResetModel();
    m_folders.clear();
    m_loose.clear();
    std::map<QString, std::vector<Bookmark>> folders;
    for (const Bookmark &bookmark : bookmarks)
        (bookmark.folder.isEmpty() ? m_loose : folders[bookmark.folder]).push_back(bookmark);
    for (auto &[name, kept] : folders) {
        std::ranges::stable_sort(kept, {}, &Bookmark::place);
        m_folders.push_back({name, std::move(kept)});
    }
    std::ranges::stable_sort(m_loose, {}, &Bookmark::place);
    endResetModel();
}

const Bookmark *BookmarkModel::bookmarkAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() != top)
        return &m_folders[index.internalId() - 1].bookmarks[row];
    return row < m_folders.size() ? nullptr : &m_loose[row - m_folders.size()];
}

QStringList BookmarkModel::folders() const
{
    QStringList names;
    for (const Folder &folder : m_folders)
        names += folder.name;
    return names;
}

QModelIndex BookmarkModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : top);
}

QModelIndex BookmarkModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == top)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, top);
}

int BookmarkModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_folders.size() + m_loose.size());
    if (parent.column() > 0 || parent.internalId() != top || bookmarkAt(parent))
        return 0;
    return static_cast<int>(m_folders[static_cast<std::size_t>(parent.row())].bookmarks.size());
}

int BookmarkModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant BookmarkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Bookmark *bookmark = bookmarkAt(index);
    if (role == Qt::DecorationRole)
        return workbench::tintedIcon(bookmark ? u"bookmarks"_s : u"folder"_s);
    if (!bookmark)
        return role == Qt::DisplayRole ? m_folders[static_cast<std::size_t>(index.row())].name : QVariant();
    if (role == Qt::EditRole)
        return bookmark->title;
    if (role == Qt::DisplayRole)
        return i18nc("@item a bookmark: address, title", "%1 %2", bookmark->place.text(), bookmark->title);
    return {};
}

Qt::ItemFlags BookmarkModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return bookmarkAt(index) ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

bool BookmarkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Bookmark *bookmark = bookmarkAt(index);
    if (!bookmark || role != Qt::EditRole || value.toString().trimmed().isEmpty())
        return false;
    Bookmark wanted = *bookmark;
    wanted.title = value.toString().trimmed();
    // The answer resets this model, which the view does not expect while it is closing its editor.
    QMetaObject::invokeMethod(this, [this, wanted] { Q_EMIT renamed(wanted); }, Qt::QueuedConnection);
    return true;
}

} // namespace pochin::reference
