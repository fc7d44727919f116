// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "workbench/find_source.h"
#include "workbench/today/today_page.h"

#include <QPointer>
#include <QTimer>

namespace pochin::ledger {
class SpacesDesk;
}

namespace pochin::desktop {

class WorkbenchWindow;

/// The page Today over all spaces of the vault, and the search field for what is in them: both ask the modules through
/// composition, and both are silent while the vault is closed.
class TodayRoom : public QObject, private workbench::WaitingSource, private workbench::FindSource
{
    Q_OBJECT

public:
    /// Puts the page into `window`, which owns the room from then on. `desk` must outlive it.
    TodayRoom(WorkbenchWindow &window, ledger::SpacesDesk &desk);

    [[nodiscard]] workbench::TodayPage *page() const { return m_page; }

Q_SIGNALS:
    void vaultWanted();
    void citationRequested(const QString &address);

private:
    [[nodiscard]] QList<workbench::Waiting> waiting() const override;
    [[nodiscard]] QList<workbench::Found> found(const QString &typed, int atMost) const override;
    void refresh();
    void goTo(const QString &room, const QString &thing) const;

    WorkbenchWindow &m_window;
    ledger::SpacesDesk &m_desk;
    SystemClock m_clock;
    QPointer<workbench::TodayPage> m_page; ///< the window's
    QTimer m_soon; ///< many changes at once are looked at once
    QTimer m_passing; ///< time passes also while nobody does anything
};

} // namespace pochin::desktop
