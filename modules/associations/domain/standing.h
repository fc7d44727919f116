// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/associations_part.h"
#include "ledger/domain/outlook.h"

namespace pochin::associations {

using ledger::Outlook;

/// Where an association stands. Nothing but the day and what people said decides.
enum class Phase {
    Gathering, ///< called; fewer than two take part
    Working, ///< М.27, М.28: two people and one task are a working group
    Solved, ///< somebody who takes part says that it is done; it is being handed over
    Abandoned, ///< nobody takes part, or nobody did anything for longestSilence
    Sunset, ///< П.I.3.8.В: its last day is over, and with it the association
    Dissolved, ///< handed over, or ended by the group; what is left is an archive card
};

inline constexpr std::chrono::days longestSilence{30};

/// Up to when it goes on, and up to when for whom. Of the state alone.
///
/// 1. Who joins says up to which day. Nobody's day moves but by their own word.
/// 2. An extension holds from the first consent of somebody who still takes part then; it moves the day of those who
///    consent, and of nobody else: who does not answer leaves when the day is over.
/// 3. A consent that claims a time after its author's day is void. Claimed times are compared with claimed times only.
struct Term {
    Day sunset;
    quint32 extensions = 0;
    std::map<PersonId, Day> lastDays; ///< of everybody who joined and has not left
};
[[nodiscard]] Term termOf(const Association &association);

struct Participant {
    PersonId person;
    QString canDo; ///< what was said at the last joining
    Day until;
    friend bool operator==(const Participant &, const Participant &) = default;
};

struct Standing {
    Phase phase = Phase::Gathering;
    Day sunset;
    quint32 extensions = 0;
    std::vector<Participant> participants; ///< who takes part now, ascending

    [[nodiscard]] bool isOver() const { return phase == Phase::Sunset || phase == Phase::Dissolved; }
    /// Hand-over is what remains to be done.
    [[nodiscard]] bool isEnding() const
    {
        return phase == Phase::Solved || phase == Phase::Abandoned || phase == Phase::Sunset;
    }
    [[nodiscard]] bool hasParticipant(const PersonId &person) const;
};
[[nodiscard]] Standing standing(const Association &association, const Outlook &outlook);

/// Whether this hand-over ends the association: it was made by somebody who took part, or when there was nobody left.
[[nodiscard]] bool ends(const HandOver &handOver, const Term &term, Instant now);

/// Extensions that would let the association go on longer than now, for `self` to answer; ascending.
[[nodiscard]] std::vector<ChangeId> unanswered(const Association &association, const Outlook &outlook);

/// What was begun in an association without knowing of its end: the dissolution stands, and these tasks are for the
/// group to take over (design of the ledger: "dissolve / new task"). In the order in which they count.
[[nodiscard]] std::vector<ChangeId> tasksToTakeOver(const Association &association, const Outlook &outlook);

/// "working", for `pochinctl --json`.
[[nodiscard]] QLatin1StringView nameOf(Phase phase);

} // namespace pochin::associations
