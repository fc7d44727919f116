// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/hand_over.h"
#include "groups/views/decision_source.h"
#include "groups/views/found_group_form.h"
#include "groups/views/group_deeds.h"
#include "ledger/views/spaces_desk.h"
#include "workbench/sheet/guest_place.h"
#include "workbench/workbench_page.h"

namespace pochin::workbench {
class ListAndSheet;
}

namespace pochin::groups {

class GroupSheet;

/// All groups of the vault: a list, and the sheet of the one that is chosen.
class GroupsPage : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    /// `desk` must outlive it. `liabilities`: what hangs on people, of all rooms. `decisions`: what a group adopted.
    GroupsPage(ledger::SpacesDesk &desk, LiabilitySource liabilities, DecisionSource decisions);

    [[nodiscard]] QString name() const override { return QStringLiteral("groups"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;

    /// `id`: of a group, of somebody in one or who asks to be, or of anything that was done in one.
    void showThing(const QString &id) override;
    /// How the person is called who founds a group, until they say otherwise.
    void setPseudonym(const QString &pseudonym) { m_pseudonym = pseudonym; }
    /// A part of another room in the sheet of a group; to be said before the page is looked at.
    void invite(workbench::GuestMaker guest) { m_guests.push_back(std::move(guest)); }
    /// What a sealed statement needs drawn by lot.
    void setLots(LotSource lots) { m_lots = std::move(lots); }
    /// How the card of a second founder is asked for.
    void setCardPicker(CardPicker pick) { m_pickCard = std::move(pick); }

public Q_SLOTS:
    void foundGroup();
    void showGroup(const pochin::ledger::SpaceId &group);

Q_SIGNALS:
    void citationRequested(const QString &address);
    void vaultWanted();

private:
    void connectParts();
    void sayWords();
    void showWhatThereIs();
    void openFounding(const std::optional<ledger::SpaceId> &after);

    ledger::SpacesDesk &m_desk;
    LiabilitySource m_liabilities;
    DecisionSource m_decisions;
    QString m_pseudonym;
    CardPicker m_pickCard;
    LotSource m_lots;
    std::vector<workbench::GuestMaker> m_guests;
    workbench::ListAndSheet *m_page = nullptr;
    GroupSheet *m_sheet = nullptr;
};

} // namespace pochin::groups
