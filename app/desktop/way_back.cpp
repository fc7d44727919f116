// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/way_back.h"

#include "desktop/workbench_window.h"
#include "workbench/in_every_language.h"
#include "workbench/tinted_icon.h"
#include "workbench/workbench_page.h"

#include <KLocalizedString>

#include <QAction>

namespace pochin::desktop {

namespace {

const QString texts = QStringLiteral("texts");
const QString gate = QStringLiteral("gate");

} // namespace

WayBack::WayBack(WorkbenchWindow &window) : QObject(&window), m_window(window), m_back(new QAction(&window))
{
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setIcon(workbench::tintedIcon(QStringLiteral("go-previous")));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left));
    m_back->setVisible(false);
    connect(m_back, &QAction::triggered, this, [this] { m_window.showPage(m_from); });
    connect(&window, &WorkbenchWindow::pageShown, this, &WayBack::heed);
    window.addDeed(m_back, WorkbenchWindow::Shown::InSideBar);
    workbench::inEveryLanguage(&window, [this] { sayWords(); });
}

void WayBack::heed(const QString &page)
{
    if (page == texts && m_inFront != texts)
        m_from = m_inFront == gate ? QString() : m_inFront;
    m_inFront = page;
    m_back->setVisible(page == texts && !m_from.isEmpty());
    sayWords();
}

void WayBack::sayWords()
{
    for (const workbench::WorkbenchPage *page : m_window.pages()) {
        if (page->name() == m_from)
            m_back->setText(i18nc("@action %1 is a page", "Back to: %1", page->title()));
    }
}

} // namespace pochin::desktop
