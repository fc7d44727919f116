// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/decision_deeds.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class FactRows;
class HistorySection;
class SheetRows;
} // namespace pochin::workbench

namespace pochin::assemblies {

class ReasonsThread;
class RivalsView;
class WordingsView;

/// A proposal or decision, read from top to bottom: its text, who decided and for whom it has force, what everybody
/// says, what was taken on, reasons, whom it concerns too, rivals, wordings with what changed.
class DecisionSheet : public workbench::Sheet
{
    Q_OBJECT

public:
    DecisionSheet(DecisionDeeds &deeds, QWidget *parent);

    /// Shows the matter as it is now; nothing at all if it is not here.
    void show(const std::optional<DecisionDeeds::Place> &place);

Q_SIGNALS:
    void citationRequested(const QString &address);
    void matterChosen(const QString &key);

private:
    struct Part {
        workbench::SheetSection *section;
        workbench::SheetRows *rows;
    };
    [[nodiscard]] Part addPart();
    template <typename Widget>
    [[nodiscard]] Widget *addWide(workbench::SheetSection *&section);
    void connectParts();
    void connectDeeds();
    void sayWords();
    void sayDeeds();
    void fill(const ledger::Outlook &outlook, const Matter &matter);
    void fillWide(const ledger::Outlook &outlook, const Matter &matter);
    void offerDeeds(const ledger::Outlook &outlook, const Matter &matter);
    void offerByProcedure(const ledger::Outlook &outlook, const Wording &wording);

    DecisionDeeds &m_deeds;
    workbench::FactRows *m_facts;
    Part m_outcomes, m_positions, m_takenOn;
    workbench::SheetSection *m_reasonsSection = nullptr;
    ReasonsThread *m_reasons;
    Part m_concerns;
    workbench::SheetSection *m_rivalsSection = nullptr;
    RivalsView *m_rivals;
    workbench::SheetSection *m_wordingsSection = nullptr;
    WordingsView *m_wordings;
    workbench::HistorySection *m_history;
    workbench::DeedButton *m_take;
    workbench::DeedButton *m_answer;
    workbench::DeedButton *m_seal;
    workbench::DeedButton *m_showSeed;
    workbench::DeedButton *m_record;
    workbench::DeedButton *m_close;
    workbench::DeedButton *m_amend;
    workbench::DeedButton *m_rival;
    workbench::DeedButton *m_anew;
    workbench::DeedButton *m_withdrawConsent;
    workbench::DeedButton *m_withdraw;
};

} // namespace pochin::assemblies
