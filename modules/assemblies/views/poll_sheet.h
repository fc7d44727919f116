// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/poll_deeds.h"
#include "workbench/list/list_row.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class FactRows;
class SheetRows;
} // namespace pochin::workbench

namespace pochin::assemblies {

/// Polls of all groups as rows of a list; their keys are "group/poll".
[[nodiscard]] QList<workbench::ListRow> pollListRows(const std::vector<ledger::Outlook> &groups);

/// A poll: what is asked, how each choice fares, who has answered.
class PollSheet : public workbench::Sheet
{
    Q_OBJECT

public:
    PollSheet(PollDeeds &deeds, QWidget *parent);

    /// False: there is no such poll here.
    bool show(const std::optional<PollDeeds::Place> &place);

private:
    void sayWords();
    void fill(const ledger::Outlook &outlook, const Poll &poll);

    PollDeeds &m_deeds;
    workbench::FactRows *m_facts;
    workbench::SheetSection *m_section;
    workbench::SheetRows *m_choices;
    workbench::DeedButton *m_answer;
    workbench::DeedButton *m_end;
};

} // namespace pochin::assemblies
