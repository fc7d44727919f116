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

private:
    [[nodiscard]] Result<std::optional<GroupFile>> fileOf(
        const ledger::SpaceId &space, const ledger::Attachments::Use &use) const;

    ledger::Spaces &m_spaces;
    ledger::Attachments m_kept;
};

} // namespace pochin::exchange
