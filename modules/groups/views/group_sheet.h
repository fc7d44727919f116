// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/views/group_deeds.h"
#include "workbench/sheet/guest_place.h"
#include "workbench/sheet/sheet.h"

namespace pochin::workbench {
class FactRows;
class HistorySection;
class SheetRows;
} // namespace pochin::workbench

namespace pochin::groups {

/// A group, read from top to bottom: how it describes itself and how one comes in, its people, what they took on,
/// errands, needs and offers, shared things, links to others, history. Each with the deed that lies nearest.
class GroupSheet : public workbench::Sheet
{
    Q_OBJECT

public:
    GroupSheet(GroupDeeds &deeds, QWidget *parent);

    /// Shows the group as it is now; nothing at all if it is not here.
    void show(const std::optional<ledger::SpaceId> &group);
    /// What hangs on people, of all rooms; from composition.
    void setLiabilities(LiabilitySource source) { m_liabilities = std::move(source); }
    /// A part of another room, under those of this one.
    void invite(const workbench::GuestMaker &guest) { m_guests->invite(guest); }

Q_SIGNALS:
    void citationRequested(const QString &address);
    /// One that is here: it came from that group, or goes on in it.
    void groupWanted(const pochin::ledger::SpaceId &group);

private:
    struct Part {
        workbench::SheetSection *section;
        workbench::SheetRows *rows;
    };
    [[nodiscard]] Part addPart();
    void connectParts();
    void sayWords();
    void fill(const ledger::Outlook &outlook);
    void offerDeeds(const ledger::Outlook &outlook);

    GroupDeeds &m_deeds;
    LiabilitySource m_liabilities;
    workbench::FactRows *m_facts;
    Part m_people, m_promises, m_errands, m_needs, m_things, m_links, m_seal;
    workbench::GuestPlace *m_guests;
    workbench::HistorySection *m_history;
    void openMore();

    workbench::DeedButton *m_card;
    workbench::DeedButton *m_hear;
    workbench::DeedButton *m_describe;
    workbench::DeedButton *m_away;
    workbench::DeedButton *m_leave;
    workbench::DeedButton *m_apart;
    workbench::DeedButton *m_dissolve;
    workbench::DeedButton *m_more;
};

} // namespace pochin::groups
