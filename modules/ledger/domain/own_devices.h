// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/devices.h"
#include "ledger/domain/outlook.h"

#include <optional>
#include <vector>

namespace pochin::ledger {

/// A device of one person in one space.
struct OwnDevice {
    DeviceCard card;
    bool isRetired = false;
    quint32 changes = 0; ///< written with it, on all its branches
    std::optional<qint64> lastWall = {}; ///< when it wrote last, as it claims itself; nothing: it has not yet
    bool isForked = false; ///< it has signed two changes at one place, as a copied vault does

    friend bool operator==(const OwnDevice &, const OwnDevice &) = default;
};

/// The devices of the person who looks, ascending by key. Fails only if the store does.
[[nodiscard]] Result<std::vector<OwnDevice>> ownDevices(const Outlook &outlook);

} // namespace pochin::ledger
