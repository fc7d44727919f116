// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/command_source.h"
#include "desktop/side_bar.h"

#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;

namespace pochin::workbench {
class NoticeBar;
class WorkbenchPage;
} // namespace pochin::workbench

namespace pochin::desktop {

class SearchPalette;

/// The one window: a sidebar of places and the page in front. It knows pages and no module; pages.cpp furnishes it.
/// A page's widget is made when the page is first shown, so that a start pays only for what is seen.
class WorkbenchWindow : public QWidget
{
    Q_OBJECT

public:
    WorkbenchWindow();
    ~WorkbenchWindow() override;
    Q_DISABLE_COPY_MOVE(WorkbenchWindow)

    /// The first nine places get Ctrl+1 … Ctrl+9.
    void addPage(std::unique_ptr<workbench::WorkbenchPage> page, SideBar::Where where);
    /// A deed of the window: reachable by its shortcut, in the search field, and with `InSideBar` in the sidebar.
    enum class Shown { InSideBar, InSearchOnly };
    void addDeed(QAction *deed, Shown shown);
    /// `source` must outlive the window.
    void addFindSource(const workbench::FindSource *source);

    [[nodiscard]] bool hasPage(const QString &name) const;
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] std::vector<workbench::WorkbenchPage *> pages() const;
    /// None for a name that is no page.
    [[nodiscard]] QIcon iconOf(const QString &page) const;
    [[nodiscard]] SearchPalette *searchPalette() const { return m_search; }
    /// Above every page: what people should know wherever they are.
    [[nodiscard]] workbench::NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] SideBar *sideBar() const { return m_sideBar; }

public Q_SLOTS:
    /// Does nothing for a name that is no page.
    void showPage(const QString &name);
    /// The page, and on it the thing of this id.
    void showThing(const QString &page, const QString &id);
    void openSearch();
    void comeToFront();
    /// What another start of the program says: comes to the front, and passes on the file it was given, if any.
    void hear(const QByteArray &message);
    /// Asks every page for its title and icon again.
    void sayAgain();

Q_SIGNALS:
    /// A file of Pochin's was opened from outside.
    void fileGiven(const QString &path);
    void minimised();
    void pageShown(const QString &name);
    /// Once, after the first picture of the window has been painted.
    void painted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        std::unique_ptr<workbench::WorkbenchPage> page;
        QAction *go;
        QWidget *widget = nullptr;
    };

    [[nodiscard]] Entry *entry(const QString &name);
    void connectPage(workbench::WorkbenchPage *page);
    void sayTitle();

    SideBar *m_sideBar;
    workbench::NoticeBar *m_notice;
    QStackedWidget *m_stack;
    SearchPalette *m_search;
    CommandSource m_commands;
    std::vector<Entry> m_entries;
    QString m_current;
    bool m_wasPainted = false;
};

} // namespace pochin::desktop
