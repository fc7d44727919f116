// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/act_recorded.h"
#include "delegates/domain/approval.h"
#include "delegates/domain/delegate_word.h"
#include "delegates/domain/outcome_brought.h"
#include "delegates/domain/question.h"
#include "delegates/domain/ratification.h"
#include "delegates/domain/recall.h"
#include "delegates/domain/report.h"

#include <map>

namespace pochin::delegates {

/// One mandate with everything that was said of it, in the order in which it counts. Whether it was approved, runs or
/// has ended is not here: that is `standingOf`, asked when it is shown.
struct Mandate {
    ChangeId id; ///< of the change that gave it or put it to the group
    PersonId by;
    qint64 wall = 0;
    QuotedDraft quoted;
    MandateText words;
    std::vector<Said<MandateAnswered>> answers = {};
    std::vector<Said<ActRecorded>> acts = {};
    std::vector<Said<QuestionAsked>> questions = {};
    std::vector<Said<ReportFiled>> reports = {};
    std::vector<Said<Recall>> recalls = {};
    std::vector<Said<MandateResigned>> resignations = {};
    std::vector<Said<EventCame>> events = {};

    [[nodiscard]] bool isAccepted() const;
    [[nodiscard]] bool isDeclined() const;
    /// By acts that say so.
    [[nodiscard]] bool isPointDone(quint32 point) const;
    void writeTo(CborWriter &out) const;
};

/// What this room keeps of a group in the state of its space.
struct DelegatesPart {
    static constexpr QLatin1StringView partName{"delegates"};

    std::map<ChangeId, Said<Draft>> drafts;
    std::map<ChangeId, Mandate> mandates;
    std::map<ChangeId, std::vector<Said<QuestionAnswered>>> answers; ///< by question
    std::vector<Said<RatificationProposed>> ratifications;
    std::vector<Said<RecallContested>> contested;
    std::vector<Said<RecallConfirmed>> confirmed;
    std::map<ChangeId, Said<OutcomeBrought>> outcomes; ///< of councils, brought home

    // Null: there is none of that id.
    [[nodiscard]] const Said<Draft> *draft(const ChangeId &id) const;
    [[nodiscard]] const Mandate *mandate(const ChangeId &id) const;
    [[nodiscard]] const Said<QuestionAsked> *question(const ChangeId &id) const;
    [[nodiscard]] const Said<Recall> *recall(const ChangeId &id) const;
    void writeTo(CborWriter &out) const;
};

} // namespace pochin::delegates
