// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/devices.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

/// A member vouches for a newcomer, whose card says who that is. П.I.3.5.Б-1: entry into any union is free; the entry
/// rule of the group says how many must vouch. Nothing is asked of the newcomer that they did not take on themselves.
struct Admission {
    static constexpr quint16 type = 16;
    static constexpr QLatin1StringView name{"member.admitted"};

    ledger::DeviceCard newcomer;
    QString pseudonym;
    std::optional<ledger::ChangeId> decision = {}; ///< where an assembly consents: the proposal that it adopted

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Admission> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Admission &, const Admission &) = default;
};

/// Refusals: NotAMember, GroupDissolved, AlreadyMember, UnfitName, OtherKindOfKey, NeedsDecision (an assembly has to
/// consent, and the decision is not named or not adopted).
[[nodiscard]] Result<ledger::Deed> admit(const ledger::Outlook &outlook, const ledger::DeviceCard &newcomer,
    const QString &pseudonym, const std::optional<ledger::ChangeId> &decision = {});

} // namespace pochin::groups
