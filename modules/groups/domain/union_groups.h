// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/seal_book.h"

namespace pochin::groups {

/// What a group of a union is there: it may have to be welcomed first.
enum class UnionMembership { Member, Awaited, Left };
struct UnionMemberSeen {
    StatementId card;
    QString name;
    UnionMembership membership = UnionMembership::Awaited;
    quint32 welcomes = 0; ///< by member groups
    bool isDisputed = false;
};
/// The groups of a union, by name: what the union knows of them, which is not who their members are.
[[nodiscard]] std::vector<UnionMemberSeen> groupsOf(const ledger::Space &space, const SealBook &book);

} // namespace pochin::groups
