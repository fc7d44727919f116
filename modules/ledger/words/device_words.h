// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/device_refusal.h"

#include <QString>

namespace pochin::ledger {

/// Why something with a device is not possible, as a sentence for people.
[[nodiscard]] QString sentenceFor(DeviceRefusal refusal);

} // namespace pochin::ledger
