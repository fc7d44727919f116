// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/devices.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::ledger {

/// A person introduces a further device of their own. From then on the two write as one person, who is counted once.
/// It holds only if the new device has seen it before it first writes (claim.h, DeviceLinked).
struct DeviceLink {
    static constexpr quint16 type = 3;
    static constexpr QLatin1StringView name{"device.linked"};

    DeviceCard device;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<DeviceLink> decoded(QByteArrayView payload);
    [[nodiscard]] Claim claim() const { return DeviceLinked{.device = device.feed}; }
    [[nodiscard]] Result<> apply(SpaceState &state, const FoldedChange &change) const;
    friend bool operator==(const DeviceLink &, const DeviceLink &) = default;
};

/// Refusals: NotAMember, AlreadyYours, SomebodyElses (it has written here, or was let in as a person),
/// OtherKindOfKey.
[[nodiscard]] Result<Deed> linkDevice(const Outlook &outlook, const DeviceCard &device);

} // namespace pochin::ledger
