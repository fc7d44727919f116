// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody did, as a line of a history says it after the name.
#include "groups/domain/admission.h"
#include "groups/domain/description.h"
#include "groups/domain/draw_acts.h"
#include "groups/domain/entry_request.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/leaving.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/own_card.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/seal_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/domain/unions.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

#include <map>

namespace pochin::groups {

namespace {

std::map<quint16, KLocalizedString> ofPeople()
{
    return {
        {Genesis::type, ki18nc("what somebody did", "founded the group")},
        {Described::type, ki18nc("what somebody did", "wrote how the group describes itself")},
        {Admission::type, ki18nc("what somebody did", "vouched for a newcomer")},
        {EntryRequested::type, ki18nc("what somebody did", "showed a newcomer's card")},
        {EntryDeclined::type, ki18nc("what somebody did", "did not vouch for a newcomer")},
        {Left::type, ki18nc("what somebody did", "left")},
        {EndOfExchange::type, ki18nc("what somebody did", "ended the exchange with somebody")},
        {OwnNameChosen::type, ki18nc("what somebody did", "chose another name")},
        {SkillsStated::type, ki18nc("what somebody did", "said what they can do")},
        {WentAway::type, ki18nc("what somebody did", "went away for some time")},
        {CameBack::type, ki18nc("what somebody did", "came back")},
        {PromiseMade::type, ki18nc("what somebody did", "took something on")},
        {PromiseKept::type, ki18nc("what somebody did", "did what they had taken on")},
        {PromiseLaidDown::type, ki18nc("what somebody did", "laid down what they had taken on")},
        {PromiseTakenOver::type, ki18nc("what somebody did", "took over what was left behind")},
    };
}

std::map<quint16, KLocalizedString> ofThings()
{
    return {
        {ErrandOffered::type, ki18nc("what somebody did", "offered an errand")},
        {ErrandTaken::type, ki18nc("what somebody did", "took an errand")},
        {ErrandHandedOver::type, ki18nc("what somebody did", "handed an errand over")},
        {ErrandWithdrawn::type, ki18nc("what somebody did", "withdrew the offer of an errand")},
        {WillingStated::type, ki18nc("what somebody did", "would take an errand if drawn")},
        {DrawCalled::type, ki18nc("what somebody did", "called a draw")},
        {DrawRevealed::type, ki18nc("what somebody did", "laid open their secret in a draw")},
        {NeedStated::type, ki18nc("what somebody did", "stated a need or an offer")},
        {NeedAnswered::type, ki18nc("what somebody did", "answered a need or an offer")},
        {NeedSettled::type, ki18nc("what somebody did", "said that a need is met")},
        {NeedWithdrawn::type, ki18nc("what somebody did", "withdrew a need or an offer")},
        {NeedRaised::type, ki18nc("what somebody did", "raised a need")},
        {ThingShared::type, ki18nc("what somebody did", "brought in a thing for all")},
        {ThingMoved::type, ki18nc("what somebody did", "said where a thing is")},
        {ThingBooked::type, ki18nc("what somebody did", "booked a thing")},
        {BookingWithdrawn::type, ki18nc("what somebody did", "gave up a booking")},
        {BookingAgreed::type, ki18nc("what somebody did", "agreed to another's booking")},
    };
}

std::map<quint16, KLocalizedString> ofTheGroup()
{
    return {
        {SealKeyOffered::type, ki18nc("what somebody did", "keeps a key with which the group speaks")},
        {StatementDrafted::type, ki18nc("what somebody did", "drafted what the group says outside")},
        {StatementSigned::type, ki18nc("what somebody did", "signed what the group says outside")},
        {StatementSpoken::type, ki18nc("what somebody did", "brought a sealed statement")},
        {UnionJoined::type, ki18nc("what somebody did", "noted that the group is in a union")},
        {UnionLeft::type, ki18nc("what somebody did", "noted that the group leaves a union")},
        {Dissolved::type, ki18nc("what somebody did", "dissolved the group")},
        {Continued::type, ki18nc("what somebody did", "said where some go on")},
        {HandOverNoted::type, ki18nc("what somebody did", "noted where something went")},
    };
}

} // namespace

QString sentenceForAct(quint16 type)
{
    static const std::map<quint16, KLocalizedString> all = [] {
        std::map<quint16, KLocalizedString> acts = ofPeople();
        acts.merge(ofThings());
        acts.merge(ofTheGroup());
        return acts;
    }();
    const auto found = all.find(type);
    return found == all.end() ? QString() : found->second.toString();
}

} // namespace pochin::groups
