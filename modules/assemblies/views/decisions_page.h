// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/decision_surroundings.h"
#include "ledger/views/spaces_desk.h"
#include "workbench/workbench_page.h"

class QStackedWidget;

namespace pochin::workbench {
class DeedButton;
class ListAndSheet;
} // namespace pochin::workbench

namespace pochin::assemblies {

class DecisionDeeds;
class DecisionSheet;
class PollDeeds;
class PollSheet;

/// Proposals and decisions of all groups: what waits for the reader, what is open, polls, and the register of what was
/// decided.
class DecisionsPage : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    DecisionsPage(ledger::SpacesDesk &desk, DecisionSurroundings surroundings);

    [[nodiscard]] QString name() const override { return QStringLiteral("decisions"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    /// `id`: of a proposal, of any of its wordings, or of a poll.
    void showThing(const QString &id) override;

public Q_SLOTS:
    void propose();

Q_SIGNALS:
    void citationRequested(const QString &address);
    void vaultWanted();

private:
    void connectParts();
    void connectDeeds();
    void connectPolls();
    void sayWords();
    void sayNothingYet(bool isMember);
    void askTheGroup();
    void refresh();
    void choose(const QString &key);
    [[nodiscard]] QString show(const QString &key);
    void showMatter(const ledger::SpaceId &group, const ledger::ChangeId &wording);

    ledger::SpacesDesk &m_desk;
    DecisionSurroundings m_surroundings;
    workbench::ListAndSheet *m_page = nullptr;
    DecisionDeeds *m_deeds = nullptr;
    DecisionSheet *m_sheet = nullptr;
    PollDeeds *m_pollDeeds = nullptr;
    PollSheet *m_poll = nullptr;
    workbench::DeedButton *m_ask = nullptr;
    QStackedWidget *m_sheets = nullptr;
    QString m_subtitle;
};

} // namespace pochin::assemblies
