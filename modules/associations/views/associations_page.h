// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/association_sheet.h"
#include "associations/views/at_hand.h"
#include "associations/views/deed_dialog.h"
#include "associations/views/found_associations.h"
#include "workbench/workbench_page.h"

class QTabWidget;

namespace pochin::workbench {
class ListAndSheet;
} // namespace pochin::workbench

namespace pochin::associations {

class TasksPane;

/// Calls, associations at work, and the archive.
class AssociationsPage final : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    /// `desk` must outlive the page.
    explicit AssociationsPage(ledger::SpacesDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("associations"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;
    void showThing(const QString &id) override;

    /// Goes to it, whatever the list shows.
    void open(const AtHand &atHand);
    /// How the archive is searched: by the forms that somebody who knows the language gives.
    void setForms(FormsOf formsOf) { m_findSource.setForms(std::move(formsOf)); }
    /// For the search field; as long-lived as the page.
    [[nodiscard]] const workbench::FindSource *findSource() const { return &m_findSource; }
    [[nodiscard]] AssociationSheet *sheet() const { return m_sheet; }
    [[nodiscard]] TasksPane *tasks() const { return m_tasks; }
    [[nodiscard]] workbench::ListAndSheet *view() const { return m_view; }
    /// The sheet, or the tasks.
    enum class Side { Sheet, Tasks };
    void show(Side side);

Q_SIGNALS:
    void citationRequested(const QString &address);

private:
    void connectParts();
    void say();
    void refresh();
    void showChosen(const QString &chosen);
    void showRow(const QString &key);
    void complain(const QString &why);
    void callOne();
    void start(AssociationSheet::SheetDeed deed);
    void doAtOnce(AssociationSheet::SheetDeed deed);
    DeedDialog *ask(const ledger::SpaceId &space, DeedForm form);
    [[nodiscard]] std::optional<DeedForm> formFor(
        AssociationSheet::SheetDeed deed, const Association &association, const Outlook &outlook) const;
    void takeOver(const ChangeId &task);
    void callAnew(const Association &card, const Outlook &outlook);
    [[nodiscard]] std::optional<ledger::SpaceId> groupToCallIn() const;

    void goTo(const AtHand &atHand, const std::optional<ChangeId> &task);

    ledger::SpacesDesk &m_desk;
    FoundAssociations m_findSource;
    workbench::ListAndSheet *m_view = nullptr;
    QTabWidget *m_sides = nullptr;
    AssociationSheet *m_sheet = nullptr;
    TasksPane *m_tasks = nullptr;
    std::optional<AtHand> m_atHand;
};

} // namespace pochin::associations
