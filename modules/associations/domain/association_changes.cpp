// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/association_changes.h"

#include "associations/domain/announcing.h"
#include "associations/domain/asking.h"
#include "associations/domain/call.h"
#include "associations/domain/checking.h"
#include "associations/domain/debriefing.h"
#include "associations/domain/declining.h"
#include "associations/domain/dissolving.h"
#include "associations/domain/dropping.h"
#include "associations/domain/extending.h"
#include "associations/domain/finishing.h"
#include "associations/domain/giving_back.h"
#include "associations/domain/going_away.h"
#include "associations/domain/handing_over.h"
#include "associations/domain/joining.h"
#include "associations/domain/moving.h"
#include "associations/domain/noting.h"
#include "associations/domain/planning.h"
#include "associations/domain/reopening.h"
#include "associations/domain/resuming.h"
#include "associations/domain/rewording.h"
#include "associations/domain/solving.h"
#include "associations/domain/staying.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_edit.h"
#include "associations/domain/task_offer.h"

namespace pochin::associations {

void addChangeTypes(ledger::ChangeTypes &types)
{
    ledger::addActs<Call, Announcing, Joining, GoingAway, Rewording, Extending, Staying, Solving, Resuming, HandingOver,
        Dissolving>(types);
    ledger::addActs<TaskOffer, TaskEdit, Taking, GivingBack, Finishing, Checking, Reopening, Dropping, Asking,
        Declining, Moving>(types);
    ledger::addActs<Noting, Planning, Debriefing>(types);
}

} // namespace pochin::associations
