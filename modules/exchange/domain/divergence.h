// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/manifest.h"

namespace pochin::exchange {

/// All that is needed to find out which of two programs is wrong, as JSON: both digests, the frontier, every change in
/// the order in which it counted with how it stands, and the canonical state. Names what people wrote only by hashes,
/// but the state holds texts: who hands it on should know that.
[[nodiscard]] QByteArray divergenceReport(const ledger::Space &space, const Manifest &manifest);

} // namespace pochin::exchange
