// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/entry_card.h"
#include "groups/domain/errand_part.h"
#include "groups/domain/federation_map.h"
#include "groups/domain/going_on.h"
#include "groups/domain/hand_over.h"
#include "groups/domain/need_part.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_part.h"
#include "groups/domain/thing_part.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

/// The shapes that scripts lean on; app/ctl/README.md lists them. Who somebody is, is told by id and by name.
[[nodiscard]] QString momentOf(qint64 milliseconds);
[[nodiscard]] QJsonObject personJson(const ledger::Outlook &outlook, const ledger::PersonId &person);
[[nodiscard]] QJsonObject jsonOf(const groups::PersonSeen &person);
[[nodiscard]] QJsonObject jsonOf(const ledger::Outlook &outlook, const groups::Liability &liability);
[[nodiscard]] QJsonObject errandJson(const ledger::Outlook &outlook, const ledger::ChangeId &id);
[[nodiscard]] QJsonObject promiseJson(const ledger::Outlook &outlook, const ledger::ChangeId &id);
[[nodiscard]] QJsonObject needJson(const ledger::Outlook &outlook, const ledger::ChangeId &id);
[[nodiscard]] QJsonObject thingJson(const ledger::Outlook &outlook, const ledger::ChangeId &id);
[[nodiscard]] QJsonObject jsonOf(const groups::EntryCard &card);
[[nodiscard]] QJsonObject jsonOf(const groups::FederationMap &map);
/// "id", "title", "kind", "state", "members".
[[nodiscard]] QJsonObject groupJson(const ledger::Outlook &outlook);

/// Stable English words of enums.
[[nodiscard]] QString nameOf(groups::GroupKind kind);
[[nodiscard]] QString nameOf(groups::EntryWay entry);
[[nodiscard]] QString nameOf(groups::GroupState state);
[[nodiscard]] QString nameOf(groups::MembershipState state);
[[nodiscard]] QString nameOf(groups::ErrandState state);
[[nodiscard]] QStringList groupKindNames();
[[nodiscard]] QStringList errandKindNames();

} // namespace pochin::ctl
