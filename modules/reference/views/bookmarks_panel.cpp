// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/bookmarks_panel.h"

#include "workbench/in_every_language.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pochin::workbench::tintedIcon;

namespace pochin::reference {

BookmarksPanel::BookmarksPanel(LentNotebook &notebook, QWidget *parent)
    : PrivatePanel(notebook, u"bookmarks"_s, parent), m_model(new BookmarkModel(this))
{
    setContent(content());
    connect(m_model, &BookmarkModel::renamed, this, [this](const Bookmark &wanted) { this->notebook().keep(wanted); });
    workbench::inEveryLanguage(this, [this] { say(); });
}

QWidget *BookmarksPanel::content()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree = new QTreeView(content), 1);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_tree, &QTreeView::clicked, this, &BookmarksPanel::go);
    connect(m_tree, &QTreeView::activated, this, &BookmarksPanel::go);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BookmarksPanel::tellSelection);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    addActions();
    for (QAction *action : {m_rename, m_move, m_forget}) {
        auto *button = new QToolButton(content);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_export = new QPushButton(content));
    connect(m_export, &QPushButton::clicked, this, &BookmarksPanel::exportWanted);
    return content;
}

void BookmarksPanel::addActions()
{
    m_rename = new QAction(tintedIcon(u"document-edit"_s), {}, m_tree);
    m_move = new QAction(tintedIcon(u"folder"_s), {}, m_tree);
    m_forget = new QAction(tintedIcon(u"edit-delete"_s), {}, m_tree);
    m_forget->setShortcut(QKeySequence::Delete);
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addActions({m_rename, m_move, m_forget});
    connect(m_rename, &QAction::triggered, this, [this] { m_tree->edit(m_tree->currentIndex()); });
    connect(m_move, &QAction::triggered, this, &BookmarksPanel::moveSelected);
    connect(m_forget, &QAction::triggered, this, &BookmarksPanel::forgetSelected);
    tellSelection();
}

void BookmarksPanel::say()
{
    m_tree->setAccessibleName(i18nc("@info", "Bookmarks"));
    m_rename->setText(i18nc("@action another title for a bookmark", "Rename"));
    m_rename->setToolTip(i18nc("@info:tooltip", "Rename the bookmark (F2)"));
    m_move->setText(i18nc("@action put a bookmark into a folder", "Folder…"));
    m_move->setToolTip(i18nc("@info:tooltip", "Put the bookmark into a folder"));
    m_forget->setText(i18nc("@action", "Delete"));
    m_forget->setToolTip(i18nc("@info:tooltip", "Delete the bookmark (Del)"));
    m_export->setText(i18nc("@action:button write the bookmarks to a file", "Export…"));
    m_export->setToolTip(i18nc("@info:tooltip", "Write the bookmarks to a Markdown file"));
}

workbench::EmptyState::Words BookmarksPanel::lesson() const
{
    return {i18nc("@title", "No bookmarks yet"),
        i18nc("@info",
            "Ctrl+D marks the place you are reading, and takes the mark away again.\n"
            "Folders keep the places for one assembly or one dispute together."),
        u"М.7"_s, i18nc("@action:button", "Bookmark this place")};
}

void BookmarksPanel::fill()
{
    m_model->show(notebook().pages().bookmarks);
    m_tree->expandAll();
    tellSelection();
}

const Bookmark *BookmarksPanel::selected() const
{
    return m_model->bookmarkAt(m_tree->currentIndex());
}

void BookmarksPanel::tellSelection()
{
    for (QAction *action : {m_rename, m_move, m_forget}) {
        if (action)
            action->setEnabled(selected() != nullptr);
    }
}

void BookmarksPanel::go(const QModelIndex &index)
{
    if (const Bookmark *bookmark = m_model->bookmarkAt(index))
        Q_EMIT placeWanted(bookmark->place);
}

void BookmarksPanel::moveSelected()
{
    if (!selected())
        return;
    Bookmark wanted = *selected();
    QStringList folders{QString()};
    folders += m_model->folders();
    bool isChosen = false;
    const QString folder = QInputDialog::getItem(this, i18nc("@title:window", "Folder of the bookmark"),
        i18nc("@label:listbox", "Folder (empty for none, or a new name):"), folders,
        static_cast<int>(folders.indexOf(wanted.folder)), true, &isChosen);
    if (!isChosen)
        return;
    wanted.folder = folder.trimmed();
    notebook().keep(wanted);
}

void BookmarksPanel::forgetSelected()
{
    if (const Bookmark *bookmark = selected())
        notebook().forget(MarkId(bookmark->id));
}

} // namespace pochin::reference
