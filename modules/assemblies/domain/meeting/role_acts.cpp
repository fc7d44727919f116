// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/role_acts.h"

#include "assemblies/domain/meeting/meeting_asking.h"
#include "groups/domain/errand_acts.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum OpenedKey : quint64 { OpenedAssembly = 1, OpenedErrand };
constexpr std::chrono::milliseconds aDay = std::chrono::days(1);

bool isLinked(const Assembly &assembly, const ChangeId &errand)
{
    return std::ranges::any_of(
        assembly.roles, [&](const Kept<RoleOpened> &other) { return other.act.errand == errand; });
}

} // namespace

QByteArray RoleOpened::encoded() const
{
    PayloadWriter out;
    out.id(OpenedAssembly, assembly);
    out.id(OpenedErrand, errand);
    return out.bytes();
}

Result<RoleOpened> RoleOpened::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    RoleOpened opened{.assembly = in.id<ChangeId>(OpenedAssembly), .errand = in.id<ChangeId>(OpenedErrand)};
    return in.read(std::move(opened));
}

Result<> RoleOpened::apply(SpaceState &state, const FoldedChange &change) const
{
    Assembly *altered = alterableAssembly(state, assembly);
    if (!altered)
        return namesNoAssembly();
    if (!isLinked(*altered, errand))
        altered->roles.push_back(kept(change, *this));
    return {};
}

Result<Deed> offerRole(const Outlook &outlook, const ChangeId &id, groups::ErrandKind kind, const QString &what)
{
    const auto assembly = askedLiveAssembly(outlook, id);
    if (!assembly)
        return std::unexpected(assembly.error());
    const qint64 planned = endOf(**assembly) + aDay.count();
    const qint64 atLeast = outlook.now.time_since_epoch().count() + aDay.count();
    return groups::offerErrand(outlook, {.kind = kind, .what = what, .until = std::max(planned, atLeast)});
}

Result<Deed> openRole(const Outlook &outlook, const RoleOpened &opened)
{
    const auto assembly = askedAssembly(outlook, opened.assembly);
    if (!assembly)
        return std::unexpected(assembly.error());
    if (!outlook.part<groups::ErrandPart>().errands.contains(opened.errand))
        return refusal(Refusal::NothingOfThatName);
    if (isLinked(**assembly, opened.errand))
        return refusal(Refusal::NothingChanged);
    return checkedDeed(opened);
}

} // namespace pochin::assemblies
