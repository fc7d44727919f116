// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/admission.h"

#include "groups/domain/group_part.h"
#include "groups/domain/refusal.h"

namespace pochin::groups {

using namespace ledger;

namespace {

enum Key : quint64 { Card = 1, Pseudonym = 3 };

PersonId personOf(const DeviceCard &card)
{
    return *PersonId::fromBytes(card.feed.bytes());
}

} // namespace

QByteArray Admission::encoded() const
{
    PayloadWriter out;
    writeCard(out, Card, newcomer);
    out.text(Pseudonym, pseudonym);
    return out.bytes();
}

Result<Admission> Admission::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    Admission admission{.newcomer = readCard(in, Card), .pseudonym = in.text(Pseudonym, aName)};
    return in.read(std::move(admission));
}

Claim Admission::claim() const
{
    return Vouching{.newcomer = personOf(newcomer)};
}

/// Several may vouch for one newcomer; the name that was told first stays.
Result<> Admission::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<Devices>().introduce(newcomer);
    state.alterable<GroupPart>().people.emplace(
        personOf(newcomer), Person{.name = pseudonym, .since = {.depth = change.depth, .change = change.id}});
    return {};
}

Result<Deed> admit(const Outlook &outlook, const DeviceCard &newcomer, const QString &pseudonym)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    if (outlook.standing().isMember(personOf(newcomer)))
        return refusal(Refusal::AlreadyMember, pseudonym);
    if (pseudonym.isEmpty() || !isWritable(pseudonym, aName))
        return refusal(Refusal::UnfitName);
    return deedOf(Admission{.newcomer = newcomer, .pseudonym = pseudonym});
}

} // namespace pochin::groups
