// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/at_hand.h"
#include "workbench/sheet/row_section.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class FactRows;
class HistorySection;
} // namespace pochin::workbench

namespace pochin::associations {

class BurnDownView;

/// One association, to be read from top to bottom: what for, until when, who; its signs of ossification; how the tasks
/// go; plan, notes, and in the end its card. Under it what can be done now, and why not.
class AssociationSheet final : public workbench::Sheet
{
    Q_OBJECT

public:
    explicit AssociationSheet(QWidget *parent);

    void show(const AtHand &atHand);
    using QWidget::show;

    enum class SheetDeed {
        Join,
        Leave,
        Stay,
        Extend,
        Solve,
        Resume,
        HandOver,
        Split,
        Merge,
        Reword,
        Announce,
        Dissolve,
        CallAnew,
        Plan,
        Note,
        AddFile,
        Debrief
    };
    [[nodiscard]] workbench::DeedButton *deed(SheetDeed deed) const { return m_deeds.at(deed); }

Q_SIGNALS:
    void deedWanted(pochin::associations::AssociationSheet::SheetDeed deed);
    void fileWanted(const pochin::ledger::ChangeId &note);
    void takeOverWanted(const pochin::ledger::ChangeId &task);
    void citationRequested(const QString &address);

private:
    void addDeeds();
    void say();
    void showFacts(const Association &association, const Outlook &outlook);
    void showParts(const Association &association, const Outlook &outlook);
    void showDeeds(const Association &association, const Outlook &outlook);

    std::optional<AtHand> m_atHand;
    workbench::FactRows *m_facts;
    workbench::RowSection m_signs, m_left, m_goneOn, m_card, m_plan, m_notes, m_debriefs;
    workbench::SheetSection *m_burnDownSection;
    BurnDownView *m_burnDown;
    workbench::HistorySection *m_history;
    std::map<SheetDeed, workbench::DeedButton *> m_deeds;
};

} // namespace pochin::associations
