// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/authoring.h"
#include "ledger/domain/device_refusal.h"
#include "ledger/domain/outlook.h"
#include "ledger/store/vault_keys.h"
#include "vault/vault.h"

#include <functional>
#include <memory>

namespace pochin::ledger {

struct KeptSnapshot;

/// All spaces of an open vault, folded and ready: whoever does a deed or shows a state comes through here.
///
/// A deed is acknowledged after its commit; what was acknowledged is in the state at once. Valid as long as the vault
/// is open; once it is locked, everything that writes answers Locked. One thread at a time.
class Spaces
{
public:
    /// `types` and `clock` must outlive it, as must the vault.
    [[nodiscard]] static Result<std::unique_ptr<Spaces>> open(
        vault::Vault &vault, const ChangeTypes &types, const Clock &clock, const QString &machine = thisMachine());
    ~Spaces();
    Spaces(const Spaces &) = delete;
    Spaces &operator=(const Spaces &) = delete;

    /// In the order in which they came.
    [[nodiscard]] std::vector<SpaceId> ids() const;
    /// Null: not here.
    [[nodiscard]] const Space *space(const SpaceId &id) const;
    /// The changes as they are kept, with payloads and signatures. Null: not here.
    [[nodiscard]] const ChangeStore *changes(const SpaceId &id) const;

    [[nodiscard]] DeviceKeys &keys() { return m_keys; }
    [[nodiscard]] const DeviceKeys &keys() const { return m_keys; }
    /// This device's feed in the space: of the keys whose person is or was in it, the one that was drawn last, members
    /// first. Nothing: the space is only kept here, or an admission has not arrived yet.
    [[nodiscard]] std::optional<FeedKey> feed(const SpaceId &id) const;
    [[nodiscard]] std::optional<PersonId> self(const SpaceId &id) const;
    /// Nothing: the space is not here, or this device has no feed in it.
    [[nodiscard]] std::optional<Outlook> outlook(const SpaceId &id) const;

    /// Why this device may not sign with `feed` now: KeyIsMissing, VaultWasCopied or VaultIsBehind; nothing: it may.
    /// Fails if device.key is damaged.
    [[nodiscard]] Result<std::optional<DeviceRefusal>> whyNotSign(const FeedKey &feed) const;
    /// A card of this device that no space has met yet: drawn, if there is none of this kind.
    [[nodiscard]] Result<DeviceCard> spareCard(RecipientKind kind = RecipientKind::X25519);
    /// The person answers for it that no other copy of this vault is in use: its keys go on where they are here.
    /// Refusals: NoFeedHere, KeyIsMissing, VaultIsBehind (then another copy is known to have gone on).
    [[nodiscard]] Result<> trustKeys(const SpaceId &id);

    /// Founds a space with one of this device's keys. `genesis` must hold something drawn by lot.
    [[nodiscard]] Result<SpaceId> found(const FeedKey &feed, const Payload &genesis);
    /// Does `deed` in the space, having seen all that is here of it. Whether the deed makes sense is its module's
    /// matter and was asked before. NotFound: no such space. Refusals (DeviceRefusal): NoFeedHere; KeyIsMissing,
    /// VaultWasCopied, VaultIsBehind: nothing was signed, and if a spare card could be kept, one is ready, to be linked
    /// by another device of the same person; RulesAreNewer: the group goes by rules that this program does not know.
    [[nodiscard]] Result<ChangeId> author(const SpaceId &id, const Deed &deed);
    /// The same for a deed that is asked first: it sees the space as it is, and says what is to be done, or why not.
    [[nodiscard]] Result<ChangeId> does(const SpaceId &id, const std::function<Result<Deed>(const Outlook &)> &deed);
    /// Takes in what others did, all or nothing, in any order, twice without harm. A space that is not known yet
    /// becomes known if its genesis is among them; otherwise NotFound. Signatures that nobody has verified yet are
    /// verified here, on all processors while the others are being kept. BadSignature: one is not its feed's, or
    /// nobody answers for a change (docs/FORMAT.md, "A change record", 1); nothing was taken.
    /// `heed` is told how many are kept so far, now and then; its failure undoes all of it and is passed on.
    using Heed = std::function<Result<>(std::size_t kept)>;
    [[nodiscard]] Result<> take(const SpaceId &id, std::span<const Change> changes, const Heed &heed = {});

private:
    struct Kept;
    struct Opening;

    Spaces(vault::Vault &vault, const ChangeTypes &types, const Clock &clock, VaultKeys keys);
    [[nodiscard]] Result<> open();
    static void recallAll(std::span<Opening> openings);
    [[nodiscard]] Result<> complete(Opening opening);
    [[nodiscard]] static Result<> takeSince(Kept &kept, const KeptSnapshot &snapshot);
    void tidy(Kept &kept, std::span<const Change> atHand = {});
    [[nodiscard]] static Result<> erase(Kept &kept);
    [[nodiscard]] Result<> takeIn(Kept &kept, std::span<const Change> changes);
    [[nodiscard]] Result<> makeKnown(const SpaceId &id, std::span<const Change> changes, const Heed &heed);
    [[nodiscard]] Result<> keep(Kept &kept, std::span<const Change> changes, const Heed &heed);
    [[nodiscard]] Kept *find(const SpaceId &id) const;
    [[nodiscard]] const CausalGraph *graphWith(const FeedKey &feed) const;
    [[nodiscard]] Result<Ed25519Signer> soundSigner(const FeedKey &feed);
    [[nodiscard]] Result<> keepSigned(
        const FeedKey &feed, std::span<Change> changes, const std::function<Result<>()> &keep);

    vault::Vault &m_vault;
    const ChangeTypes &m_types;
    const Clock &m_clock;
    VaultKeys m_keys;
    std::vector<std::unique_ptr<Kept>> m_spaces;
};

} // namespace pochin::ledger
