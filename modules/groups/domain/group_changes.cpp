// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/group_changes.h"

#include "groups/domain/admission.h"
#include "groups/domain/description.h"
#include "groups/domain/draw_acts.h"
#include "groups/domain/entry_request.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/genesis.h"
#include "groups/domain/going_on.h"
#include "groups/domain/leaving.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/own_card.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/seal_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/domain/unions.h"

namespace pochin::groups {

void addChangeTypes(ledger::ChangeTypes &types)
{
    ledger::addActs<Genesis, Described, Admission, EntryRequested, EntryDeclined, Left, EndOfExchange>(types);
    ledger::addActs<OwnNameChosen, SkillsStated, WentAway, CameBack>(types);
    ledger::addActs<PromiseMade, PromiseKept, PromiseLaidDown, PromiseTakenOver>(types);
    ledger::addActs<ErrandOffered, ErrandTaken, ErrandHandedOver, ErrandWithdrawn>(types);
    ledger::addActs<WillingStated, DrawCalled, DrawRevealed>(types);
    ledger::addActs<NeedStated, NeedAnswered, NeedSettled, NeedWithdrawn, NeedRaised>(types);
    ledger::addActs<ThingShared, ThingMoved, ThingBooked, BookingWithdrawn, BookingAgreed>(types);
    ledger::addActs<SealKeyOffered, StatementDrafted, StatementSigned, StatementSpoken>(types);
    ledger::addActs<UnionJoined, UnionLeft, Dissolved, Continued, HandOverNoted>(types);
}

} // namespace pochin::groups
