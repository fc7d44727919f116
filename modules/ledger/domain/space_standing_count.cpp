// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How positions are counted, and what becomes of a proposal that several closes count.
#include "ledger/domain/space_standing_people.h"

#include <ranges>

namespace pochin::ledger {

/// What the person says at last: all positions that no other position of the same person had seen. More than one means
/// that they came from two devices at once.
template <typename IsCounted>
std::vector<Stance> SpaceStanding::latest(
    const std::vector<std::pair<Node, Stance>> &positions, const IsCounted &isCounted) const
{
    std::vector<Node> nodes;
    std::vector<Stance> stances;
    // Later ones stand behind: whatever could have seen this one has been looked at.
    for (const auto &[position, stance] : std::views::reverse(positions)) {
        const auto sawIt = [&, node = position](Node later) { return m_graph.isInPast(node, later); };
        if (!isCounted(position) || std::ranges::any_of(nodes, sawIt))
            continue;
        nodes.push_back(position);
        stances.push_back(stance);
    }
    return stances;
}

Count SpaceStanding::counted(const ProposalFacts &proposal, Node close, Counting counting) const
{
    Count count;
    const auto isCounted = [&](Node position) {
        return m_graph.isInPast(position, close) && (counting == Counting::AsItWas || !unseenBy(position));
    };
    for (Person person = 0; person < m_persons.size(); ++person) {
        if (!isMemberAt(person, close))
            continue;
        ++count.members;
        const auto positions = proposal.positions.find(person);
        if (positions == proposal.positions.end())
            continue;
        const auto stances = latest(positions->second, isCounted);
        count.unconfirmed += stances.size() > 1;
        if (stances.size() != 1)
            continue;
        count.inFavour += stances.front() == Stance::For;
        count.standingAside += stances.front() == Stance::StandAside;
        count.blocks += stances.front() == Stance::Block;
    }
    const DecisionRule &rule = m_rules.decision;
    const bool isBlocked = rule.blocks == DecisionRule::Blocks::Count && count.blocks > 0;
    count.isAdopted = !isBlocked && count.inFavour > 0
        && quint64(count.inFavour) * rule.shareWhole >= quint64(count.members) * rule.sharePart;
    return count;
}

Count SpaceStanding::count(Node close) const
{
    const auto proposal = m_proposalOfClose.find(close);
    return proposal == m_proposalOfClose.end() ? Count()
                                               : counted(m_proposals.at(proposal->second), close, Counting::AsItWas);
}

Count SpaceStanding::recount(Node close) const
{
    const auto proposal = m_proposalOfClose.find(close);
    return proposal == m_proposalOfClose.end()
        ? Count()
        : counted(m_proposals.at(proposal->second), close, Counting::WithoutSetAside);
}

/// The closes that stand and that no other such close had seen.
std::vector<Node> SpaceStanding::latestCloses(const ProposalFacts &proposal) const
{
    std::vector<Node> closes;
    for (const Node close : std::views::reverse(proposal.closes)) {
        const auto sawIt = [&](Node later) { return m_graph.isInPast(close, later); };
        if (!unseenBy(close) && std::ranges::none_of(closes, sawIt))
            closes.push_back(close);
    }
    return closes;
}

/// Consensus must not be won by slow mail: somebody blocked, has not taken it back, and a close did not know.
bool SpaceStanding::hasUnseenBlock(const ProposalFacts &proposal, const std::vector<Node> &closes) const
{
    const auto isUnseenBlock = [&](const std::vector<std::pair<Node, Stance>> &all, Node node, Stance stance) {
        const auto replaces
            = [&](const auto &other) { return !unseenBy(other.first) && m_graph.isInPast(node, other.first); };
        return stance == Stance::Block && !unseenBy(node) && std::ranges::none_of(all, replaces)
            && std::ranges::any_of(closes, [&](Node close) { return areConcurrent(node, close); });
    };
    return std::ranges::any_of(proposal.positions, [&](const auto &of) {
        return std::ranges::any_of(
            of.second, [&](const auto &position) { return isUnseenBlock(of.second, position.first, position.second); });
    });
}

Outcome SpaceStanding::outcome(const ChangeId &id) const
{
    const auto found = m_proposals.find(id);
    if (found == m_proposals.end())
        return Outcome::Open;
    const ProposalFacts &proposal = found->second;
    const auto closes = latestCloses(proposal);
    if (closes.empty())
        return Outcome::Open;
    const bool isAdopted = counted(proposal, closes.front(), Counting::AsItWas).isAdopted;
    for (const Node close : closes) {
        for (const Counting counting : {Counting::AsItWas, Counting::WithoutSetAside}) {
            if (counted(proposal, close, counting).isAdopted != isAdopted)
                return Outcome::Disputed;
        }
    }
    if (!isAdopted)
        return Outcome::Rejected;
    const bool mayReopen
        = m_rules.lateBlock == SpaceRules::LateBlock::Reopens && m_rules.decision.blocks == DecisionRule::Blocks::Count;
    return mayReopen && hasUnseenBlock(proposal, closes) ? Outcome::Disputed : Outcome::Adopted;
}

} // namespace pochin::ledger
