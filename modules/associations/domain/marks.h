// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_types.h"
#include "ledger/domain/register.h"

#include <map>
#include <span>

namespace pochin::associations {

using ledger::ChangeId;
using ledger::PersonId;
using ledger::Register;

/// What one person said by one change, at the time that the change claims.
struct Mark {
    PersonId by;
    qint64 wall = 0;
    QString word = {}; ///< may be empty
    friend bool operator==(const Mark &, const Mark &) = default;
};

/// Things that people said, each until somebody takes back those that they had seen: a saying that came unseen
/// outlives the taking back. Ascending by id.
using Marks = std::map<ChangeId, Mark>;

[[nodiscard]] inline Mark markOf(const ledger::FoldedChange &change, const QString &word = {})
{
    return {.by = change.author, .wall = change.body.wall, .word = word};
}

[[nodiscard]] inline ledger::WrittenAt placeOf(const ledger::FoldedChange &change)
{
    return {.depth = change.depth, .change = change.id};
}

[[nodiscard]] std::vector<ChangeId> idsOf(const Marks &marks);
void takeBack(Marks &marks, std::span<const ChangeId> seen);

// One item each, for the canonical bytes of the state.
void write(CborWriter &out, const Mark &mark);
void write(CborWriter &out, const Marks &marks);
void write(CborWriter &out, const Register<QString> &texts);
void write(CborWriter &out, std::span<const ChangeId> ids);
void write(CborWriter &out, std::span<const QString> texts);

} // namespace pochin::associations
