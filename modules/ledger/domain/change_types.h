// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change.h"
#include "ledger/domain/claim.h"
#include "ledger/domain/space_state.h"
#include "ledger/domain/verdict.h"

#include <functional>
#include <map>

namespace pochin::ledger {

/// A change as its type's meaning sees it.
struct FoldedChange {
    const ChangeId &id;
    const ChangeBody &body;
    QByteArrayView payload;
    const PersonId &author; ///< the person, whichever device it was
    quint32 depth; ///< with the id, the order in which everything is folded
    Verdict verdict; ///< full or provisional
};

/// One type of change, as it is from one ruleset on: what a module registers, one for each act.
struct ChangeType {
    quint16 number; ///< as in docs/FORMAT.md, "Types of changes"
    QLatin1StringView name; ///< stable, English: "task.offered"
    /// Shape: whether the payload is well formed, and what it claims about people. Looks at nothing else.
    /// A change that is erasable claims nothing, whatever this says: those who lack its payload must judge alike.
    std::function<Result<Claim>(QByteArrayView payload)> claim;
    /// Meaning: alters the state, or leaves it untouched and says why not.
    std::function<Result<>(SpaceState &state, const FoldedChange &change)> apply;
    /// The ruleset with which this shape and this meaning begin. What was done by earlier ones keeps the meaning it
    /// had.
    quint32 since = firstRuleset;
};

/// All types that this program knows. Composed once, in app; modules add theirs.
class ChangeTypes
{
public:
    /// Requires: in that ruleset the number is nobody's yet.
    void add(ChangeType type);
    /// As the ruleset has it. Nothing: the type is from a newer program, from a module that this one has not, or from a
    /// later ruleset.
    [[nodiscard]] const ChangeType *find(quint16 number, quint32 ruleset) const;
    /// As the latest ruleset has it.
    [[nodiscard]] const ChangeType *find(quint16 number) const { return find(number, m_latestRuleset); }
    /// The latest ruleset that this program knows.
    [[nodiscard]] quint32 latestRuleset() const { return m_latestRuleset; }
    /// By number, as the latest ruleset has them.
    [[nodiscard]] std::map<quint16, ChangeType> all() const;

private:
    std::map<std::pair<quint16, quint32>, ChangeType> m_types; ///< by number and first ruleset
    quint32 m_latestRuleset = firstRuleset;
};

} // namespace pochin::ledger
