// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/views/exchange_deeds.h"
#include "workbench/workbench_page.h"

class QStackedWidget;

namespace pochin::workbench {
class ListAndSheet;
class ProgressRow;
struct ListRow;
} // namespace pochin::workbench

namespace pochin::exchange {

class CardSheet;
class TrafficSheet;

/// Bundles out and in: what the members of each group are known to have, what waits, what came and went; and one's own
/// cards.
class ExchangePage final : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    ExchangePage(ledger::SpacesDesk &desk, ExchangeDeeds::Rooms rooms);

    [[nodiscard]] QString name() const override { return QStringLiteral("exchange"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;
    /// The group of this id.
    void showThing(const QString &id) override;

    /// A bundle, card or request from outside: comes to the front and shows what it brings. Kept until the vault is
    /// open.
    void showFile(const QString &path);
    /// Null before the widget is made.
    [[nodiscard]] ExchangeDeeds *deeds() const { return m_deeds; }

Q_SIGNALS:
    void citationRequested(const QString &address);
    void vaultWanted();

private:
    void connectPage();
    void connectDeeds();
    void connectSheets();
    void sayWords();
    void refresh();
    void showChosen();
    void openWaiting();
    [[nodiscard]] QList<workbench::ListRow> rows();
    [[nodiscard]] const OwnCard *cardOf(const QString &key) const;

    ledger::SpacesDesk &m_desk;
    ExchangeDeeds::Rooms m_rooms;
    ExchangeDeeds *m_deeds = nullptr;
    workbench::ProgressRow *m_progress = nullptr;
    workbench::ListAndSheet *m_page = nullptr;
    QStackedWidget *m_sheets = nullptr;
    TrafficSheet *m_traffic = nullptr;
    CardSheet *m_card = nullptr;
    std::vector<OwnCard> m_cards;
    QByteArray m_report;
    QString m_waiting;
};

} // namespace pochin::exchange
