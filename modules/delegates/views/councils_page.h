// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/views/council_walk.h"
#include "workbench/workbench_page.h"

namespace pochin::workbench {
class ListAndSheet;
}

namespace pochin::delegates {

class CouncilSheet;

/// Councils, and whatever else delegates meet in.
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
    /// A council, an outcome or a committee in one.
    void showThing(const QString &id) override;

Q_SIGNALS:
    void citationRequested(const QString &address);

private:
    using MakeDeed = std::function<Result<Deed>(const Outlook &)>;

    void connectSheet();
    void refresh();
    void showChosen();
    [[nodiscard]] std::optional<Outlook> outlook() const;
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
    void carry();

    ledger::SpacesDesk &m_desk;
    const ledger::SignatureVerifier &m_verifier;
    CouncilWalk m_walk;
    workbench::ListAndSheet *m_page = nullptr;
    CouncilSheet *m_sheet = nullptr;
    std::optional<SpaceId> m_shown;
};

} // namespace pochin::delegates
