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

EffectOffer offer(Kind kind, const ChangeId &about, const QString &title)
{
    return {.effect = {.kind = kind, .about = about.bytes().toByteArray()}, .title = title};
}

QString calledOf(const Outlook &outlook, const delegates::Mandate &mandate)
{
    return groups::nameOf(outlook.space.state(), mandate.words.delegate) + u": "_s + mandate.words.matter;
}

/// М.7: whoever gave a mandate may take it back at any moment; that nobody said yes to it yet is no hindrance.
void addRecalls(const Outlook &outlook, std::vector<EffectOffer> &offers)
{
    for (const auto &[id, mandate] : outlook.part<delegates::DelegatesPart>().mandates) {
        const auto standing = delegates::standingOf(outlook.space, mandate, outlook.now);
        if (standing.approval == delegates::Approval::Approved && standing.endings.empty())
            offers.push_back(offer(Kind::Recall, id, calledOf(outlook, mandate)));
    }
}

void addDissolutions(const Outlook &outlook, std::vector<EffectOffer> &offers)
{
    for (const auto &[id, association] : outlook.part<associations::AssociationsPart>().associations) {
        if (!associations::standing(association, outlook).isOver())
            offers.push_back(offer(Kind::Dissolve, id, *association.task.shown()));
    }
}

/// П.I.3.8.А: what delegates did has no force before the group adopts it, set aside by a recall or not.
void addRatifications(const Outlook &outlook, std::vector<EffectOffer> &offers)
{
    const auto &part = outlook.part<delegates::DelegatesPart>();
    for (const auto &[id, mandate] : part.mandates) {
        for (const delegates::LoggedAct &act : delegates::actLog(outlook.space, mandate)) {
            if (act.isUnanswered())
                offers.push_back(offer(Kind::Ratify, act.act.id, act.act.act.words));
        }
    }
    for (const auto &[id, outcome] : part.outcomes) {
        if (delegates::ratificationOf(outlook.space, id) == delegates::Ratified::No)
            offers.push_back(offer(Kind::Ratify, id, outcome.act.words.words));
    }
}

QString mandateCalled(const Outlook &outlook, const ChangeId &id)
{
    const auto *mandate = outlook.part<delegates::DelegatesPart>().mandate(id);
    return mandate ? calledOf(outlook, *mandate) : QString();
}

QString associationCalled(const Outlook &outlook, const ChangeId &id)
{
    const auto &all = outlook.part<associations::AssociationsPart>().associations;
    const auto found = all.find(id);
    return found == all.end() ? QString() : *found->second.task.shown();
}

QString ratifiableCalled(const Outlook &outlook, const ChangeId &id)
{
    const auto &outcomes = outlook.part<delegates::DelegatesPart>().outcomes;
    if (const auto outcome = outcomes.find(id); outcome != outcomes.end())
        return outcome->second.act.words.words;
    const auto act = delegates::actNamed(outlook.space, id);
    return act ? act->act.words : QString();
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
