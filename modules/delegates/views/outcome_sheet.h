// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/delegates_part.h"
#include "delegates/views/council_rows.h"
#include "workbench/sheet/row_section.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class FactRows;
}

namespace pochin::delegates {

/// What delegates agreed on, as it came home: for everybody in the group, also for those who never saw the council. It
/// is in force for nobody before the group has answered; the answer is put to the group from here.
class OutcomeSheet : public workbench::Sheet
{
    Q_OBJECT

public:
    explicit OutcomeSheet(QWidget *parent);

    void show(const Outlook &home, const Said<OutcomeBrought> &brought);
    void sayWords();

Q_SIGNALS:
    void answerWanted();
    void citationRequested(const QString &address);

private:
    workbench::FactRows *m_facts;
    workbench::RowSection m_voices;
    workbench::DeedButton *m_answer;
};

} // namespace pochin::delegates
