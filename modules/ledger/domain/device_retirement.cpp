// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/device_retirement.h"

#include "ledger/domain/device_refusal.h"

namespace pochin::ledger {

namespace {

enum Key : quint64 { Device = 1 };

} // namespace

QByteArray DeviceRetirement::encoded() const
{
    PayloadWriter out;
    out.id(Device, device);
    return out.bytes();
}

Result<DeviceRetirement> DeviceRetirement::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    return in.read(DeviceRetirement{.device = in.id<FeedKey>(Device)});
}

Result<> DeviceRetirement::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<Devices>().retire(device, change.author);
    return {};
}

Result<Deed> retireDevice(const Outlook &outlook, const FeedKey &writing, const FeedKey &device)
{
    if (!outlook.isMember())
        return refusal(DeviceRefusal::NotAMember);
    if (outlook.standing().ownerOf(device) != outlook.self)
        return refusal(DeviceRefusal::NotYours);
    if (device == writing)
        return refusal(DeviceRefusal::WouldSilenceItself);
    if (outlook.part<Devices>().isRetired(device, outlook.self))
        return refusal(DeviceRefusal::AlreadyRetired);
    return deedOf(DeviceRetirement{.device = device});
}

} // namespace pochin::ledger
