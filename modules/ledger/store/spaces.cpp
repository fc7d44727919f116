// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/spaces.h"

#include "ledger/store/spaces_kept.h"

#include <algorithm>

namespace pochin::ledger {

namespace {

vault::Shelf listOfSpaces(vault::Vault &vault)
{
    return vault.shelf(QStringLiteral("spaces"));
}

constexpr std::size_t batchSize = 4096; ///< of changes in memory at once while a space is read

} // namespace

Spaces::Spaces(vault::Vault &vault, const ChangeTypes &types, const Clock &clock, VaultKeys keys)
    : m_vault(vault), m_types(types), m_clock(clock), m_keys(std::move(keys))
{
}

Spaces::~Spaces() = default;

Result<std::unique_ptr<Spaces>> Spaces::open(
    vault::Vault &vault, const ChangeTypes &types, const Clock &clock, const QString &machine)
{
    auto keys = VaultKeys::open(vault, machine);
    if (!keys)
        return std::unexpected(keys.error());
    std::unique_ptr<Spaces> spaces(new Spaces(vault, types, clock, *std::move(keys)));
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
