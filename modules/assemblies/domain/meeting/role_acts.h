// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/errand_part.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

/// An errand of the group is for this assembly: to lead through it, or to write it down. М.13, М.4: no rigid division
/// of functions; it gives no power, ends with the day, and the next one is somebody else. It is offered, taken, drawn
/// and handed over as every errand is (groups/domain/errand_acts.h, draw_acts.h).
struct RoleOpened {
    static constexpr quint16 type = 171;
    static constexpr QLatin1StringView name{"assembly.role-opened"};

    ledger::ChangeId assembly;
    ledger::ChangeId errand;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<RoleOpened> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const RoleOpened &, const RoleOpened &) = default;
};

/// First the errand is offered, until the day after the assembly; then `openRole` says what it is for. Refusals:
/// NotAMember, NoSuchAssembly, CalledOff, AlreadyConfirmed, and those of groups::offerErrand.
[[nodiscard]] Result<ledger::Deed> offerRole(
    const ledger::Outlook &outlook, const ledger::ChangeId &assembly, groups::ErrandKind kind, const QString &what);
/// Refusals: NotAMember, NoSuchAssembly, NothingOfThatName, NothingChanged.
[[nodiscard]] Result<ledger::Deed> openRole(const ledger::Outlook &outlook, const RoleOpened &opened);

} // namespace pochin::assemblies
