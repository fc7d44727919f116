// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/council/seats.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class SheetRows;
}

namespace pochin::delegates {

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

Q_SIGNALS:
    void matterWanted();
    void outcomeWanted();
    void dissentWanted(const QString &outcome);
    void workWanted();
    void committeeWanted();
    void committeeChosen(const QString &committee);
    /// Another outcome is to be shown; whoever has the council shows it again.
    void outcomeChosen();

private:
    struct Part {
        workbench::SheetSection *section;
        workbench::SheetRows *rows;
    };
    [[nodiscard]] Part addPart();
    void showOutcome(const Outlook &outlook, const groups::SealBook &book);
    void chooseOutcome(const QString &key);

    Part m_seats;
    Part m_falseEndings;
    Part m_sideBySide;
    Part m_matters;
    Part m_outcomes;
    RatificationPicture *m_picture;
    Part m_answers;
    Part m_voices;
    Part m_committees;
    Part m_people;
    workbench::DeedButton *m_outcome;
    workbench::DeedButton *m_matter;
    workbench::DeedButton *m_dissent;
    workbench::DeedButton *m_committee;
    workbench::DeedButton *m_work;
    QString m_shownOutcome;
};

} // namespace pochin::delegates
