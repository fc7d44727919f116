// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/association.h"
#include "associations/domain/task.h"

namespace pochin::associations {

/// What this room keeps of a space.
struct AssociationsPart {
    static constexpr QLatin1StringView partName{"associations"};

    std::map<ChangeId, Association> associations;
    std::map<ChangeId, Task> tasks; ///< of all of them; a task says where it is at home
    std::map<ChangeId, Announcement> announcements;

    [[nodiscard]] const Association *association(const ChangeId &id) const;
    [[nodiscard]] const Task *task(const ChangeId &id) const;

    void writeTo(CborWriter &out) const;
};

// For the meaning of acts: what the change names, to be altered, or NotFound, which sets the change aside.
// The association's last deed is noted.
[[nodiscard]] Result<Association *> alterable(
    ledger::SpaceState &state, const ChangeId &association, const ledger::FoldedChange &change);
[[nodiscard]] Result<Task *> alterableTask(
    ledger::SpaceState &state, const ChangeId &task, const ledger::FoldedChange &change);

} // namespace pochin::associations
