// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"
#include "workbench/sheet/row_section.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class FactRows;
} // namespace pochin::workbench

namespace pochin::delegates {

class Timeline;

/// One mandate, read from top to bottom: who, what, until when; points, acts with what the group answered, questions,
/// reports, history. It asks for deeds by signal and does none.
class MandateSheet : public workbench::Sheet
{
    Q_OBJECT

public:
    explicit MandateSheet(QWidget *parent);

    void show(const Outlook &outlook, const Mandate &mandate);
    void sayWords();

    [[nodiscard]] workbench::DeedButton *recallDeed() const { return m_recall; }
    [[nodiscard]] workbench::DeedButton *recordDeed() const { return m_record; }

Q_SIGNALS:
    void recallWanted();
    void answerWanted(pochin::delegates::MandateAnswered::Answer answer);
    void recordWanted();
    void askWanted();
    void reportWanted();
    void resignWanted();
    void rewordWanted();
    void eventWanted();
    void cardWanted();
    void recallFormWanted();
    /// For the last act that waits for an answer.
    void slipWanted();
    void ratificationWanted(const QString &act);
    void questionAnswerWanted(const QString &question);
    /// A recall names whoever sits here.
    void recallAnswerWanted(const QString &recall);
    void citationRequested(const QString &address);

private:
    void addDeeds();
    void showDeeds(const Outlook &outlook, const Mandate &mandate);
    void showTimeline(const Outlook &outlook, const Mandate &mandate, const MandateStanding &standing);

    workbench::FactRows *m_facts;
    Timeline *m_timeline;
    workbench::RowSection m_open;
    workbench::RowSection m_points;
    workbench::RowSection m_acts;
    workbench::RowSection m_questions;
    workbench::RowSection m_reports;
    workbench::RowSection m_history;
    workbench::RowSection m_signs;
    workbench::DeedButton *m_recall;
    workbench::DeedButton *m_accept;
    workbench::DeedButton *m_decline;
    workbench::DeedButton *m_record;
    workbench::DeedButton *m_ask;
    workbench::DeedButton *m_report;
    workbench::DeedButton *m_resign;
    workbench::DeedButton *m_event;
    workbench::DeedButton *m_reword;
    workbench::DeedButton *m_card;
    workbench::DeedButton *m_recallForm;
    workbench::DeedButton *m_slip;
};

} // namespace pochin::delegates
