// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/archive.h"
#include "associations/views/at_hand.h"
#include "workbench/find_source.h"

#include <functional>

namespace pochin::associations {

/// Associations and tasks for the search field: what goes on before what has ended.
class FoundAssociations final : public workbench::FindSource
{
public:
    /// Goes to the association, and to the task if there is one. `desk` must outlive this.
    using Open = std::function<void(const AtHand &, const std::optional<ChangeId> &task)>;
    FoundAssociations(ledger::SpacesDesk &desk, Open open) : m_desk(desk), m_open(std::move(open)) { }

    [[nodiscard]] QList<workbench::Found> found(const QString &typed, int atMost) const override;
    /// From now on the archive is searched in these forms.
    void setForms(FormsOf formsOf) { m_formsOf = std::move(formsOf); }

private:
    struct Shelves {
        QList<workbench::Found> &alive;
        QList<workbench::Found> &ended;
    };
    void addIn(const ledger::SpaceId &space, const QString &typed, int atMost, const Shelves &shelves) const;

    ledger::SpacesDesk &m_desk;
    Open m_open;
    FormsOf m_formsOf = itselfOnly;
};

} // namespace pochin::associations
