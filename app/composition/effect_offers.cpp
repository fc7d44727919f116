// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/effect_offers.h"

#include "associations/domain/associations_part.h"
#include "associations/domain/standing.h"
#include "delegates/domain/act_log.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"
#include "groups/domain/people_part.h"

namespace pochin::composition {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;
using Kind = WrittenEffect::Kind;

namespace {

EffectOffer offer(const Outlook &outlook, Kind kind, const ChangeId &about)
{
    const WrittenEffect effect{.kind = kind, .about = about.bytes().toByteArray()};
    return {.effect = effect, .title = effectSubject(outlook, effect)};
}

/// М.7: whoever gave a mandate may take it back at any moment; that nobody said yes to it yet is no hindrance.
void addRecalls(const Outlook &outlook, std::vector<EffectOffer> &offers)
{
    for (const auto &[id, mandate] : outlook.part<delegates::DelegatesPart>().mandates) {
        const auto standing = delegates::standingOf(outlook.space, mandate, outlook.now);
        if (standing.approval == delegates::Approval::Approved && standing.endings.empty())
            offers.push_back(offer(outlook, Kind::Recall, id));
    }
}

void addDissolutions(const Outlook &outlook, std::vector<EffectOffer> &offers)
{
    for (const auto &[id, association] : outlook.part<associations::AssociationsPart>().associations) {
        if (!associations::standing(association, outlook).isOver())
            offers.push_back(offer(outlook, Kind::Dissolve, id));
    }
}

/// П.I.3.8.А: what delegates did has no force before the group adopts it, set aside by a recall or not.
void addRatifications(const Outlook &outlook, std::vector<EffectOffer> &offers)
{
    const auto &part = outlook.part<delegates::DelegatesPart>();
    for (const auto &[id, mandate] : part.mandates) {
        for (const delegates::LoggedAct &act : delegates::actLog(outlook.space, mandate)) {
            if (act.isUnanswered())
                offers.push_back(offer(outlook, Kind::Ratify, act.act.id));
        }
    }
    for (const auto &[id, outcome] : part.outcomes) {
        if (delegates::ratificationOf(outlook.space, id) == delegates::Ratified::No)
            offers.push_back(offer(outlook, Kind::Ratify, id));
    }
}

QString mandateCalled(const Outlook &outlook, const ChangeId &id)
{
    const auto *mandate = outlook.part<delegates::DelegatesPart>().mandate(id);
    return mandate ? groups::nameOf(outlook.space.state(), mandate->words.delegate) + u": "_s + mandate->words.matter
                   : QString();
}

QString associationCalled(const Outlook &outlook, const ChangeId &id)
{
    const auto &all = outlook.part<associations::AssociationsPart>().associations;
    const auto found = all.find(id);
    return found == all.end() ? QString() : *found->second.task.shown();
}

/// An act that was set aside is in no state, and is read from the log.
QString ratifiableCalled(const Outlook &outlook, const ChangeId &id)
{
    const auto &part = outlook.part<delegates::DelegatesPart>();
    if (const auto outcome = part.outcomes.find(id); outcome != part.outcomes.end())
        return outcome->second.act.words.words;
    for (const auto &[mandateId, mandate] : part.mandates) {
        for (const delegates::LoggedAct &act : delegates::actLog(outlook.space, mandate)) {
            if (act.act.id == id)
                return act.act.act.words;
        }
    }
    return {};
}

} // namespace

std::vector<EffectOffer> effectOffers(const Outlook &outlook)
{
    std::vector<EffectOffer> offers;
    addRecalls(outlook, offers);
    addDissolutions(outlook, offers);
    addRatifications(outlook, offers);
    return offers;
}

QString effectSubject(const Outlook &outlook, const WrittenEffect &effect)
{
    const auto about = ChangeId::fromBytes(effect.about);
    if (!about)
        return {};
    switch (effect.kind) {
    case Kind::Recall:
        return mandateCalled(outlook, *about);
    case Kind::Dissolve:
        return associationCalled(outlook, *about);
    case Kind::Ratify:
        return ratifiableCalled(outlook, *about);
    case Kind::None:
    case Kind::EndExchange:
    case Kind::GiveMandate:
    case Kind::ChangeProcedures:
    case Kind::UpgradeRuleset:
        break;
    }
    return {};
}

} // namespace pochin::composition
