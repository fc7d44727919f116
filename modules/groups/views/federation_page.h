// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/views/spaces_desk.h"
#include "workbench/workbench_page.h"

class QStackedWidget;

namespace pochin::workbench {
class EmptyState;
class GraphMap;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::groups {

/// Who is linked with whom, drawn and as a table: unions above, agreements beside.
/// П.I.3.5.Б-7: a minimum of vertical links, a maximum of horizontal ones; the page counts both.
class FederationPage : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit FederationPage(ledger::SpacesDesk &desk) : m_desk(desk) { }

    [[nodiscard]] QString name() const override { return QStringLiteral("federation"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;

Q_SIGNALS:
    void citationRequested(const QString &address);
    void groupsWanted();
    void groupWanted(const pochin::ledger::SpaceId &group);

private:
    void sayWords();
    void showWhatThereIs();

    ledger::SpacesDesk &m_desk;
    QStackedWidget *m_stack = nullptr;
    workbench::EmptyState *m_nothingYet = nullptr;
    workbench::PlainTextLabel *m_links = nullptr;
    workbench::GraphMap *m_map = nullptr;
};

} // namespace pochin::groups
