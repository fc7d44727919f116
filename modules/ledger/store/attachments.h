// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change.h"
#include "vault/vault.h"

#include <functional>
#include <optional>
#include <vector>

class QIODevice;

namespace pochin::ledger {

/// Files that changes refer to by their hash: kept once however many name them, in pieces, so that none is ever whole
/// in memory. A change may be here before its files; what is missing is asked for with the next bundle.
class Attachments
{
public:
    static constexpr qint64 mostBytes = qint64{64} << 20;
    static constexpr qsizetype pieceBytes = qsizetype{256} << 10;

    explicit Attachments(vault::Vault &vault);

    /// Keeps all of `content`, which is open and can be read from its beginning twice. LimitExceeded: it is too large.
    [[nodiscard]] Result<Attachment> keep(QIODevice &content);
    [[nodiscard]] Result<bool> has(const ContentHash &hash) const;
    /// The piece with this number, counted from 0; empty behind the last. NotFound: the file is not here.
    [[nodiscard]] Result<QByteArray> piece(const ContentHash &hash, quint32 number) const;
    /// Takes the bytes away from this machine, of whatever space they are, and does not ask for them again until
    /// somebody wants them back.
    [[nodiscard]] Result<> forget(const ContentHash &hash);
    [[nodiscard]] Result<> wantBack(const ContentHash &hash);
    [[nodiscard]] Result<bool> isForgotten(const ContentHash &hash) const;

    /// A change of a space, and a file that it refers to.
    struct Use {
        Attachment attachment;
        ChangeId change;
        friend bool operator==(const Use &, const Use &) = default;
    };
    /// To be told of every change that is kept, in the same transaction.
    [[nodiscard]] Result<> note(const SpaceId &space, const Change &change);
    /// In the order in which the changes came.
    [[nodiscard]] Result<std::vector<Use>> uses(const SpaceId &space) const;
    /// What changes of the space refer to and is neither here nor forgotten; ascending.
    [[nodiscard]] Result<std::vector<ContentHash>> missing(const SpaceId &space) const;

private:
    friend class ArrivingAttachment;

    vault::Vault &m_vault;
    vault::Shelf m_pieces;
    vault::Shelf m_uses;
    vault::Shelf m_forgotten;
};

/// A file that comes by in pieces of any size. What was kept of one that never ends counts for nothing; whoever wants
/// it gone works inside Vault::transact().
class ArrivingAttachment
{
public:
    /// `attachments` must outlive it.
    ArrivingAttachment(Attachments &attachments, const Attachment &expected)
        : m_attachments(attachments), m_expected(expected)
    {
    }

    /// LimitExceeded: more than was expected.
    [[nodiscard]] Result<> take(QByteArrayView bytes);
    /// Truncated: less than was expected. Requires: what was taken has the expected hash.
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] Result<> putPiece();

    Attachments &m_attachments;
    Attachment m_expected;
    QByteArray m_piece;
    quint32 m_number = 0;
    quint64 m_taken = 0;
};

} // namespace pochin::ledger
