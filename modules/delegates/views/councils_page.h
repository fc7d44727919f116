// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"
#include "ledger/domain/signature.h"
#include "ledger/views/spaces_desk.h"
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
    /// Both must outlive the page.
    CouncilsPage(ledger::SpacesDesk &desk, const ledger::SignatureVerifier &verifier);

    [[nodiscard]] QString name() const override { return QStringLiteral("councils"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;

Q_SIGNALS:
    void citationRequested(const QString &address);

private:
    using MakeDeed = std::function<Result<Deed>(const Outlook &)>;

    void connectSheet();
    void refresh();
    void showChosen();
    [[nodiscard]] std::optional<Outlook> outlook() const;
    void does(const MakeDeed &deed, const QString &done);

    void layMatterDown();
    void writeOutcome();
    void writeDissent(const QString &outcome);
    void sayWork();
    void writeCommittee();
    void enterOrLeave(const QString &committee);

    ledger::SpacesDesk &m_desk;
    const ledger::SignatureVerifier &m_verifier;
    workbench::ListAndSheet *m_page = nullptr;
    CouncilSheet *m_sheet = nullptr;
    std::optional<SpaceId> m_shown;
};

} // namespace pochin::delegates
