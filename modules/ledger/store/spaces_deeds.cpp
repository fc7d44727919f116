// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What this device does in its spaces, and whether it may.
#include "ledger/store/spaces_kept.h"

#include <algorithm>

namespace pochin::ledger {

namespace {

/// Requires: `feed` is one of this device's.
RecipientKind kindOfKey(const DeviceKeys &keys, const FeedKey &feed)
{
    const auto cards = keys.cards();
    const auto card = std::ranges::find(cards, feed, &DeviceCard::feed);
    return recipientKindOf(card->recipient);
}

} // namespace

std::optional<FeedKey> Spaces::feed(const SpaceId &id) const
{
    const Space *here = space(id);
    if (!here)
        return std::nullopt;
    std::optional<FeedKey> former;
    std::vector<DeviceCard> cards = m_keys.cards();
    std::ranges::reverse(cards);
    for (const DeviceCard &card : cards) {
        if (here->standing().isMember(here->standing().ownerOf(card.feed)))
            return card.feed;
        if (!former && here->graph().findFeed(card.feed))
            former = card.feed;
    }
    return former;
}

std::optional<PersonId> Spaces::self(const SpaceId &id) const
{
    return feed(id).transform([&](const FeedKey &key) { return space(id)->standing().ownerOf(key); });
}

std::optional<Outlook> Spaces::outlook(const SpaceId &id) const
{
    return self(id).transform(
        [&](const PersonId &person) { return Outlook{.space = *space(id), .self = person, .now = m_clock.now()}; });
}

const CausalGraph *Spaces::graphWith(const FeedKey &feed) const
{
    for (const auto &kept : m_spaces) {
        if (kept->space.graph().findFeed(feed))
            return &kept->space.graph();
    }
    return nullptr;
}

Result<std::optional<DeviceRefusal>> Spaces::whyNotSign(const FeedKey &feed) const
{
    if (const auto signer = m_keys.signer(feed); !signer) {
        const auto reason = deviceRefusalOf(signer.error());
        return reason ? Result<std::optional<DeviceRefusal>>(reason) : std::unexpected(signer.error());
    }
    switch (m_keys.witness().wordOn(feed, graphWith(feed))) {
    case Witness::Word::Sound:
        return std::nullopt;
    case Witness::Word::Stranger:
        return DeviceRefusal::VaultWasCopied;
    case Witness::Word::Behind:
        return DeviceRefusal::VaultIsBehind;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

Result<DeviceCard> Spaces::spareCard(RecipientKind kind)
{
    const auto isMet = [this](const DeviceCard &card) {
        return graphWith(card.feed) || std::ranges::any_of(m_spaces, [&](const auto &kept) {
            return kept->space.state().template part<Devices>().recipients.contains(card.feed);
        });
    };
    for (const DeviceCard &card : m_keys.cards()) {
        const auto reason = whyNotSign(card.feed);
        if (!reason)
            return std::unexpected(reason.error());
        if (!*reason && !isMet(card) && recipientKindOf(card.recipient) == kind)
            return card;
    }
    return m_keys.draw(kind);
}

Result<> Spaces::trustKeys(const SpaceId &id)
{
    const auto key = feed(id);
    if (!key)
        return refusal(DeviceRefusal::NoFeedHere);
    const auto reason = whyNotSign(*key);
    if (!reason)
        return std::unexpected(reason.error());
    if (*reason && *reason != DeviceRefusal::VaultWasCopied)
        return refusal(**reason);
    const CausalGraph &graph = space(id)->graph();
    return m_keys.witness().trust(*key, tipOf(graph, *key).transform([&](Node tip) { return graph.id(tip); }));
}

/// Before anything is signed: does this copy of the vault know all that the key has signed? If not, a fresh key is
/// made ready, because that is what the person will need. Should that fail (there is no room to keep one, for
/// instance), they still hear why nothing was signed; what hinders the fresh key spareCard() tells whoever asks for
/// one.
Result<Ed25519Signer> Spaces::soundSigner(const FeedKey &feed)
{
    const auto reason = whyNotSign(feed);
    if (!reason)
        return std::unexpected(reason.error());
    if (!*reason)
        return m_keys.signer(feed);
    [[maybe_unused]] const auto spare = spareCard(kindOfKey(m_keys, feed));
    return refusal(**reason);
}

/// Signs `changes`, which follow each other in `feed`, and keeps them: told outside before and after, so that neither a
/// power cut nor a copy of the folder makes the key sign twice at one place.
Result<> Spaces::keepSigned(const FeedKey &feed, std::span<Change> changes, const std::function<Result<>()> &keep)
{
    const auto signer = soundSigner(feed);
    if (!signer)
        return std::unexpected(signer.error());
    Witness &witness = m_keys.witness();
    if (auto told = witness.announce(feed, changes.front().body().prev, changes.back().id()); !told)
        return told;
    for (Change &change : changes)
        change.sign(*signer);
    return keep().transform([&] {
        // It is kept and counts, whether or not that can be told now: the announcement says enough.
        [[maybe_unused]] const auto told = witness.confirm(feed);
    });
}

Result<SpaceId> Spaces::found(const FeedKey &feed, const Payload &genesis)
{
    auto change = foundedSpace(feed, genesis, m_clock.now().time_since_epoch().count());
    if (!change)
        return std::unexpected(change.error());
    const SpaceId id = spaceOf(change->id());
    return keepSigned(feed, {&*change, 1}, [&] { return take(id, {&*change, 1}); }).transform([&] { return id; });
}

Result<ChangeId> Spaces::author(const SpaceId &id, const Deed &deed)
{
    Kept *kept = find(id);
    if (!kept)
        return failure(Failure::Kind::NotFound, id.hex());
    if (kept->space.hasNewerRules())
        return refusal(DeviceRefusal::RulesAreNewer);
    const auto key = feed(id);
    if (!key)
        return refusal(DeviceRefusal::NoFeedHere);
    auto changes = authored(kept->space.graph(), *key, deed, m_clock.now().time_since_epoch().count());
    if (!changes)
        return std::unexpected(changes.error());
    return keepSigned(*key, *changes, [&] { return take(id, *changes); }).transform([&] {
        return changes->back().id();
    });
}

Result<ChangeId> Spaces::does(const SpaceId &id, const std::function<Result<Deed>(const Outlook &)> &deed)
{
    if (!space(id))
        return failure(Failure::Kind::NotFound, id.hex());
    if (space(id)->hasNewerRules())
        return refusal(DeviceRefusal::RulesAreNewer);
    const auto here = outlook(id);
    if (!here)
        return refusal(DeviceRefusal::NoFeedHere);
    return deed(*here).and_then([&](const Deed &whatToDo) { return author(id, whatToDo); });
}

} // namespace pochin::ledger
