// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

#include <functional>

namespace pochin::associations {

/// An association as the beginning of a new one: what was needed, the plan, the tasks and how they hang together.
struct Pattern {
    struct Part {
        QString title;
        QString details;
        std::optional<std::size_t> parent; ///< an earlier place in `tasks`
        friend bool operator==(const Part &, const Part &) = default;
    };
    std::vector<QString> needed;
    QString goal, limits, who, fallback;
    std::vector<Part> tasks; ///< parts behind what they are parts of; without what was dropped
};
[[nodiscard]] Pattern patternOf(const Association &association, const Outlook &outlook);

/// Does one deed and tells its change; handed in by whoever can write.
using Does = std::function<Result<ChangeId>(const std::function<Result<Deed>(const Outlook &)> &)>;
/// Writes the plan and offers the tasks in an association that was just called. Nobody has taken any of them.
[[nodiscard]] Result<> repeatPattern(const Pattern &pattern, const ChangeId &association, const Does &does);

} // namespace pochin::associations
