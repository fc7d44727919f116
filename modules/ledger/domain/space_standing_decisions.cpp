// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Procedures, lots and recorded outcomes: what may be said about a proposal, and by whom. Part of layer L1.
#include "ledger/domain/overloaded.h"
#include "ledger/domain/space_standing_people.h"

namespace pochin::ledger {

namespace {

Powers powerOf(const Effect &effect)
{
    return std::visit(Overloaded{
                          [](const std::monostate &) { return Powers(); },
                          [](const ExchangeEnded &) { return Powers(Power::EndExchange); },
                          [](const MandateGiven &) { return Powers(Power::GiveMandate); },
                          [](const Recall &) { return Powers(Power::Recall); },
                          [](const Dissolution &) { return Powers(Power::Dissolve); },
                          [](const Ratification &) { return Powers(Power::Ratify); },
                          [](const ProcedureChange &) { return Powers(Power::ChangeProcedures); },
                          [](const RulesetUpgrade &) { return Powers(Power::ChangeProcedures); },
                      },
        effect);
}

bool hasHand(const Proposal &proposal, const PersonId &person)
{
    return proposal.lot && std::ranges::find(proposal.lot->hands, person) != proposal.lot->hands.end();
}

} // namespace

bool SpaceStanding::isInForce(const ProcedureRef &ref, Node node) const
{
    const auto facts = m_procedures.find(ref);
    const auto isSeen = [&](Node other) { return m_graph.isInPast(other, node); };
    return facts != m_procedures.end() && std::ranges::any_of(facts->second.adopted, isSeen)
        && std::ranges::none_of(facts->second.ended, isSeen);
}

/// A lot decides nothing about anybody: who is drawn takes on by an act of their own, or does not.
Verdict SpaceStanding::judgedProposal(Node node, const Proposal &proposal) const
{
    if (!isInForce(proposal.procedure, node))
        return setAside(Reason::ProcedureNotInForce);
    const Procedure &procedure = m_procedures.at(proposal.procedure).procedure;
    const bool draws = procedure.means == Procedure::Means::Lot;
    const Powers power = powerOf(proposal.effect);
    if (draws != proposal.lot.has_value() || (draws && power) || (procedure.powers & power) != power)
        return setAside(Reason::BeyondProcedure);
    return {};
}

Verdict SpaceStanding::judgedSeal(Node node, const LotSealed &sealed) const
{
    const auto *proposal = proposalKnownTo(node, sealed.proposal);
    if (!proposal)
        return setAside(Reason::NamesNothing);
    if (!hasHand(proposal->said, author(node)))
        return setAside(Reason::NotAHand);
    const auto hand = proposal->hands.find(m_author[indexOf(node)]);
    const auto isSeen = [&](const auto &of) { return m_graph.isInPast(of.first, node); };
    return hand != proposal->hands.end() && std::ranges::any_of(hand->second.seals, isSeen)
        ? setAside(Reason::SealedBefore)
        : Verdict();
}

/// Whoever shows a seed must have seen all seals: so nobody could still choose theirs knowing this one.
Verdict SpaceStanding::judgedSeed(Node node, const LotOpened &opened) const
{
    const auto *proposal = proposalKnownTo(node, opened.proposal);
    if (!proposal)
        return setAside(Reason::NamesNothing);
    if (!hasHand(proposal->said, author(node)))
        return setAside(Reason::NotAHand);
    const auto isSeen = [&](const auto &of) { return m_graph.isInPast(of.first, node); };
    for (const PersonId &person : proposal->said.lot->hands) {
        const auto known = m_personById.find(person);
        const auto hand = known == m_personById.end() ? proposal->hands.end() : proposal->hands.find(known->second);
        if (hand == proposal->hands.end() || std::ranges::none_of(hand->second.seals, isSeen))
            return setAside(Reason::SealsMissing);
    }
    const LotSeal seal = sealOf(opened.proposal, author(node), opened.seed);
    const auto fits = [&](const auto &of) { return of.second == seal && isSeen(of); };
    const bool isSealed = std::ranges::any_of(proposal->hands.at(m_author[indexOf(node)]).seals, fits);
    return isSealed ? Verdict() : setAside(Reason::NamesNothing);
}

Verdict SpaceStanding::judgedRecord(Node node, const OutcomeRecorded &recorded) const
{
    const auto *proposal = proposalKnownTo(node, recorded.proposal);
    if (!proposal)
        return setAside(Reason::NamesNothing);
    return proposal->procedure.means == Procedure::Means::Recorded ? Verdict() : setAside(Reason::BeyondProcedure);
}

Verdict SpaceStanding::judgedConfirmation(Node node, const OutcomeConfirmed &confirmed) const
{
    const auto record = m_records.find(confirmed.record);
    const auto recorded = m_graph.find(confirmed.record);
    if (record == m_records.end() || !m_graph.isInPast(*recorded, node))
        return setAside(Reason::NamesNothing);
    return m_author[indexOf(*recorded)] == m_author[indexOf(node)] ? setAside(Reason::OwnRecord) : Verdict();
}

// --- keeping ---------------------------------------------------------------------------------------------------------

void SpaceStanding::recordProposal(Node node, const Proposal &proposal)
{
    const ChangeId &id = m_graph.id(node);
    m_proposals.emplace(id, ProposalFacts{node, proposal, m_procedures.at(proposal.procedure).procedure});
    if (const auto *ratification = std::get_if<Ratification>(&proposal.effect))
        m_ratifications[ratification->change].push_back(id);
}

void SpaceStanding::recordClose(Node node, const ChangeId &id)
{
    ProposalFacts &proposal = m_proposals.at(id);
    proposal.closes.push_back(node);
    m_proposalOfClose.emplace(node, id);
    const Count count = counted(proposal, node, Counting::AsItWas);
    m_countOfClose.emplace(node, count);
    if (count.isAdopted)
        recordEffect(node, id, proposal.said.effect);
}

/// An end is kept even if what it ends is not here yet, or the order of arrival would decide.
void SpaceStanding::recordProcedures(Node node, const ChangeId &proposal, const ProcedureChange &change)
{
    if (change.adopted) {
        auto &facts = m_procedures[ProcedureRef{proposal}];
        facts.procedure = *change.adopted;
        facts.adopted.push_back(node);
    }
    for (const ProcedureRef &ended : change.ended)
        m_procedures[ended].ended.push_back(node);
}

/// An outcome moves with what is said about its proposal, and with ends that take standing from what was said.
void SpaceStanding::refreshOutcomes(Node node, const Claim &claim)
{
    const auto refresh = [&](const ChangeId &proposal) {
        m_proposalsOf[m_author[indexOf(node)]].insert(proposal);
        ProposalFacts &facts = m_proposals.at(proposal);
        facts.outcome = outcomeOf(facts);
    };
    std::visit(Overloaded{
                   [&](const Position &position) { refresh(position.proposal); },
                   [&](const Closing &closing) { refresh(closing.proposal); },
                   [&](const LotSealed &sealed) { refresh(sealed.proposal); },
                   [&](const LotOpened &opened) { refresh(opened.proposal); },
                   [&](const OutcomeRecorded &recorded) { refresh(recorded.proposal); },
                   [&](const OutcomeConfirmed &confirmed) { refresh(m_records.at(confirmed.record).first); },
                   [&](const DeviceRetired &) { refreshOutcomesOf(m_author[indexOf(node)]); },
                   [](const auto &) {},
               },
        claim);
    if (m_kind[indexOf(node)] != Kind::Leaving && m_kind[indexOf(node)] != Kind::EndOfExchange)
        return;
    for (Person person = 0; person < m_persons.size(); ++person) {
        const auto &ends = m_persons[person].ends;
        if (!ends.empty() && ends.back() == node)
            refreshOutcomesOf(person);
    }
}

void SpaceStanding::refreshOutcomesOf(Person person)
{
    for (const ChangeId &proposal : m_proposalsOf[person]) {
        ProposalFacts &facts = m_proposals.at(proposal);
        facts.outcome = outcomeOf(facts);
    }
}

/// Whoever closes it once more, knowing of the upgrade, adds nothing: the list stays as short as the upgrades are few.
void SpaceStanding::recordUpgrade(Node node, const RulesetUpgrade &upgrade)
{
    if (upgrade.ruleset > rulesetOf(node))
        m_upgrades.emplace_back(node, upgrade.ruleset);
}

// --- questions -------------------------------------------------------------------------------------------------------

quint32 SpaceStanding::rulesetOf(Node node) const
{
    quint32 ruleset = firstRuleset;
    for (const auto &[close, adopted] : m_upgrades) {
        if (adopted > ruleset && m_graph.isInPast(close, node))
            ruleset = adopted;
    }
    return ruleset;
}

quint32 SpaceStanding::ruleset() const
{
    quint32 ruleset = firstRuleset;
    for (const auto &[close, adopted] : m_upgrades)
        ruleset = std::max(ruleset, adopted);
    return ruleset;
}

const Procedure *SpaceStanding::procedure(const ProcedureRef &ref) const
{
    const auto facts = m_procedures.find(ref);
    return facts == m_procedures.end() || facts->second.adopted.empty() ? nullptr : &facts->second.procedure;
}

std::vector<ProcedureRef> SpaceStanding::proceduresInForce() const
{
    std::vector<ProcedureRef> refs;
    for (const auto &[ref, facts] : m_procedures) {
        if (facts.ended.empty() && !facts.adopted.empty())
            refs.push_back(ref);
    }
    return refs;
}

std::vector<PersonId> SpaceStanding::sealedBy(const ChangeId &proposal) const
{
    const auto facts = m_proposals.find(proposal);
    std::vector<PersonId> persons;
    if (facts == m_proposals.end() || !facts->second.said.lot)
        return persons;
    std::ranges::copy_if(facts->second.said.lot->hands, std::back_inserter(persons), [&](const PersonId &person) {
        const auto known = m_personById.find(person);
        const auto hand
            = known == m_personById.end() ? facts->second.hands.end() : facts->second.hands.find(known->second);
        return hand != facts->second.hands.end() && !hand->second.seals.empty();
    });
    return persons;
}

std::vector<PersonId> SpaceStanding::openedBy(const ChangeId &proposal) const
{
    std::vector<PersonId> persons = sealedBy(proposal);
    std::erase_if(persons, [&](const PersonId &person) {
        return m_proposals.at(proposal).hands.at(m_personById.at(person)).seeds.empty();
    });
    return persons;
}

std::vector<RecordedOutcome> SpaceStanding::recordedOutcomes(const ChangeId &proposal) const
{
    std::vector<RecordedOutcome> all;
    const auto facts = m_proposals.find(proposal);
    if (facts == m_proposals.end())
        return all;
    for (const RecordFacts &record : facts->second.records) {
        std::set<PersonId> witnesses;
        for (const Node confirmation : record.confirmations) {
            if (!unseenBy(confirmation))
                witnesses.insert(author(confirmation));
        }
        if (!unseenBy(record.node))
            all.push_back({record.node, record.isAdopted, {witnesses.begin(), witnesses.end()}});
    }
    return all;
}

} // namespace pochin::ledger
