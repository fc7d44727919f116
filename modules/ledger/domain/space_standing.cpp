// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who wrote a change, and how it stood when it was made: layer L1. What stands now is in space_standing_now.cpp, how
// positions are counted in space_standing_count.cpp.
#include "ledger/domain/space_standing.h"

#include "ledger/domain/overloaded.h"
#include "ledger/domain/space_standing_people.h"

#include <algorithm>

namespace pochin::ledger {

std::vector<Node> SpaceStanding::add(Node node, const Claim &claim, qint64 wall)
{
    Q_ASSERT(indexOf(node) == m_atAuthoring.size());
    if (const auto *founding = std::get_if<Founding>(&claim); founding && indexOf(node) == 0) {
        m_rules = founding->rules;
        for (quint32 i = 0; i < m_rules.procedures.size(); ++i)
            m_procedures.emplace(ProcedureRef{{}, i}, ProcedureFacts{m_rules.procedures[i], {node}, {}});
        for (const PersonId &founder : founding->founders)
            m_persons[personFor(founder)].isFounder = true;
    }
    const Person author = personBehind(node);
    m_author.push_back(author);
    m_kind.push_back(std::holds_alternative<Act>(claim) ? Kind::Act : Kind::Ordinary);
    m_atAuthoring.push_back(judged(node, claim, wall));
    m_persons[author].changes.push_back(node);
    std::vector<Node> moved;
    if (atAuthoring(node).standing == Standing::Full) {
        record(node, claim);
        refreshOutcomes(node, claim);
        addMoved(node, claim, moved);
    }
    return moved;
}

SpaceStanding::Person SpaceStanding::personFor(const PersonId &id)
{
    const auto [known, isNew] = m_personById.emplace(id, static_cast<Person>(m_persons.size()));
    if (isNew)
        m_persons.push_back({.id = id, .vouches = {}, .ends = {}, .changes = {}});
    return known->second;
}

/// A device is its owner's own, or was linked by exactly one other person before it first wrote and was never vouched
/// for before that. So nobody can make a newcomer's device a device of their own.
template <typename IsSeen>
std::optional<SpaceStanding::Person> SpaceStanding::linkedOwner(const FeedKey &key, const IsSeen &isSeen) const
{
    const auto links = m_links.find(key);
    if (links == m_links.end())
        return std::nullopt;
    const auto itself = m_personById.find(*PersonId::fromBytes(key.bytes()));
    if (itself != m_personById.end()
        && (m_persons[itself->second].isFounder || std::ranges::any_of(m_persons[itself->second].vouches, isSeen)))
        return std::nullopt;
    std::set<Person> owners;
    for (const Node link : links->second) {
        if (isSeen(link))
            owners.insert(m_author[indexOf(link)]);
    }
    return owners.size() == 1 ? std::optional(*owners.begin()) : std::nullopt;
}

/// The person whose device wrote `node`.
SpaceStanding::Person SpaceStanding::personBehind(Node node)
{
    if (const auto prev = m_graph.prev(node))
        return m_author[indexOf(*prev)];
    const FeedKey &key = m_graph.key(m_graph.feed(node));
    const auto owner = linkedOwner(key, [&](Node other) { return m_graph.isInPast(other, node); });
    return owner ? *owner : personFor(*PersonId::fromBytes(key.bytes()));
}

PersonId SpaceStanding::ownerOf(const FeedKey &key) const
{
    if (const auto feed = m_graph.findFeed(key))
        return author(m_graph.branches(*feed).front().front());
    const auto owner = linkedOwner(key, [](Node) { return true; });
    return owner ? m_persons[*owner].id : *PersonId::fromBytes(key.bytes());
}

bool SpaceStanding::isMemberAt(Person person, Node node) const
{
    return isMemberIn(person, [&](Node other) { return m_graph.isInPast(other, node); });
}

Verdict SpaceStanding::judged(Node node, const Claim &claim, qint64 wall) const
{
    if (rulesetOf(node) > m_latestRuleset)
        return setAside(Reason::NewerRules);
    if (!m_graph.isMinimal(node))
        return setAside(Reason::NotMinimal);
    if (indexOf(node) == 0)
        return {};
    if (!isMemberAt(m_author[indexOf(node)], node))
        return setAside(Reason::NotAMember);
    const auto retirements = m_retirements.find(m_graph.key(m_graph.feed(node)));
    const auto retiredBefore
        = [&](Node r) { return m_author[indexOf(r)] == m_author[indexOf(node)] && m_graph.isInPast(r, node); };
    if (retirements != m_retirements.end() && std::ranges::any_of(retirements->second, retiredBefore))
        return setAside(Reason::DeviceWasRetired);
    const bool mayFork = std::holds_alternative<DeviceRetired>(claim) || std::holds_alternative<DeviceLinked>(claim)
        || std::holds_alternative<Leaving>(claim);
    if (!mayFork && m_graph.hasSeenOwnFork(node))
        return setAside(Reason::KeyWasForked);
    return judgedClaim(node, claim, wall);
}

Verdict SpaceStanding::judgedClaim(Node node, const Claim &claim, qint64 wall) const
{
    const auto named = [](bool isNamed) { return isNamed ? Verdict() : setAside(Reason::NamesNothing); };
    const auto byPower = [&](bool isNamed) {
        return m_rules.powers == SpaceRules::Powers::DecisionOnly ? setAside(Reason::NeedsDecision) : named(isNamed);
    };
    const auto mandateIsKnown = [&](const ChangeId &mandate) {
        const auto found = m_mandates.find(mandate);
        return found != m_mandates.end()
            && std::ranges::any_of(found->second.given, [&](const auto &g) { return m_graph.isInPast(g.first, node); });
    };
    return std::visit(Overloaded{
                          [](const Founding &) { return setAside(Reason::NamesNothing); },
                          [&](const ExchangeEnded &) { return byPower(true); },
                          [&](const MandateGiven &) { return byPower(true); },
                          [&](const Recall &recall) {
                              const bool isNamed = mandateIsKnown(recall.mandate);
                              return m_rules.recall ? judgedRecall(node, recall, isNamed) : byPower(isNamed);
                          },
                          [&](const Dissolution &d) { return byPower(isKnownTo(node, d.association)); },
                          [&](const TaskOffered &task) { return named(isKnownTo(node, task.association)); },
                          [&](const Act &act) { return judgedAct(node, act); },
                          [&](const Position &p) { return named(proposalKnownTo(node, p.proposal) != nullptr); },
                          [&](const Closing &closing) {
                              const auto *proposal = proposalKnownTo(node, closing.proposal);
                              if (proposal && proposal->said.deadline && wall < *proposal->said.deadline)
                                  return setAside(Reason::BeforeDeadline);
                              return named(proposal != nullptr);
                          },
                          [&](const Proposal &proposal) { return judgedProposal(node, proposal); },
                          [&](const LotSealed &sealed) { return judgedSeal(node, sealed); },
                          [&](const LotOpened &opened) { return judgedSeed(node, opened); },
                          [&](const OutcomeRecorded &recorded) { return judgedRecord(node, recorded); },
                          [&](const OutcomeConfirmed &confirmed) { return judgedConfirmation(node, confirmed); },
                          [](const auto &) { return Verdict(); },
                      },
        claim);
}

/// Counts heads in the view of the recall: of those it names only who was a member there, and nobody twice.
Verdict SpaceStanding::judgedRecall(Node node, const Recall &recall, bool isNamed) const
{
    if (!isNamed)
        return setAside(Reason::NamesNothing);
    std::set<PersonId> inFavour(recall.inFavour.begin(), recall.inFavour.end());
    inFavour.insert(author(node));
    std::set<PersonId> present(recall.present.begin(), recall.present.end());
    present.insert(inFavour.begin(), inFavour.end());
    const auto heads = [&](const std::set<PersonId> &people) {
        return static_cast<quint64>(std::ranges::count_if(people, [&](const PersonId &person) {
            const auto known = m_personById.find(person);
            return known != m_personById.end() && isMemberAt(known->second, node);
        }));
    };
    const bool isEnough = heads(present) >= m_rules.recall->leastPresent
        && heads(inFavour) * m_rules.recall->shareWhole >= heads(present) * m_rules.recall->sharePart;
    return isEnough ? Verdict() : setAside(Reason::TooFewForRecall);
}

Verdict SpaceStanding::judgedAct(Node node, const Act &act) const
{
    const auto mandate = m_mandates.find(act.mandate);
    const auto isSeen = [&](Node other) { return m_graph.isInPast(other, node); };
    if (mandate == m_mandates.end()
        || std::ranges::none_of(mandate->second.given, [&](const auto &given) { return isSeen(given.first); }))
        return setAside(Reason::NamesNothing);
    const Person author = m_author[indexOf(node)];
    if (std::ranges::none_of(
            mandate->second.given, [&](const auto &given) { return given.second == author && isSeen(given.first); }))
        return setAside(Reason::NotTheDelegate);
    if (std::ranges::any_of(mandate->second.recalls, isSeen))
        return setAside(Reason::AfterRecall);
    return {};
}

/// A change of that id stood fully in the past of `node`.
bool SpaceStanding::isKnownTo(Node node, const ChangeId &id) const
{
    const auto named = m_graph.find(id);
    return named && m_graph.isInPast(*named, node) && atAuthoring(*named).standing == Standing::Full;
}

const SpaceStanding::ProposalFacts *SpaceStanding::proposalKnownTo(Node node, const ChangeId &id) const
{
    const auto proposal = m_proposals.find(id);
    return proposal != m_proposals.end() && m_graph.isInPast(proposal->second.node, node) ? &proposal->second : nullptr;
}

/// Requires: `node` stood fully when it was made.
void SpaceStanding::record(Node node, const Claim &claim)
{
    const Person author = m_author[indexOf(node)];
    const ChangeId &id = m_graph.id(node);
    std::visit(Overloaded{
                   [&](const Vouching &vouching) {
                       const Person newcomer = personFor(vouching.newcomer);
                       if (newcomer != author)
                           m_persons[newcomer].vouches.push_back(node);
                   },
                   [&](const DeviceLinked &linked) { m_links[linked.device].push_back(node); },
                   [&](const DeviceRetired &retired) { m_retirements[retired.device].push_back(node); },
                   [&](const Leaving &) { recordEnd(node, m_persons[author].id, Kind::Leaving); },
                   [&](const Act &act) {
                       m_mandateOfAct.emplace(node, act.mandate);
                       m_mandates[act.mandate].acts.push_back(node);
                   },
                   [&](const TaskOffered &task) { m_associations[task.association].tasks.push_back(node); },
                   [&](const Proposal &proposal) { recordProposal(node, proposal); },
                   [&](const Position &position) {
                       m_proposals.at(position.proposal).positions[author].emplace_back(node, position.stance);
                   },
                   [&](const Closing &closing) { recordClose(node, closing.proposal); },
                   [&](const LotSealed &sealed) {
                       m_proposals.at(sealed.proposal).hands[author].seals.emplace_back(node, sealed.seal);
                   },
                   [&](const LotOpened &opened) {
                       HandFacts &hand = m_proposals.at(opened.proposal).hands[author];
                       hand.seeds.emplace_back(node, opened.seed);
                       hand.sealOfSeed.emplace(node, sealOf(opened.proposal, m_persons[author].id, opened.seed));
                   },
                   [&](const OutcomeRecorded &recorded) {
                       auto &records = m_proposals.at(recorded.proposal).records;
                       m_records.emplace(id, std::pair(recorded.proposal, records.size()));
                       records.push_back({node, recorded.isAdopted, {}});
                   },
                   [&](const OutcomeConfirmed &confirmed) {
                       const auto &[proposal, number] = m_records.at(confirmed.record);
                       m_proposals.at(proposal).records[number].confirmations.push_back(node);
                   },
                   [](const std::monostate &) {},
                   [](const Founding &) {},
                   [&](const auto &power) { recordEffect(node, id, power); },
               },
        claim);
}

/// `mandate` is what a mandate given by this is called, or a procedure put in force.
void SpaceStanding::recordEffect(Node node, const ChangeId &mandate, const Effect &effect)
{
    std::visit(
        Overloaded{
            [&](const ExchangeEnded &end) { recordEnd(node, end.with, Kind::EndOfExchange); },
            [&](const MandateGiven &given) { m_mandates[mandate].given.emplace_back(node, personFor(given.delegate)); },
            [&](const Recall &recall) { m_mandates[recall.mandate].recalls.push_back(node); },
            [&](const Dissolution &d) { m_associations[d.association].dissolutions.push_back(node); },
            [&](const ProcedureChange &change) { recordProcedures(node, mandate, change); },
            [&](const RulesetUpgrade &upgrade) { recordUpgrade(node, upgrade); },
            [](const Ratification &) {}, // looked up when asked, because an outcome can move
            [](const std::monostate &) {},
        },
        effect);
}

void SpaceStanding::recordEnd(Node node, const PersonId &person, Kind kind)
{
    m_kind[indexOf(node)] = kind;
    m_persons[personFor(person)].ends.push_back(node);
    if (kind == Kind::EndOfExchange)
        m_endsOfExchange.emplace_back(node, personFor(person));
}

} // namespace pochin::ledger
