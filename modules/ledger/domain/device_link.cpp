// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/device_link.h"

#include "ledger/domain/device_refusal.h"
#include "ledger/domain/recipient_kind.h"

namespace pochin::ledger {

namespace {

enum Key : quint64 { Card = 1 };

} // namespace

QByteArray DeviceLink::encoded() const
{
    PayloadWriter out;
    writeCard(out, Card, device);
    return out.bytes();
}

Result<DeviceLink> DeviceLink::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    DeviceLink link{.device = readCard(in, Card)};
    return in.read(std::move(link));
}

Result<> DeviceLink::apply(SpaceState &state, const FoldedChange &) const
{
    state.alterable<Devices>().introduce(device);
    return {};
}

Result<Deed> linkDevice(const Outlook &outlook, const DeviceCard &device)
{
    if (!outlook.isMember())
        return refusal(DeviceRefusal::NotAMember);
    const PersonId owner = outlook.standing().ownerOf(device.feed);
    if (owner == outlook.self)
        return refusal(DeviceRefusal::AlreadyYours);
    const bool isUsed = outlook.space.graph().findFeed(device.feed) || outlook.standing().isMember(owner)
        || outlook.part<Devices>().recipients.contains(device.feed);
    if (isUsed)
        return refusal(DeviceRefusal::SomebodyElses);
    if (!fitsMembers(outlook.space, device.recipient))
        return refusal(DeviceRefusal::OtherKindOfKey);
    return deedOf(DeviceLink{.device = device});
}

} // namespace pochin::ledger
