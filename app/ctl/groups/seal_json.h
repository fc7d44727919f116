// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/agreement.h"
#include "ledger/domain/outlook.h"

#include <QJsonObject>

namespace pochin::ctl {

/// {"keys","drafts","cards","groups","statements","agreements","unbacked"}; app/ctl/README.md has the shapes.
[[nodiscard]] QJsonObject sealJson(const ledger::Outlook &outlook, const groups::SealBook &book);
/// The same for people: cards and agreements, one a line.
[[nodiscard]] QString sealText(const ledger::Outlook &outlook, const groups::SealBook &book);

} // namespace pochin::ctl
