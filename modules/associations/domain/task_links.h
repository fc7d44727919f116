// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Whether a task may be a part of `parent` and wait for `blockedBy`: all are tasks of the same association, and it
/// would not wait for itself. `task` is nothing for one that is being offered. Two who link at once can still make a
/// circle; views live with that.
[[nodiscard]] Result<> checkedLinks(const Outlook &outlook, const ChangeId &association,
    const std::optional<ChangeId> &task, const std::optional<ChangeId> &parent, std::span<const ChangeId> blockedBy);

} // namespace pochin::associations
