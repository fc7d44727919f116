// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/groups/group_named.h"

#include <QJsonObject>

namespace pochin::ctl {

using JsonOfThing = QJsonObject (*)(const ledger::Outlook &, const ledger::ChangeId &);
using LineOfThing = QString (*)(const ledger::Outlook &, const ledger::ChangeId &);

/// A verb that lists everything of one kind in one group, or in all groups where none is named.
[[nodiscard]] Verb listVerb(
    const QString &name, const KLocalizedString &summary, const Things &things, JsonOfThing toJson, LineOfThing toLine);

} // namespace pochin::ctl
