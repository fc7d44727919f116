// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/card.h"
#include "exchange/store/exchange.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

/// A card with its fingerprint in both languages.
[[nodiscard]] QJsonObject jsonOf(const exchange::Card &card);
[[nodiscard]] QString fingerprintLine(const exchange::Card &card);

/// Title of the group, or the beginning of its id where it has none here.
[[nodiscard]] QString titleOf(const ledger::Space *space, const ledger::SpaceId &id);
/// Name of the person behind a device, or the beginning of its key.
[[nodiscard]] QString nameOf(const ledger::Space *space, const ledger::FeedKey &device);

[[nodiscard]] QJsonArray jsonOf(const std::vector<exchange::Reader> &readers, const ledger::Space &space);
[[nodiscard]] QJsonArray jsonOf(
    const std::vector<exchange::Gap> &gaps, const ledger::Space *space, const ledger::FeedKey &sender);
[[nodiscard]] QJsonObject jsonOf(
    const exchange::Preview &preview, const exchange::OpenedBundle &bundle, const ledger::Space *space);

} // namespace pochin::ctl
