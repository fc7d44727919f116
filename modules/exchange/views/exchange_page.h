// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/views/naming.h"
#include "ledger/views/spaces_desk.h"
#include "workbench/workbench_page.h"

#include <QPointer>

namespace pochin::exchange {

class Exchange;
class ExchangeSheet;

/// What may leave and come in while the vault is open. Null: it is locked, or being worked on.
using OpenExchange = std::function<Exchange *()>;

/// Bundles out and in: for whom, what each is known to have, what was written and taken.
class ExchangePage final : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    ExchangePage(ledger::SpacesDesk &desk, OpenExchange exchange, Naming naming);

    [[nodiscard]] QString name() const override { return QStringLiteral("exchange"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;

    /// A bundle, card or request from outside: comes to the front and shows what it brings. Kept until the vault is
    /// open.
    void showFile(const QString &path);

private:
    void openWaiting();

    ledger::SpacesDesk &m_desk;
    OpenExchange m_exchange;
    Naming m_naming;
    QPointer<ExchangeSheet> m_sheet;
    QString m_waiting;
};

} // namespace pochin::exchange
