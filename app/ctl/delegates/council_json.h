// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/council/home_statements.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

/// Everything about a council: who sits on what, what was agreed, who answered. app/ctl/README.md has the shape.
[[nodiscard]] QJsonObject jsonOfCouncil(const ledger::Outlook &outlook, const groups::SealBook &book);
[[nodiscard]] QJsonObject jsonOf(const delegates::RatificationMap &map);
[[nodiscard]] QJsonArray jsonOf(const std::vector<delegates::ComparedStatement> &compared);

} // namespace pochin::ctl
