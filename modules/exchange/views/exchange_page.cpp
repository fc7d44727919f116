// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/exchange_page.h"

#include "exchange/views/exchange_sheet.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

namespace pochin::exchange {

ExchangePage::ExchangePage(ledger::SpacesDesk &desk, OpenExchange exchange, Naming naming)
    : m_desk(desk), m_exchange(std::move(exchange)), m_naming(std::move(naming))
{
    connect(&desk, &ledger::SpacesDesk::opened, this, &ExchangePage::openWaiting);
}

QString ExchangePage::title() const
{
    return i18nc("@title a page", "Exchange");
}

QIcon ExchangePage::icon() const
{
    return workbench::tintedIcon(QStringLiteral("document-send"));
}

QWidget *ExchangePage::createWidget(QWidget *parent)
{
    m_sheet = new ExchangeSheet(m_desk, m_exchange, m_naming, parent);
    openWaiting();
    return m_sheet;
}

void ExchangePage::showFile(const QString &path)
{
    m_waiting = path;
    Q_EMIT shown();
    openWaiting();
}

void ExchangePage::openWaiting()
{
    if (m_sheet && m_desk.isOpen() && !m_waiting.isEmpty())
        m_sheet->openFile(std::exchange(m_waiting, QString()));
}

} // namespace pochin::exchange
