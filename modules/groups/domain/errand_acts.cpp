// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/errand_acts.h"

#include "groups/domain/may.h"
#include "groups/domain/naming.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

enum Key : quint64 { Kind = 1, What, Until, Places, Asked, After };

bool holds(const Outlook &outlook, const Errand &errand)
{
    const auto holders = holdersOf(errand, outlook.standing());
    return std::ranges::find(holders, outlook.self) != holders.end();
}

} // namespace

Errand *errandIn(SpaceState &state, const ChangeId &id)
{
    auto &errands = state.alterable<ErrandPart>().errands;
    const auto found = errands.find(id);
    return found == errands.end() ? nullptr : &found->second;
}

Result<const Errand *> errandIn(const Outlook &outlook, const ChangeId &id)
{
    const auto &errands = outlook.part<ErrandPart>().errands;
    const auto found = errands.find(id);
    if (found == errands.end())
        return refusal(Refusal::NothingNamed, id.hex());
    return &found->second;
}

QByteArray ErrandOffered::encoded() const
{
    PayloadWriter out;
    out.choice(Kind, kind);
    out.text(What, what);
    out.moment(Until, until);
    if (places != 1)
        out.number(Places, places);
    out.id(Asked, asked);
    out.id(After, after);
    return out.bytes();
}

Result<ErrandOffered> ErrandOffered::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    ErrandOffered act{.kind = in.choice(Kind, ErrandKind::Other),
        .what = in.text(What, aLine),
        .until = in.moment(Until),
        .places = static_cast<quint32>(in.number(Places, 2, mostPlaces, 1)),
        .asked = in.optionalId<PersonId>(Asked),
        .after = in.optionalId<ChangeId>(After)};
    return in.read(std::move(act));
}

Result<> ErrandOffered::apply(SpaceState &state, const FoldedChange &change) const
{
    Errand errand{.offeredBy = change.author,
        .kind = kind,
        .what = what,
        .until = until,
        .places = places,
        .asked = asked,
        .after = after};
    state.alterable<ErrandPart>().errands.emplace(change.id, std::move(errand));
    return {};
}

Result<Deed> offerErrand(const Outlook &outlook, const ErrandOffered &offered)
{
    return mayAct(outlook)
        .and_then([&] { return writable(offered.what, aLine); })
        .and_then([&] { return endsInTime(outlook, offered.until); })
        .and_then([&]() -> Result<> {
            return offered.after ? errandIn(outlook, *offered.after).transform([](const Errand *) { }) : Result<>();
        })
        .transform([&] { return deedOf(offered); });
}

QByteArray ErrandTaken::encoded() const
{
    return namingBytes(errand);
}

Result<ErrandTaken> ErrandTaken::decoded(QByteArrayView payload)
{
    return decodedId<ErrandTaken>(payload);
}

/// Two who take one place without knowing of each other both hold it, and settle it between themselves.
Result<> ErrandTaken::apply(SpaceState &state, const FoldedChange &change) const
{
    Errand *taken = errandIn(state, errand);
    if (!taken)
        return refusal(Refusal::NothingNamed);
    taken->holdings.push_back({.taking = change.id, .who = change.author});
    return {};
}

Result<Deed> takeErrand(const Outlook &outlook, const ErrandTaken &taken)
{
    return mayAct(outlook)
        .and_then([&] { return errandIn(outlook, taken.errand); })
        .and_then([&](const Errand *errand) -> Result<Deed> {
            if (holds(outlook, *errand))
                return refusal(Refusal::AlreadyTaken);
            switch (stateOf(*errand, outlook.standing(), outlook.now)) {
            case ErrandState::Withdrawn:
                return refusal(Refusal::AlreadyDone);
            case ErrandState::Over:
                return refusal(Refusal::Over);
            case ErrandState::Taken:
                return refusal(Refusal::NoPlaceLeft);
            case ErrandState::Offered:
                return deedOf(taken);
            }
            Q_UNREACHABLE_RETURN(refusal(Refusal::Over));
        });
}

QByteArray ErrandHandedOver::encoded() const
{
    return namingBytes(errand, note);
}

Result<ErrandHandedOver> ErrandHandedOver::decoded(QByteArrayView payload)
{
    return decodedNaming<ErrandHandedOver>(payload, aText);
}

Result<> ErrandHandedOver::apply(SpaceState &state, const FoldedChange &change) const
{
    Errand *handed = errandIn(state, errand);
    if (!handed)
        return refusal(Refusal::NothingNamed);
    bool isHolder = false;
    for (Errand::Holding &holding : handed->holdings) {
        if (holding.who == change.author && !holding.isHandedOver) {
            holding.isHandedOver = true;
            holding.note = note;
            isHolder = true;
        }
    }
    return isHolder ? Result<>() : refusal(Refusal::NotYours);
}

Result<Deed> handOverErrand(const Outlook &outlook, const ErrandHandedOver &handedOver)
{
    return isHere(outlook)
        .and_then([&] { return errandIn(outlook, handedOver.errand); })
        .and_then([&](const Errand *errand) -> Result<> {
            return holds(outlook, *errand) ? Result<>() : refusal(Refusal::NotYours);
        })
        .and_then([&] { return writableOrEmpty(handedOver.note, aText); })
        .transform([&] { return deedOf(handedOver); });
}

QByteArray ErrandWithdrawn::encoded() const
{
    return namingBytes(errand);
}

Result<ErrandWithdrawn> ErrandWithdrawn::decoded(QByteArrayView payload)
{
    return decodedId<ErrandWithdrawn>(payload);
}

Result<> ErrandWithdrawn::apply(SpaceState &state, const FoldedChange &change) const
{
    Errand *withdrawn = errandIn(state, errand);
    if (!withdrawn)
        return refusal(Refusal::NothingNamed);
    if (withdrawn->offeredBy != change.author)
        return refusal(Refusal::NotYours);
    withdrawn->isWithdrawn = true;
    return {};
}

Result<Deed> withdrawErrand(const Outlook &outlook, const ErrandWithdrawn &withdrawn)
{
    return isHere(outlook)
        .and_then([&] { return errandIn(outlook, withdrawn.errand); })
        .and_then([&](const Errand *errand) -> Result<Deed> {
            if (errand->offeredBy != outlook.self)
                return refusal(Refusal::NotYours);
            if (errand->isWithdrawn)
                return refusal(Refusal::AlreadyDone);
            if (!holdersOf(*errand, outlook.standing()).empty())
                return refusal(Refusal::AlreadyTaken);
            return deedOf(withdrawn);
        });
}

} // namespace pochin::groups
