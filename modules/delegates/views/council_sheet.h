// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/council/seats.h"
#include "workbench/history/history_section.h"
#include "workbench/sheet/row_section.h"
#include "workbench/sheet/sheet.h"

namespace pochin::delegates {

class PointTable;
class RatificationPicture;

/// A council, read from top to bottom: who sits on which mandate, the points side by side, outcomes with who answered,
/// committees. It asks for deeds by signal and does none.
class CouncilSheet : public workbench::Sheet
{
    Q_OBJECT

public:
    explicit CouncilSheet(QWidget *parent);

    void show(const Outlook &outlook, const groups::SealBook &book);
    void sayWords();
    /// What was done in the council, beneath everything else.
    [[nodiscard]] workbench::HistorySection *history() const { return m_history; }
    /// Whether there is a group here to carry from and to; otherwise why not.
    void offerWalkUnless(const QString &why);
    /// Whether a group of this person could show its card here.
    enum class Card { Possible, AllShown };
    void offerCard(Card card);

Q_SIGNALS:
    void matterWanted();
    void outcomeWanted();
    void dissentWanted(const QString &outcome);
    void workWanted();
    void committeeWanted();
    void committeeChosen(const QString &committee);
    void renewalWanted(const QString &committee);
    void closeWanted(const QString &committee);
    /// Those in it say why it is still needed, and until when.
    void reviewWanted();
    /// A group of this person is to be known here.
    void cardWanted();
    /// Between the council and the groups that have somebody here.
    void walkWanted();
    /// Another outcome is to be shown; whoever has the council shows it again.
    void outcomeChosen();

private:
    void showOutcome(const Outlook &outlook, const groups::SealBook &book);
    void chooseOutcome(const QString &key);
    void chooseOfCommittee(const QString &key);

    workbench::RowSection m_seats;
    workbench::RowSection m_falseEndings;
    workbench::SheetSection *m_sideBySideSection;
    PointTable *m_sideBySide;
    workbench::RowSection m_matters;
    workbench::RowSection m_outcomes;
    RatificationPicture *m_picture;
    workbench::RowSection m_answers;
    workbench::RowSection m_voices;
    workbench::RowSection m_committees;
    workbench::RowSection m_people;
    workbench::RowSection m_review;
    workbench::HistorySection *m_history;
    workbench::DeedButton *m_outcome;
    workbench::DeedButton *m_matter;
    workbench::DeedButton *m_dissent;
    workbench::DeedButton *m_committee;
    workbench::DeedButton *m_work;
    workbench::DeedButton *m_card;
    workbench::DeedButton *m_walk;
    QString m_shownOutcome;
};

} // namespace pochin::delegates
