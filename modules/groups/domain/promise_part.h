// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"
#include "ledger/domain/space_standing.h"
#include "ledger/domain/space_state.h"

#include <map>

namespace pochin::groups {

/// What a person took on freely, in that person's own words: nobody can make one for another.
/// П.I.3.5.Б-4, М.13: responsibility for obligations accepted voluntarily; voluntary discipline.
struct Promise {
    enum class State { Open, Kept, LaidDown };

    ledger::PersonId bearer;
    QString what;
    std::optional<qint64> due = {}; ///< milliseconds since 1970
    std::optional<ledger::ChangeId> source = {}; ///< the decision or the item it came from
    std::optional<ledger::ChangeId> after = {}; ///< the promise of another that this one goes on with
    State state = State::Open;
    QString word = {}; ///< what the bearer said when keeping it or laying it down
    std::vector<ledger::ChangeId> takenOver = {}; ///< promises of others that go on with it
};

/// The promises of a group, by the change that made them.
struct PromisePart {
    static constexpr QLatin1StringView partName{"promises"};
    std::map<ledger::ChangeId, Promise> promises;
    void writeTo(CborWriter &out) const;
};

/// Nobody bears it any more, and it was not kept: its bearer laid it down, or is gone.
[[nodiscard]] bool isFree(const Promise &promise, const ledger::SpaceStanding &standing);
/// What somebody took on with a proposal binds once that is adopted; everything else binds at once.
[[nodiscard]] bool isBinding(const Promise &promise, const ledger::SpaceStanding &standing);

// For acts of other rooms that mean a promise of their author, or the end of one.

void takeOn(ledger::SpaceState &state, const ledger::ChangeId &id, Promise promise);
/// Nothing for what is no open promise.
void layDown(ledger::SpaceState &state, const ledger::ChangeId &id, const QString &word);
/// All that \a bearer has open from \a source.
void layDownFrom(
    ledger::SpaceState &state, const ledger::ChangeId &source, const ledger::PersonId &bearer, const QString &word);
/// By the change that made them: whatever came from \a source.
[[nodiscard]] std::vector<std::pair<ledger::ChangeId, const Promise *>> promisesFrom(
    const PromisePart &part, const ledger::ChangeId &source);

} // namespace pochin::groups
