// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/delegate_changes.h"

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/delegates_part.h"

namespace pochin::delegates {

void addChangeTypes(ledger::ChangeTypes &types)
{
    ledger::addActs<Draft, MandateGiven, MandateProposed, MandateAnswered, Recall, MandateResigned, EventCame,
        ActRecorded, QuestionAsked, QuestionAnswered, RatificationProposed, RecallContested, RecallConfirmed,
        ReportFiled, OutcomeBrought>(types);
    ledger::addActs<MatterLaid, OutcomeProposed, VoiceRaised, WorkDeclared, CommitteeFounded, CommitteeEntered,
        CommitteeRenewed, CommitteeClosed, CouncilReviewed>(types);
}

} // namespace pochin::delegates
