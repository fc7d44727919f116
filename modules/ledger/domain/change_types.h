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

/// One type of change: what a module registers, one for each act.
struct ChangeType {
    quint16 number; ///< as in docs/FORMAT.md, "Types of changes"
    QLatin1StringView name; ///< stable, English: "task.offered"
    /// Shape: whether the payload is well formed, and what it claims about people. Looks at nothing else.
    /// A change that is erasable claims nothing, whatever this says: those who lack its payload must judge alike.
    std::function<Result<Claim>(QByteArrayView payload)> claim;
    /// Meaning: alters the state, or leaves it untouched and says why not.
    std::function<Result<>(SpaceState &state, const FoldedChange &change)> apply;
};

/// All types that this program knows. Composed once, in app; modules add theirs.
class ChangeTypes
{
public:
    /// Requires: the number is nobody's yet.
    void add(ChangeType type);
    /// Nothing: the type is from a newer program, or from a module that this one has not.
    [[nodiscard]] const ChangeType *find(quint16 number) const;
    /// By number.
    [[nodiscard]] const std::map<quint16, ChangeType> &all() const { return m_types; }

private:
    std::map<quint16, ChangeType> m_types;
};

} // namespace pochin::ledger
