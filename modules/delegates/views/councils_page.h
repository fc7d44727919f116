// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/views/council_walk.h"
#include "workbench/workbench_page.h"

class QStackedWidget;

namespace pochin::workbench {
class ListAndSheet;
}

namespace pochin::delegates {

class CouncilSheet;
class OutcomeSheet;

/// Councils, whatever else delegates meet in, and what came home from there.
class CouncilsPage : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    /// `desk` and `verifier` must outlive the page; `draw` draws what a sealed statement needs of chance.
    CouncilsPage(ledger::SpacesDesk &desk, const ledger::SignatureVerifier &verifier, CouncilWalk::Draw draw);

    [[nodiscard]] QString name() const override { return QStringLiteral("councils"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;
    /// A council, an outcome or a committee in one, or an outcome that came home.
    void showThing(const QString &id) override;

Q_SIGNALS:
    void citationRequested(const QString &address);

private:
    using MakeDeed = std::function<Result<Deed>(const Outlook &)>;

    void connectSheet();
    void refresh();
    void showChosen();
    void showHome();
    [[nodiscard]] std::optional<Outlook> outlook() const;
    void doesIn(const SpaceId &space, const MakeDeed &deed, const QString &done);
    void does(const MakeDeed &deed, const QString &done);
    void tell(const Failure &failure);

    void layMatterDown();
    void writeOutcome();
    void writeDissent(const QString &outcome);
    void sayWork();
    void writeCommittee();
    void enterOrLeave(const QString &committee);
    void renew(const QString &committee);
    void close(const QString &committee);
    void answerForTheGroup();
    void review();
    void showCard();
    void carry();

    ledger::SpacesDesk &m_desk;
    const ledger::SignatureVerifier &m_verifier;
    CouncilWalk m_walk;
    workbench::ListAndSheet *m_page = nullptr;
    QStackedWidget *m_sheets = nullptr;
    CouncilSheet *m_sheet = nullptr;
    OutcomeSheet *m_outcome = nullptr;
    std::optional<SpaceId> m_shown; ///< a council; or a group, and
    std::optional<ChangeId> m_brought; ///< … what came home to it
};

} // namespace pochin::delegates
