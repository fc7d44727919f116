// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/exchange.h"
#include "exchange/views/exchange_page.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace pochin::workbench {
class EmptyState;
class HeadingLabel;
class NoticeBar;
class PlainTextLabel;
class ProgressRow;
} // namespace pochin::workbench

namespace pochin::exchange {

/// The widget of the page.
class ExchangeSheet final : public QWidget
{
    Q_OBJECT

public:
    ExchangeSheet(ledger::SpacesDesk &desk, OpenExchange exchange, Naming naming, QWidget *parent);

    /// Opens a bundle off the GUI thread and shows what it brings; or takes in a request that is text.
    void openFile(const QString &path);
    /// For all members of the group in front.
    void writeTo(const QString &path);

private:
    enum class Outgoing { Changes, Request };

    [[nodiscard]] QWidget *madeSheet();
    [[nodiscard]] const ledger::Space *space() const;
    void say();
    void showGroups();
    void showGroup();
    void askWhereTo(Outgoing what);
    void askWhichFile();
    void copyRequest();
    void show(OpenedBundle bundle, const QString &file);
    void take(const OpenedBundle &bundle, const QString &file);
    void tell(const Failure &failure);

    ledger::SpacesDesk &m_desk;
    OpenExchange m_exchange;
    Naming m_naming;
    QStackedWidget *m_stack;
    workbench::EmptyState *m_empty;
    workbench::NoticeBar *m_notice;
    workbench::ProgressRow *m_progress;
    QComboBox *m_group;
    workbench::HeadingLabel *m_heading;
    workbench::HeadingLabel *m_peersHeading;
    workbench::HeadingLabel *m_historyHeading;
    workbench::PlainTextLabel *m_groupLabel;
    workbench::PlainTextLabel *m_whyNot;
    QListWidget *m_peers;
    QListWidget *m_history;
    QPushButton *m_write;
    QPushButton *m_open;
    QPushButton *m_request;
    QPushButton *m_copy;
};

} // namespace pochin::exchange
