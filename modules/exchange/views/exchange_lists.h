// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/exchange.h"
#include "exchange/views/naming.h"

#include <QStringList>

namespace pochin::exchange {

/// One line for each device that can read a bundle of this space: whose it is, and what it is known to have.
[[nodiscard]] QStringList peerLines(const Exchange &exchange, const ledger::Space &space, const Naming &naming);
/// The names of those people, each once: "Вера, Олег".
[[nodiscard]] QString readerNames(const Dispatched &planned, const ledger::Space &space, const Naming &naming);
/// One line for each bundle of this space that was written or taken here, the latest first.
[[nodiscard]] QStringList historyLines(const Exchange &exchange, const ledger::Space &space, const Naming &naming);
/// What a bundle brings, in plain words; the most important first.
[[nodiscard]] QStringList previewLines(const Previewed &previewed, const OpenedBundle &bundle, const Naming &naming);

} // namespace pochin::exchange
