// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/today/waiting_source.h"
#include "workbench/workbench_page.h"

#include <QPointer>

namespace pochin::workbench {

class TodayView;

/// The page of what waits, across all groups. Whoever has the sources says when to ask them again.
class TodayPage : public WorkbenchPage
{
    Q_OBJECT

public:
    /// `clock` and each source must outlive the page.
    explicit TodayPage(const Clock &clock) : m_clock(clock) { }

    void addSource(const WaitingSource *source);
    /// Asks every source again.
    void refresh();
    /// What waits is in the vault, which is closed.
    void close();
    [[nodiscard]] const QList<Waiting> &waiting() const { return m_waiting; }

    [[nodiscard]] QString name() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;
    [[nodiscard]] QString subtitle() const override;

Q_SIGNALS:
    void vaultWanted();
    void citationRequested(const QString &address);

private:
    void fill();

    const Clock &m_clock;
    QList<const WaitingSource *> m_sources;
    QList<Waiting> m_waiting;
    bool m_isOpen = false;
    QPointer<TodayView> m_view;
};

} // namespace pochin::workbench
