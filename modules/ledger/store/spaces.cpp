// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/spaces.h"

#include "ledger/store/shelf_keys.h"
#include "ledger/store/shelf_store.h"

#include <algorithm>

namespace pochin::ledger {

namespace {

vault::Shelf listOfSpaces(vault::Vault &vault)
{
    return vault.shelf(QStringLiteral("spaces"));
}

constexpr std::size_t batchSize = 4096; ///< of changes in memory at once while a space is read

} // namespace

struct Spaces::Kept {
    Kept(vault::Vault &vault, const SpaceId &of, const ChangeTypes &types)
        : id(of), store(vault, of), space(of, types, store)
    {
    }

    SpaceId id;
    ShelfStore store;
    Space space;
};

Spaces::Spaces(vault::Vault &vault, const ChangeTypes &types, const Clock &clock, std::unique_ptr<DeviceKeys> keys)
    : m_vault(vault), m_types(types), m_clock(clock), m_keys(std::move(keys))
{
}

Spaces::~Spaces() = default;

Result<std::unique_ptr<Spaces>> Spaces::open(vault::Vault &vault, const ChangeTypes &types, const Clock &clock)
{
    auto keys = ShelfKeys::open(vault);
    if (!keys)
        return std::unexpected(keys.error());
    std::unique_ptr<Spaces> spaces(new Spaces(vault, types, clock, std::make_unique<ShelfKeys>(*std::move(keys))));
    auto loaded = listOfSpaces(vault).each(vault::Order::ByArrival, [&](const vault::Record &record) -> Result<> {
        const auto id = SpaceId::fromBytes(record.key);
        return id ? spaces->load(*id) : failure(Failure::Kind::Damaged, QStringLiteral("the list of spaces"));
    });
    return loaded.transform([&] { return std::move(spaces); });
}

Result<> Spaces::load(const SpaceId &id)
{
    auto kept = std::make_unique<Kept>(m_vault, id, m_types);
    std::vector<Change> batch;
    const auto takeBatch = [&]() -> Result<> {
        auto taken = kept->space.take(batch);
        batch.clear();
        return taken;
    };
    auto read = kept->store.forEach([&](const Change &change) -> Result<> {
        batch.push_back(change);
        return batch.size() < batchSize ? Result<>() : takeBatch();
    });
    return read.and_then(takeBatch).transform([&] { m_spaces.push_back(std::move(kept)); });
}

Spaces::Kept *Spaces::find(const SpaceId &id) const
{
    const auto found = std::ranges::find(m_spaces, id, &Kept::id);
    return found == m_spaces.end() ? nullptr : found->get();
}

std::vector<SpaceId> Spaces::ids() const
{
    std::vector<SpaceId> ids;
    ids.reserve(m_spaces.size());
    for (const auto &kept : m_spaces)
        ids.push_back(kept->id);
    return ids;
}

const Space *Spaces::space(const SpaceId &id) const
{
    const Kept *kept = find(id);
    return kept ? &kept->space : nullptr;
}

const ChangeStore *Spaces::changes(const SpaceId &id) const
{
    const Kept *kept = find(id);
    return kept ? &kept->store : nullptr;
}

std::optional<FeedKey> Spaces::feed(const SpaceId &id) const
{
    const Space *here = space(id);
    if (!here)
        return std::nullopt;
    std::optional<FeedKey> former;
    std::vector<DeviceCard> cards = m_keys->cards();
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

Result<SpaceId> Spaces::found(const FeedKey &feed, const Payload &genesis)
{
    const auto signer = m_keys->signer(feed);
    if (!signer)
        return std::unexpected(signer.error());
    auto change = foundedSpace(feed, genesis, m_clock.now().time_since_epoch().count());
    if (!change)
        return std::unexpected(change.error());
    change->sign(*signer);
    const SpaceId id = spaceOf(change->id());
    return take(id, {&*change, 1}).transform([&] { return id; });
}

Result<ChangeId> Spaces::author(const SpaceId &id, const Deed &deed)
{
    Kept *kept = find(id);
    if (!kept)
        return failure(Failure::Kind::NotFound, id.hex());
    const auto key = feed(id);
    if (!key)
        return failure(Failure::Kind::NotPermitted, QStringLiteral("no-feed-here"));
    const auto signer = m_keys->signer(*key);
    if (!signer)
        return std::unexpected(signer.error());
    auto changes = authored(kept->space.graph(), *key, deed, m_clock.now().time_since_epoch().count());
    if (!changes)
        return std::unexpected(changes.error());
    for (Change &change : *changes)
        change.sign(*signer);
    return kept->store.append(*changes).and_then([&] { return kept->space.take(*changes); }).transform([&] {
        return changes->back().id();
    });
}

Result<ChangeId> Spaces::does(const SpaceId &id, const std::function<Result<Deed>(const Outlook &)> &deed)
{
    if (!space(id))
        return failure(Failure::Kind::NotFound, id.hex());
    const auto here = outlook(id);
    if (!here)
        return failure(Failure::Kind::NotPermitted, QStringLiteral("no-feed-here"));
    return deed(*here).and_then([&](const Deed &whatToDo) { return author(id, whatToDo); });
}

/// In one transaction, but not at one breath.
Result<> Spaces::keep(Kept &kept, std::span<const Change> changes, const Heed &heed)
{
    return m_vault.transact([&]() -> Result<> {
        for (std::size_t done = 0; done < changes.size();) {
            const std::size_t size = std::min(batchSize, changes.size() - done);
            auto step = kept.store.append(changes.subspan(done, size));
            done += size;
            if (step && heed)
                step = heed(done);
            if (!step)
                return step;
        }
        return {};
    });
}

Result<> Spaces::take(const SpaceId &id, std::span<const Change> verified, const Heed &heed)
{
    Kept *kept = find(id);
    if (!kept)
        return makeKnown(id, verified, heed);
    return keep(*kept, verified, heed).and_then([&] { return kept->space.take(verified); });
}

Result<> Spaces::makeKnown(const SpaceId &id, std::span<const Change> changes, const Heed &heed)
{
    const auto isGenesis
        = [&](const Change &change) { return change.body().isGenesis() && spaceOf(change.id()) == id; };
    if (std::ranges::none_of(changes, isGenesis))
        return failure(Failure::Kind::NotFound, id.hex());
    auto kept = std::make_unique<Kept>(m_vault, id, m_types);
    return m_vault
        .transact([&] {
            return listOfSpaces(m_vault).put(id.bytes(), {}).and_then([&] { return keep(*kept, changes, heed); });
        })
        .and_then([&] { return kept->space.take(changes); })
        .transform([&] { m_spaces.push_back(std::move(kept)); });
}

} // namespace pochin::ledger
