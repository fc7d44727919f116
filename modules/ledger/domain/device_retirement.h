// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/devices.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::ledger {

/// A device of one's own is not to be believed any longer: lost, given away, or restored from a backup. What it wrote
/// unseen by this is set aside; what was seen stays.
struct DeviceRetirement {
    static constexpr quint16 type = 4;
    static constexpr QLatin1StringView name{"device.retired"};

    FeedKey device;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<DeviceRetirement> decoded(QByteArrayView payload);
    [[nodiscard]] Claim claim() const { return DeviceRetired{.device = device}; }
    [[nodiscard]] Result<> apply(SpaceState &state, const FoldedChange &change) const;
    friend bool operator==(const DeviceRetirement &, const DeviceRetirement &) = default;
};

/// `writing` is the device that will write it. Refusals: NotAMember, NotYours, AlreadyRetired, WouldSilenceItself (a
/// device does not retire itself: nobody could go on).
[[nodiscard]] Result<Deed> retireDevice(const Outlook &outlook, const FeedKey &writing, const FeedKey &device);

} // namespace pochin::ledger
