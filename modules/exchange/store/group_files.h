// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/attached_file.h"
#include "ledger/store/attachments.h"
#include "ledger/store/spaces.h"

class QIODevice;

namespace pochin::exchange {

/// A file that somebody gave a group, as its change tells of it.
struct GroupFile {
    ledger::ChangeId change;
    ledger::FeedKey device; ///< from which it was given
    AttachedFile told;
    ledger::Attachment content;
    qint64 wall = 0; ///< claimed
    bool isHere = false; ///< its bytes have come
    bool isForgotten = false; ///< they are not wanted here
    bool isSetAside = false;
};

/// The files of the groups of a vault. Valid as long as both are.
class GroupFiles
{
public:
    GroupFiles(vault::Vault &vault, ledger::Spaces &spaces) : m_spaces(spaces), m_kept(vault) { }

    /// In the order in which their changes came. NotFound: no such space.
    [[nodiscard]] Result<std::vector<GroupFile>> all(const ledger::SpaceId &space) const;
    /// Keeps all of `content` and tells the group. LimitExceeded: it is too large. Trouble::NotAMember, UnfitName.
    [[nodiscard]] Result<ledger::ChangeId> give(
        const ledger::SpaceId &space, const AttachedFile &file, QIODevice &content);
    /// Writes the bytes of a file into `out`. NotFound: they have not come yet.
    [[nodiscard]] Result<> read(const GroupFile &file, QIODevice &out) const;
    /// Its first 256 KiB at most.
    [[nodiscard]] Result<QByteArray> beginning(const GroupFile &file) const
    {
        return m_kept.piece(file.content.hash, 0);
    }
    /// Takes its bytes away from this machine alone, in whatever group they lie; that it was given stays told, and
    /// others keep it. Afterwards no bundle brings it, until it is wanted back: then the next request asks for it.
    [[nodiscard]] Result<> forget(const GroupFile &file) { return m_kept.forget(file.content.hash); }
    [[nodiscard]] Result<> wantBack(const GroupFile &file) { return m_kept.wantBack(file.content.hash); }

private:
    [[nodiscard]] Result<std::optional<GroupFile>> fileOf(
        const ledger::SpaceId &space, const ledger::Attachments::Use &use) const;

    ledger::Spaces &m_spaces;
    ledger::Attachments m_kept;
};

} // namespace pochin::exchange
