// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"
#include "foundation/clock.h"
#include "ledger/domain/ids.h"

#include <map>
#include <optional>
#include <vector>

namespace pochin::groups {

enum class NeedKind { Need, Offer };

/// What somebody needs or has to give. П.I.4.5.А, П.II.1.3.Б: gathered below, met at the lowest level that can.
struct Need {
    enum class State { Open, Settled, Withdrawn };
    struct Answer {
        ledger::PersonId who;
        QString word;
    };
    struct Raising {
        ledger::PersonId who;
        QString reason;
        std::optional<ledger::SpaceId> to = {};
    };

    NeedKind kind = NeedKind::Need;
    ledger::PersonId who;
    QString what;
    QString details;
    QString group; ///< in a union: the group for which it is stated
    qint64 until = 0; ///< milliseconds since 1970
    State state = State::Open;
    QString word = {};
    std::vector<Answer> answers = {};
    std::vector<Raising> raisings = {};
};

/// The needs and offers of a group, by the change that stated them.
struct NeedPart {
    static constexpr QLatin1StringView partName{"needs"};
    std::map<ledger::ChangeId, Need> needs;
    void writeTo(CborWriter &out) const;
};

/// Open, and its time has not run out.
[[nodiscard]] bool isOpen(const Need &need, Instant now);
/// What of the other kind in this group speaks of the same thing: shares a word, in whatever form. By id.
[[nodiscard]] std::vector<ledger::ChangeId> localMatches(
    const NeedPart &part, const ledger::ChangeId &need, Instant now);

} // namespace pochin::groups
