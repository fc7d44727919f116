// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/device_refusal.h"

namespace pochin::ledger {

namespace {

using enum Failure::Kind;
using Entry = ReasonEntry<DeviceRefusal>;

constexpr ReasonTable table{std::array{
    Entry{DeviceRefusal::NotAMember, NotPermitted, QLatin1StringView("device-not-a-members")},
    Entry{DeviceRefusal::NoFeedHere, NotPermitted, QLatin1StringView("no-feed-here")},
    Entry{DeviceRefusal::AlreadyYours, NotPermitted, QLatin1StringView("device-already-yours")},
    Entry{DeviceRefusal::SomebodyElses, NotPermitted, QLatin1StringView("device-somebody-elses")},
    Entry{DeviceRefusal::NotYours, NotPermitted, QLatin1StringView("device-not-yours")},
    Entry{DeviceRefusal::AlreadyRetired, NotPermitted, QLatin1StringView("device-already-retired")},
    Entry{DeviceRefusal::WouldSilenceItself, NotPermitted, QLatin1StringView("device-would-silence-itself")},
    Entry{DeviceRefusal::OtherKindOfKey, NotPermitted, QLatin1StringView("device-other-kind-of-key")},
    Entry{DeviceRefusal::KeyIsMissing, NotPermitted, QLatin1StringView("device-key-missing")},
    Entry{DeviceRefusal::VaultWasCopied, NotPermitted, QLatin1StringView("vault-was-copied")},
    Entry{DeviceRefusal::VaultIsBehind, NotPermitted, QLatin1StringView("vault-is-behind")},
    Entry{DeviceRefusal::RulesAreNewer, Unsupported, QLatin1StringView("rules-are-newer")},
}};
static_assert(table.isInOrder());

} // namespace

std::unexpected<Failure> refusal(DeviceRefusal refusal, const QString &detail)
{
    return table.failure(refusal, detail);
}

std::optional<DeviceRefusal> deviceRefusalOf(const Failure &failure)
{
    return table.reasonOf(failure);
}

} // namespace pochin::ledger
