// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/errand_part.h"

namespace pochin::groups {

// A draw among those who are willing: commit, name the set, reveal. Every replica computes the same, and nobody can
// choose the result; docs/FORMAT-groups.md, "The draw", argues why.

/// What a person signs to get a secret that they cannot lose and nobody can guess.
[[nodiscard]] QByteArray drawMessage(const ledger::ChangeId &errand, quint32 round);
[[nodiscard]] QByteArray commitmentTo(QByteArrayView secret);

struct DrawSeen {
    std::vector<ledger::PersonId> awaited; ///< who has still to reveal, ascending
    std::optional<ledger::PersonId> drawn; ///< once all have
    bool isVoid = false; ///< whoever called it had seen one of its secrets
};
[[nodiscard]] DrawSeen seen(const Errand &errand, const Errand::Draw &draw, const ledger::CausalGraph &graph);

/// Those who are willing in the present round and in no draw yet.
[[nodiscard]] std::vector<Errand::Willing> willingNow(const Errand &errand, const ledger::SpaceStanding &standing);

} // namespace pochin::groups
