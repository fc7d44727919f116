// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/group_files.h"

#include <QIODevice>

namespace pochin::exchange {

/// Nothing: the change is of another type, or its payload was erased.
Result<std::optional<GroupFile>> GroupFiles::fileOf(
    const ledger::SpaceId &space, const ledger::Attachments::Use &use) const
{
    const ledger::Space &here = *m_spaces.space(space);
    const auto change = m_spaces.changes(space)->change(use.change);
    if (!change)
        return std::unexpected(change.error());
    const auto node = here.graph().find(use.change);
    if (!node || change->body().type != AttachedFile::type || !change->payload())
        return std::nullopt;
    const auto told = AttachedFile::decoded(change->payload()->bytes);
    if (!told)
        return std::nullopt;
    const auto isHere = m_kept.has(use.attachment.hash);
    const auto isForgotten = m_kept.isForgotten(use.attachment.hash);
    if (!isHere || !isForgotten)
        return std::unexpected(isHere ? isForgotten.error() : isHere.error());
    return GroupFile{.change = use.change,
        .device = change->body().feed,
        .told = *told,
        .content = use.attachment,
        .wall = change->body().wall,
        .isHere = *isHere,
        .isForgotten = *isForgotten,
        .isSetAside = here.verdict(*node).standing == ledger::Standing::SetAside};
}

Result<std::vector<GroupFile>> GroupFiles::all(const ledger::SpaceId &space) const
{
    if (!m_spaces.space(space))
        return failure(Failure::Kind::NotFound, space.hex());
    const auto uses = m_kept.uses(space);
    if (!uses)
        return std::unexpected(uses.error());
    std::vector<GroupFile> files;
    for (const auto &use : *uses) {
        auto file = fileOf(space, use);
        if (!file)
            return std::unexpected(file.error());
        if (*file)
            files.push_back(**std::move(file));
    }
    return files;
}

Result<ledger::ChangeId> GroupFiles::give(const ledger::SpaceId &space, const AttachedFile &file, QIODevice &content)
{
    // Asked before anything is kept: a refused file would lie in the vault for nothing.
    const auto outlook = m_spaces.outlook(space);
    if (const auto may = outlook ? mayAttach(*outlook, file) : Result<>(); !may)
        return std::unexpected(may.error());
    return m_kept.keep(content).and_then([&](const ledger::Attachment &kept) {
        return m_spaces.does(space, [&](const ledger::Outlook &now) { return attachFile(now, file, kept); });
    });
}

Result<> GroupFiles::read(const GroupFile &file, QIODevice &out) const
{
    for (quint32 number = 0;; ++number) {
        const auto piece = m_kept.piece(file.content.hash, number);
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            return {};
        if (out.write(*piece) != piece->size())
            return failure(Failure::Kind::StorageBroken, out.errorString());
    }
}

} // namespace pochin::exchange
