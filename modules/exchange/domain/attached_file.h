// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::exchange {

/// Somebody gives the group a file. What it is called is said here; its bytes are an attachment of the change, which
/// travels beside it and may come later. The fold keeps nothing of it: whoever lists files reads the changes.
struct AttachedFile {
    static constexpr quint16 type = 640;
    static constexpr QLatin1StringView name{"file.attached"};

    QString called;
    QString word = {};
    std::optional<ledger::ChangeId> about = {}; ///< a thing of the group: a proposal, a task; nothing: the whole group

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<AttachedFile> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] static Result<> apply(ledger::SpaceState &, const ledger::FoldedChange &) { return {}; }
    friend bool operator==(const AttachedFile &, const AttachedFile &) = default;
};

/// Trouble::NotAMember, Trouble::UnfitName.
[[nodiscard]] Result<> mayAttach(const ledger::Outlook &outlook, const AttachedFile &file);
/// The same, and then the deed.
[[nodiscard]] Result<ledger::Deed> attachFile(
    const ledger::Outlook &outlook, const AttachedFile &file, const ledger::Attachment &content);

/// What the file is called, as a name for a file here: letters, digits and a few signs, no folder, no beginning with a
/// point, 100 characters at most. Never empty. A suggestion for whoever saves it; nothing writes to it unasked.
[[nodiscard]] QString fileNameFor(const AttachedFile &file);

void addChangeTypes(ledger::ChangeTypes &types);

} // namespace pochin::exchange
