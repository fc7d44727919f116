// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start_report.h"

#include "desktop/search_palette.h"
#include "desktop/start_clock.h"
#include "desktop/workbench_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace pochin::desktop {

namespace {

void tell(const char *what)
{
    const ProcessAge start = processAge();
    std::printf("%lld ms to %s, since %s\n", static_cast<long long>(start.age.count()), what,
        start.countsFromProcessStart ? "the system made the process" : "main began");
}

} // namespace

StartReport::StartReport(WorkbenchWindow &window, QString word)
    : QObject(&window), m_window(window), m_word(std::move(word))
{
    connect(&window, &WorkbenchWindow::painted, this, &StartReport::tellPicture);
}

void StartReport::tellPicture()
{
    tell("the first picture");
    if (m_word.isEmpty()) {
        QCoreApplication::quit();
        return;
    }
    SearchPalette *search = m_window.searchPalette();
    search->findChild<QListView *>()->viewport()->installEventFilter(this);
    m_window.openSearch();
    search->findChild<QLineEdit *>()->setText(m_word);
}

bool StartReport::eventFilter(QObject *, QEvent *event)
{
    const auto *found = m_window.searchPalette()->findChild<QListView *>();
    if (event->type() == QEvent::Paint && !m_wasTold && found->model()->rowCount() > 0) {
        m_wasTold = true;
        QTimer::singleShot(0, this, &StartReport::tellFound); // when it is on the screen
    }
    return false;
}

void StartReport::tellFound()
{
    tell("the first search result");
    QCoreApplication::quit();
}

} // namespace pochin::desktop
