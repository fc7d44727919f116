// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/entry_card.h"

#include "groups/domain/description.h"
#include "groups/domain/errand_part.h"
#include "groups/domain/group_part.h"
#include "groups/domain/promise_part.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

#include <algorithm>
#include <limits>

namespace pochin::groups {

using namespace ledger;

namespace {

enum Key : quint64 { Title = 1, Kind, Ground, Purpose, Place, Entry, Vouchers, OpenList, OpenCount };
enum OpenKey : quint64 { What = 1, Until, IsToTake };

EntryCard::Open readOpen(PayloadReader &in)
{
    return {.what = in.text(What, aLine), .until = in.optionalMoment(Until), .isToTake = in.flag(IsToTake)};
}

void appendPromises(std::vector<EntryCard::Open> &open, const Space &space)
{
    for (const auto &[id, promise] : space.state().part<PromisePart>().promises) {
        const bool isBorne = promise.state == Promise::State::Open && space.standing().isMember(promise.bearer);
        const bool isFreeNow = isFree(promise, space.standing()) && promise.takenOver.empty();
        if (isBinding(promise, space.standing()) && (isBorne || isFreeNow))
            open.push_back({.what = promise.what, .until = promise.due, .isToTake = isFreeNow});
    }
}

void appendErrands(std::vector<EntryCard::Open> &open, const Space &space, Instant now)
{
    for (const auto &[id, errand] : space.state().part<ErrandPart>().errands) {
        const ErrandState state = stateOf(errand, space.standing(), now);
        if (state == ErrandState::Offered || state == ErrandState::Taken)
            open.push_back({.what = errand.what, .until = errand.until, .isToTake = state == ErrandState::Offered});
    }
}

} // namespace

QByteArray EntryCard::encoded() const
{
    PayloadWriter out;
    out.text(Title, title);
    out.choice(Kind, kind);
    out.text(Ground, ground);
    out.text(Purpose, purpose);
    out.text(Place, place);
    out.choice(Entry, entry);
    out.number(Vouchers, vouchersNeeded);
    out.maps(OpenList, open, [](PayloadWriter &item, const Open &each) {
        item.text(What, each.what);
        item.moment(Until, each.until);
        item.flag(IsToTake, each.isToTake);
    });
    out.number(OpenCount, openCount);
    return out.bytes();
}

Result<EntryCard> EntryCard::decoded(QByteArrayView bytes)
{
    PayloadReader in(bytes);
    EntryCard card{.title = in.text(Title, aName),
        .kind = in.choice(Kind, GroupKind::Association),
        .ground = in.optionalText(Ground, aLine),
        .purpose = in.optionalText(Purpose, aLine),
        .place = in.optionalText(Place, aLine),
        .entry = in.choice(Entry, EntryWay::ByAssembly),
        .vouchersNeeded = static_cast<quint32>(in.number(Vouchers, 0, std::numeric_limits<quint32>::max())),
        .open = in.maps(OpenList, mostOpen, readOpen),
        .openCount = in.number(OpenCount, 0, mostCounted)};
    if (card.openCount < card.open.size())
        in.fail(OpenCount, QLatin1StringView("fewer than are told"));
    return in.read(std::move(card));
}

EntryCard entryCardOf(const Space &space, Instant now)
{
    const auto &state = space.state();
    const auto &group = state.part<GroupPart>();
    EntryCard card{.title = titleOf(state),
        .kind = group.kind,
        .ground = described(state, DescriptionField::Ground),
        .purpose = described(state, DescriptionField::Purpose),
        .place = described(state, DescriptionField::Place),
        .entry = group.entry,
        .vouchersNeeded = group.rules.vouchersNeeded};
    appendPromises(card.open, space);
    appendErrands(card.open, space, now);
    card.openCount = std::min<quint64>(card.open.size(), EntryCard::mostCounted);
    // What can be taken is what a newcomer looks for.
    std::ranges::stable_partition(card.open, &EntryCard::Open::isToTake);
    card.open.resize(std::min(card.open.size(), EntryCard::mostOpen));
    return card;
}

} // namespace pochin::groups
