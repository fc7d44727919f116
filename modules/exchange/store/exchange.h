// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/block_encoder.h"
#include "exchange/domain/preview.h"
#include "exchange/domain/readers.h"
#include "exchange/store/bundle_file.h"
#include "exchange/store/history.h"
#include "exchange/store/peers.h"
#include "exchange/store/trial.h"
#include "ledger/store/spaces.h"

namespace pochin::exchange {

/// What is asked of a bundle that is to be written.
struct Dispatch {
    enum class Reach {
        Delta, ///< what those who are to read it are not known to have
        Everything, ///< the whole history
    };
    ledger::SpaceId space;
    std::vector<ledger::PersonId> to = {}; ///< nobody: all members
    Reach reach = Reach::Delta;
    Signatures signatures = Signatures::OfHeads;
    /// What is said to have been brought to these devices by another way, such as an earlier bundle of a lane.
    std::map<ledger::FeedKey, Frontier> brought = {};
};

/// What was written, or would be.
struct Dispatched {
    std::vector<Reader> readers; ///< whoever holds one of these devices can read it, and nobody else
    RecipientKind kind = RecipientKind::X25519;
    quint64 changes = 0;
    quint64 files = 0; ///< attachments
    qint64 bytes = 0; ///< of the file
    QString file = {}; ///< its name, without the folder
};

/// What was taken.
struct Taken {
    quint64 fresh = 0;
    quint64 known = 0;
    quint64 noRoom
        = 0; ///< of the fresh: they would wait, and there is no more room for what waits (ledger/domain/limits.h)
    std::vector<Gap> gaps;
    Agreement agreement = Agreement::NotCompared;
    quint64 files = 0; ///< attachments that were kept
};

/// What would happen, and the copy of the space in which it did. Requires of its holder: the bundle outlives it.
struct Previewed {
    Preview preview;
    std::unique_ptr<Trial> trial;
};

/// Secrets of this device with which bundles are opened; of no thread, so that a worker can use them.
struct OpenKeys {
    std::vector<std::unique_ptr<crypto::age::Identity>> owned;
    [[nodiscard]] crypto::age::Identities all() const;
};

/// Bundles in and out of an open vault. Valid as long as vault and spaces are; one thread at a time, but for what is
/// said to be free of it.
class Exchange
{
public:
    Exchange(vault::Vault &vault, ledger::Spaces &spaces, const ledger::ChangeTypes &types, const Clock &clock);

    /// Who could read a bundle for all members, or for these; this device itself is not among them. NotFound: the space
    /// is not here. Trouble::NobodyElse, Trouble::MixedRecipients.
    [[nodiscard]] Result<Dispatched> planned(const Dispatch &dispatch) const;
    /// Planned, and then written to a file of this name.
    [[nodiscard]] Result<Dispatched> write(const Dispatch &dispatch, const QString &path);
    /// The same, into a file of this folder that is named by its bytes: docs/FORMAT-exchange.md, "A lane" 2.
    [[nodiscard]] Result<Dispatched> writeInto(const Dispatch &dispatch, const QString &folder);
    /// "This is what I have", for all members.
    [[nodiscard]] Result<Dispatched> writeRequest(const ledger::SpaceId &space, const QString &path);
    /// The same for a QR code or a letter: not sealed, so it shows the keys of the group to whoever sees it.
    [[nodiscard]] Result<QString> requestText(const ledger::SpaceId &space) const;
    /// Takes in such a text. Trouble::NotARequest, BadSignature; Trouble::NotYourGroup.
    [[nodiscard]] Result<Manifest> hearRequest(QStringView text);
    /// For somebody without a card: sealed with a passphrase that is told by voice. Returns the size of the file.
    [[nodiscard]] Result<qint64> writeInvitation(
        const ledger::SpaceId &space, const Invitation &invitation, crypto::Secret passphrase, const QString &path);

    [[nodiscard]] Result<OpenKeys> openKeys() const;
    /// What would happen if the bundle were taken; folds a trial copy. Trouble::NotYourGroup.
    [[nodiscard]] Result<Previewed> preview(const OpenedBundle &bundle) const;

    enum class ManyChanges { Ask, Take };
    /// Takes it, all or nothing; twice is harmless. `file` is remembered. Trouble::ManyChanges, Trouble::NotYourGroup,
    /// Cancelled.
    [[nodiscard]] Result<Taken> take(const OpenedBundle &bundle, const QString &file,
        ManyChanges many = ManyChanges::Ask, const Progress &progress = {});

    [[nodiscard]] Result<std::map<ledger::FeedKey, PeerFrontier>> peers(const ledger::SpaceId &space) const;
    [[nodiscard]] Result<std::vector<PastBundle>> history() const { return History(m_vault).all(); }

    /// What it works with, for lanes and cards, which keep books of their own.
    [[nodiscard]] vault::Vault &vault() const { return m_vault; }
    [[nodiscard]] ledger::Spaces &spaces() const { return m_spaces; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

private:
    struct Plan;

    [[nodiscard]] Result<Plan> plan(const Dispatch &dispatch) const;
    [[nodiscard]] Result<Plan> packedPlan(const Dispatch &dispatch) const;
    [[nodiscard]] Result<Dispatched> seal(const Plan &plan, PastBundle::Kind kind, const QString &path) const;
    [[nodiscard]] Result<Dispatched> remember(const Plan &plan, PastBundle::Kind kind, Dispatched told);
    [[nodiscard]] Manifest manifestFor(const ledger::Space &space, const ledger::FeedKey &sender) const;
    [[nodiscard]] Result<QByteArray> signedManifest(const Manifest &manifest) const;
    [[nodiscard]] Result<std::vector<Frontier>> hadBy(
        const Dispatch &dispatch, const std::vector<Reader> &readers) const;
    [[nodiscard]] Result<> checkedHome(const OpenedBundle &bundle, const ledger::Space &after) const;
    [[nodiscard]] Result<> hear(const Manifest &manifest);
    [[nodiscard]] Result<std::vector<ledger::Attachment>> attachmentsFor(const Plan &plan) const;
    [[nodiscard]] Result<quint64> takeAttachments(const OpenedBundle &bundle);

    vault::Vault &m_vault;
    ledger::Spaces &m_spaces;
    const ledger::ChangeTypes &m_types;
    const Clock &m_clock;
};

} // namespace pochin::exchange
