// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/meeting/assembly_deeds.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class FactRows;
class HistorySection;
class SheetRows;
} // namespace pochin::workbench

namespace pochin::assemblies {

/// An assembly, read from top to bottom: when and where, what waits for the reader, its agenda and what could go on it,
/// errands, who was there, the minutes. Each with the deed that lies nearest.
class AssemblySheet : public workbench::Sheet
{
    Q_OBJECT

public:
    AssemblySheet(AssemblyDeeds &deeds, QWidget *parent);

    /// Shows what the deeds are turned to, as it is now.
    void refresh();

Q_SIGNALS:
    void citationRequested(const QString &address);
    void meetingWanted();
    /// Errands are drawn where the group keeps them.
    void drawWanted();
    void agendaPrintWanted();
    void minutesPrintWanted();
    void exportWanted();
    void importWanted();

private:
    struct Part {
        workbench::SheetSection *section;
        workbench::SheetRows *rows;
    };
    [[nodiscard]] Part addPart();
    void connectParts();
    void sayWords();
    void fill(const ledger::Outlook &outlook, const Assembly &assembly);
    void offerDeeds(const ledger::Outlook &outlook, const Assembly &assembly);

    AssemblyDeeds &m_deeds;
    workbench::FactRows *m_facts;
    Part m_told, m_agenda, m_offers, m_roles, m_presence, m_minutes;
    workbench::HistorySection *m_history;
    workbench::DeedButton *m_meeting, *m_draw, *m_change, *m_callOff, *m_printAgenda, *m_printMinutes, *m_export,
        *m_import;
};

} // namespace pochin::assemblies
