// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the spaces of a vault are there again after unlocking: from their snapshots, all at once, and where there is no
// sound one, from the changes.
#include "ledger/store/spaces_kept.h"
#include "ledger/store/workers.h"

namespace pochin::ledger {

/// One space on its way from the vault.
struct Spaces::Opening {
    std::unique_ptr<Kept> kept;
    std::optional<KeptSnapshot> snapshot;
    bool isRemembered = false;

    void remember() { isRemembered = snapshot->takeInto(kept->space).has_value(); }
    [[nodiscard]] bool needsTheVault() const { return snapshot && snapshot->count > KeptSnapshot::atOnce; }
};

/// The vault is read on this thread alone, and everything else is done on all: while one snapshot is read, those before
/// it are folded.
Result<> Spaces::open()
{
    std::vector<Opening> openings;
    auto opened = listOfSpaces(m_vault).each(vault::Order::ByArrival, [&](const vault::Record &record) -> Result<> {
        const auto id = SpaceId::fromBytes(record.key);
        if (!id)
            return failure(Failure::Kind::Damaged, QStringLiteral("the list of spaces"));
        openings.emplace_back(std::make_unique<Kept>(m_vault, *id, m_types));
        return {};
    });
    if (opened)
        recallAll(openings);
    for (Opening &opening : openings) {
        if (opened)
            opened = complete(std::move(opening));
    }
    return opened;
}

/// A snapshot that cannot be read is none: should the vault be broken, the changes will tell.
void Spaces::recallAll(std::span<Opening> openings)
{
    Workers workers;
    for (Opening &opening : openings) {
        opening.snapshot = opening.kept->store.snapshot().kept().value_or(std::nullopt);
        if (opening.snapshot && !opening.needsTheVault())
            workers.begin([&opening] { opening.remember(); });
    }
}

/// What came after the snapshot, or everything.
Result<> Spaces::complete(Opening opening)
{
    if (opening.needsTheVault())
        opening.remember();
    auto taken = opening.isRemembered ? takeSince(*opening.kept, *opening.snapshot) : Result<>();
    if (!opening.isRemembered || !taken) {
        opening.kept = std::make_unique<Kept>(m_vault, opening.kept->id, m_types); // its snapshot is to be made anew
        taken = opening.kept->space.takeStored();
    }
    if (!taken)
        return taken;
    tidy(*opening.kept);
    m_spaces.push_back(std::move(opening.kept));
    return {};
}

Result<> Spaces::takeSince(Kept &kept, const KeptSnapshot &snapshot)
{
    std::vector<Change> since;
    for (const ChangeId &id : snapshot.waiting) {
        if (auto change = kept.store.change(id))
            since.push_back(*std::move(change));
    }
    return kept.store
        .forEachSince(
            snapshot.arrival, [&](const Change &change) -> Result<> { return since.push_back(change), Result<>(); })
        .and_then([&] { return kept.space.take(since); });
}

/// Should it fail, the next opening finds the payload still there and does it.
Result<> Spaces::erase(Kept &kept)
{
    Result<> erased;
    for (const ChangeId &id : kept.space.takeErased()) {
        if (erased)
            erased = kept.store.erasePayload(id);
    }
    return erased;
}

/// What waited and found no room is not kept any longer, nor what was erased, and the snapshot follows. Should this
/// fail, the next opening has more to read, and nothing else.
void Spaces::tidy(Kept &kept, std::span<const Change> atHand)
{
    if (m_vault.entry() != vault::Entry::Owner)
        return;
    const auto dropped = kept.space.takeDropped();
    [[maybe_unused]] const auto tidied
        = (dropped.empty() ? Result<>() : kept.store.takeAway(dropped))
              .and_then([&] { return erase(kept); })
              .and_then([&] { return kept.store.latestArrival(); })
              .and_then([&](qint64 arrival) {
                  return kept.store.snapshot().follow(kept.space, kept.store, arrival, atHand);
              });
}

} // namespace pochin::ledger
