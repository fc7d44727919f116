// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/act_recorded.h"
#include "delegates/domain/ratification.h"
#include "ledger/domain/verdict.h"

namespace pochin::delegates {

struct Mandate;

/// When, by what is known of the end of the mandate, an act was done.
enum class ActTime {
    InTime,
    AfterEnd, ///< it claims a day after the last one, or its author knew of an end other than recall
    AfterRecall, ///< its author knew of the recall
    AfterRecallUnawares, ///< neither the recall had seen it nor its author the recall
};
[[nodiscard]] QLatin1StringView nameOf(ActTime time);

/// An act of the delegate as people read it: also if it is set aside, for what was done was done.
struct LoggedAct {
    Said<ActRecorded> act;
    ledger::Verdict verdict;
    ActTime time = ActTime::InTime;
    Ratified ratified = Ratified::No;

    /// The group may still ratify it, and has not answered.
    [[nodiscard]] bool isUnanswered() const { return ratified == Ratified::No; }
};

/// All acts of the delegate under a mandate, in the order in which they count.
[[nodiscard]] std::vector<LoggedAct> actLog(const ledger::Space &space, const Mandate &mandate);
[[nodiscard]] std::vector<LoggedAct> actLog(const Outlook &outlook, const ChangeId &mandate);
/// Acts under the mandate by somebody who is not its delegate: shown as what they are, without effect.
[[nodiscard]] std::vector<LoggedAct> foreignActs(const ledger::Space &space, const Mandate &mandate);
/// The act of that id, set aside or not; nothing if it is none, or its words are not here.
[[nodiscard]] std::optional<Said<ActRecorded>> actNamed(const ledger::Space &space, const ChangeId &id);

} // namespace pochin::delegates
