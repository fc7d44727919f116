// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/workbench_window.h"

#include "desktop/search_palette.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/workbench_page.h"

#include <KLocalizedString>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::desktop {

namespace {

QFrame *verticalLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

WorkbenchWindow::WorkbenchWindow()
    : m_sideBar(new SideBar(this)), m_notice(new workbench::NoticeBar(this)), m_stack(new QStackedWidget(this)),
      m_search(new SearchPalette(this))
{
    setMinimumSize(800, 480);
    resize(1180, 760);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    row->addWidget(verticalLine(this));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Window);
    m_sideBar->setAutoFillBackground(true);
    m_sideBar->setBackgroundRole(QPalette::AlternateBase);
    m_search->addSource(&m_commands);
    connect(m_sideBar, &SideBar::placeChosen, this, &WorkbenchWindow::showPage);
    connect(new QShortcut(QKeySequence(Qt::Key_F6), this), &QShortcut::activated, this, [this] {
        if (m_sideBar->isAncestorOf(focusWidget()))
            m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
        else
            m_sideBar->focusCurrent();
    });
    workbench::inEveryLanguage(this, [this] { sayAgain(); });
}

WorkbenchWindow::~WorkbenchWindow()
{
    delete m_stack; // a page outlives its widget
}

void WorkbenchWindow::addPage(std::unique_ptr<workbench::WorkbenchPage> page, SideBar::Where where)
{
    workbench::WorkbenchPage *added = page.get();
    auto *go = new QAction(this);
    if (m_entries.size() < 9)
        go->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_entries.size())));
    connect(go, &QAction::triggered, this, [this, added] { showPage(added->name()); });
    addAction(go);
    m_commands.add(go);
    m_sideBar->addPlace(added, where, go->shortcut());
    m_entries.push_back({std::move(page), go});
    connectPage(added);
    sayAgain();
}

void WorkbenchWindow::connectPage(workbench::WorkbenchPage *page)
{
    connect(page, &workbench::WorkbenchPage::shown, this, [this, page] { showPage(page->name()); });
    connect(page, &workbench::WorkbenchPage::subtitleChanged, this, &WorkbenchWindow::sayTitle);
    connect(page, &workbench::WorkbenchPage::titleChanged, this, &WorkbenchWindow::sayAgain);
}

void WorkbenchWindow::addDeed(QAction *deed, Shown shown)
{
    addAction(deed);
    m_commands.add(deed);
    if (shown == Shown::InSideBar)
        m_sideBar->addDeed(deed);
}

void WorkbenchWindow::addFindSource(const workbench::FindSource *source)
{
    m_search->addSource(source);
}

WorkbenchWindow::Entry *WorkbenchWindow::entry(const QString &name)
{
    const auto it = std::ranges::find(m_entries, name, [](const Entry &e) { return e.page->name(); });
    return it == m_entries.end() ? nullptr : &*it;
}

bool WorkbenchWindow::hasPage(const QString &name) const
{
    return std::ranges::any_of(m_entries, [&](const Entry &e) { return e.page->name() == name; });
}

QString WorkbenchWindow::currentPage() const
{
    return m_current;
}

std::vector<workbench::WorkbenchPage *> WorkbenchWindow::pages() const
{
    std::vector<workbench::WorkbenchPage *> all;
    all.reserve(m_entries.size());
    for (const Entry &e : m_entries)
        all.push_back(e.page.get());
    return all;
}

void WorkbenchWindow::showPage(const QString &name)
{
    Entry *shown = entry(name);
    if (!shown)
        return;
    if (!shown->widget) {
        shown->widget = shown->page->createWidget(m_stack);
        m_stack->addWidget(shown->widget);
    }
    m_current = name;
    m_stack->setCurrentWidget(shown->widget);
    m_sideBar->markCurrent(name);
    if (!m_sideBar->isAncestorOf(focusWidget())) // whoever walks through the sidebar stays there
        shown->widget->setFocus(Qt::OtherFocusReason);
    sayTitle();
    Q_EMIT pageShown(name);
}

void WorkbenchWindow::showThing(const QString &page, const QString &id)
{
    showPage(page);
    if (const Entry *shown = entry(page))
        shown->page->showThing(id);
}

QIcon WorkbenchWindow::iconOf(const QString &page) const
{
    const auto it = std::ranges::find(m_entries, page, [](const Entry &e) { return e.page->name(); });
    return it == m_entries.end() ? QIcon() : it->page->icon();
}

void WorkbenchWindow::openSearch()
{
    m_search->openField();
}

void WorkbenchWindow::hear(const QByteArray &message)
{
    comeToFront();
    if (!message.isEmpty())
        Q_EMIT fileGiven(QString::fromUtf8(message));
}

void WorkbenchWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void WorkbenchWindow::sayAgain()
{
    for (const Entry &e : m_entries) {
        e.go->setText(i18nc("@action go to a page, %1 is its title", "Go to: %1", e.page->title()));
        e.go->setIcon(e.page->icon());
    }
    m_sideBar->sayAgain();
    sayTitle();
}

void WorkbenchWindow::sayTitle()
{
    QStringList parts;
    if (const Entry *front = entry(m_current))
        parts = {front->page->subtitle(), front->page->title()};
    parts.append(i18nc("@title:window name of the program", "Pochin"));
    parts.removeAll({});
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

void WorkbenchWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isMinimized())
        Q_EMIT minimised();
}

void WorkbenchWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_wasPainted)
        return;
    m_wasPainted = true;
    // The children paint after their parent; the event loop comes back when all of them are on the screen.
    QTimer::singleShot(0, this, &WorkbenchWindow::painted);
}

} // namespace pochin::desktop
