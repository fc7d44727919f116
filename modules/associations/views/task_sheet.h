// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/at_hand.h"
#include "associations/views/deed_dialog.h"
#include "workbench/sheet/row_section.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class FactRows;
} // namespace pochin::workbench

namespace pochin::associations {

struct TaskRow;

/// One task: its state, whose it is, what was said of it, and what can be done with it now, with every reason why not.
class TaskSheet final : public workbench::Sheet
{
    Q_OBJECT

public:
    explicit TaskSheet(QWidget *parent);

    /// Nothing is shown for a task that is not there.
    void show(const AtHand &atHand, const ChangeId &task);
    using QWidget::show;

Q_SIGNALS:
    void failed(const QString &why);
    void fileWanted(const pochin::ledger::ChangeId &note);

private:
    enum class TaskDeed { Take, GiveBack, Finish, Check, Reopen, Part, Edit, Ask, Decline, AddFile, Move, Drop, Note };

    void say();
    void showRow(const TaskRow &row, const Outlook &outlook);
    void showDeeds(const Outlook &outlook);
    [[nodiscard]] Result<ledger::Deed> asked(TaskDeed deed, const Outlook &outlook) const;
    void start(TaskDeed deed);
    void doAtOnce(TaskDeed deed);
    void tell(const QString &why);

    std::optional<AtHand> m_atHand;
    std::optional<ChangeId> m_task;
    workbench::FactRows *m_facts;
    workbench::SheetRows *m_said;
    workbench::RowSection m_notes;
    std::map<TaskDeed, workbench::DeedButton *> m_deeds;
};

} // namespace pochin::associations
