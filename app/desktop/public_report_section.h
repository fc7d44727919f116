// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/views/spaces_desk.h"
#include "workbench/sheet/guest_place.h"

namespace pochin::workbench {
class PlainTextLabel;
class SheetSection;
} // namespace pochin::workbench

namespace pochin::desktop {

/// What a group tells everybody, as a part of its sheet: М.29.
class PublicReportSection final : public workbench::Guest
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    PublicReportSection(ledger::SpacesDesk &desk, QWidget *parent);

    void turnTo(const QString &space, const QString &thing) override;
    void open();

private:
    void sayWords();

    ledger::SpacesDesk &m_desk;
    std::optional<ledger::SpaceId> m_space;
    workbench::SheetSection *m_section;
    workbench::PlainTextLabel *m_about;
};

} // namespace pochin::desktop
