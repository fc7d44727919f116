// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/recipient_kind.h"

#include "ledger/domain/devices.h"

#include <algorithm>

namespace pochin::ledger {

RecipientKind recipientKindOf(QByteArrayView bytes)
{
    constexpr qsizetype x25519Size = 32;
    return bytes.size() == x25519Size ? RecipientKind::X25519 : RecipientKind::Hybrid;
}

bool fitsMembers(const Space &space, QByteArrayView recipient)
{
    const RecipientKind kind = recipientKindOf(recipient);
    return std::ranges::all_of(space.state().part<Devices>().recipients, [&](const auto &device) {
        const auto &[feed, known] = device;
        return recipientKindOf(known) == kind || !space.standing().isMember(space.standing().ownerOf(feed));
    });
}

} // namespace pochin::ledger
