// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/today/waiting_source.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace pochin::workbench {

class EmptyState;
class HeadingLabel;
class PlainTextLabel;
class SheetRows;
class SheetSection;

/// What waits, as sentences with one button each, in the order in which it is due. While nothing waits it says so;
/// while the vault is closed it says that.
class TodayView : public QWidget
{
    Q_OBJECT

public:
    explicit TodayView(QWidget *parent);

    void tell(const QList<Waiting> &waiting, Instant now);
    void tellClosed();

Q_SIGNALS:
    void vaultWanted();
    void citationRequested(const QString &address);

private:
    enum class When { Overdue, Soon, Later, AnyTime };
    static constexpr int sections = 4;
    [[nodiscard]] static When whenOf(const Waiting &waiting, Instant now);
    [[nodiscard]] QWidget *makeSheet();
    void sayWords();
    void fill(When when);
    void go(const QString &key) const;

    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    EmptyState *m_closed;
    HeadingLabel *m_title;
    PlainTextLabel *m_day;
    std::array<SheetSection *, sections> m_sections{};
    std::array<SheetRows *, sections> m_rows{};
    QWidget *m_sheet; ///< makes the four above
    QList<Waiting> m_waiting;
    Instant m_now{};
};

} // namespace pochin::workbench
