// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/spaces.h"

#include "ledger/domain/vouching.h"
#include "ledger/store/intake.h"
#include "ledger/store/spaces_kept.h"

#include <algorithm>

namespace pochin::ledger {

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
    return spaces->open().transform([&] { return std::move(spaces); });
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

namespace {

/// Copies that never heard of an erasure still send what was erased: of that, all but the payload is taken.
std::vector<Change> bared(const Space &space, std::span<const Change> changes)
{
    std::vector<Change> all(changes.begin(), changes.end());
    for (Change &change : all) {
        const auto node = space.graph().find(change.id());
        if (node && space.isErased(*node))
            change.erasePayload();
    }
    return all;
}

bool bringsErased(const Space &space, std::span<const Change> changes)
{
    return std::ranges::any_of(changes, [&](const Change &change) {
        const auto node = space.graph().find(change.id());
        return node && space.isErased(*node) && change.payload();
    });
}

} // namespace

/// In one transaction, but not at one breath.
Result<> Spaces::keep(Kept &kept, std::span<const Change> changes, const Heed &heed)
{
    if (bringsErased(kept.space, changes))
        return keep(kept, bared(kept.space, changes), heed);
    const auto isNew = [&](std::size_t place) { return !kept.space.graph().find(changes[place].id()); };
    if (std::ranges::any_of(unvouched(changes), isNew))
        return failure(Failure::Kind::BadSignature, QStringLiteral("a change that nobody answers for"));
    return m_vault.transact([&] {
        std::size_t done = 0;
        return Intake().verify(changes, [&](std::span<const Change> verified) {
            done += verified.size();
            auto step = kept.store.append(verified);
            return step && heed ? heed(done) : step;
        });
    });
}

/// They are kept.
Result<> Spaces::takeIn(Kept &kept, std::span<const Change> changes)
{
    auto taken = kept.space.take(changes);
    if (taken)
        tidy(kept, changes);
    return taken;
}

Result<> Spaces::take(const SpaceId &id, std::span<const Change> changes, const Heed &heed)
{
    Kept *kept = find(id);
    if (!kept)
        return makeKnown(id, changes, heed);
    return keep(*kept, changes, heed).and_then([&] { return takeIn(*kept, changes); });
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
        .and_then([&] { return takeIn(*kept, changes); })
        .transform([&] { m_spaces.push_back(std::move(kept)); });
}

} // namespace pochin::ledger
