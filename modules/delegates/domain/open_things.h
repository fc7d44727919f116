// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/act_log.h"

namespace pochin::delegates {

/// What remains open under a mandate: what a delegate sees at once who was recalled, and what the next one takes over.
struct OpenThings {
    std::vector<quint32> pointsNotDone = {};
    std::vector<ChangeId> unansweredActs = {}; ///< they wait for the group, which may ratify them
    std::vector<ChangeId> actsSetAside = {}; ///< of these, those without any effect unless it does
    std::vector<ChangeId> unansweredQuestions = {};
    bool isReportDue = false;

    [[nodiscard]] bool isNothing() const
    {
        return pointsNotDone.empty() && unansweredActs.empty() && unansweredQuestions.empty() && !isReportDue;
    }
};
[[nodiscard]] OpenThings whatRemainsOpen(const Outlook &outlook, const Mandate &mandate);

} // namespace pochin::delegates
