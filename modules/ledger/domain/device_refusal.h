// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/reasons.h"

namespace pochin::ledger {

/// Why something with a device is not possible now. The sentences are in words/device_words.h.
enum class DeviceRefusal {
    NotAMember, ///< only members link and retire devices
    NoFeedHere, ///< this device has no key in the space
    AlreadyYours, ///< the device is linked already
    SomebodyElses, ///< the key has written here, or was let in as a person of its own
    NotYours, ///< only one's own devices
    AlreadyRetired,
    WouldSilenceItself, ///< a device does not retire itself
    OtherKindOfKey, ///< the keys of the members' devices are all post-quantum or none is
    // Not one signature is made while one of these holds.
    KeyIsMissing, ///< device.key is not here, or has not this key: the vault came from a backup
    VaultWasCopied, ///< nobody on this machine knows what the key has signed: the folder came from elsewhere
    VaultIsBehind, ///< the key has signed what is not in this vault: an older state was put back
    RulesAreNewer, ///< the group goes by a ruleset that this program does not know
};

[[nodiscard]] std::unexpected<Failure> refusal(DeviceRefusal refusal, const QString &detail = {});
/// Which refusal a failure tells of, if it is one of these.
[[nodiscard]] std::optional<DeviceRefusal> deviceRefusalOf(const Failure &failure);

} // namespace pochin::ledger
