// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a close counts, and what becomes of a proposal that several closes count. Procedures themselves are in
// space_standing_decisions.cpp.
#include "ledger/domain/space_standing_people.h"

#include <ranges>

namespace pochin::ledger {

/// What the person says at last: all positions that no other position of the same person had seen. More than one means
/// that they came from two devices at once.
template <typename IsCounted>
SpaceStanding::Positions SpaceStanding::latest(const Positions &positions, const IsCounted &isCounted) const
{
    Positions last;
    // Later ones stand behind: whatever could have seen this one has been looked at.
    for (const auto &[position, stance] : std::views::reverse(positions)) {
        const auto sawIt = [&, node = position](const auto &later) { return m_graph.isInPast(node, later.first); };
        if (isCounted(position) && std::ranges::none_of(last, sawIt))
            last.emplace_back(position, stance);
    }
    return last;
}

template <typename IsCounted>
void SpaceStanding::countPositions(
    Count &count, const ProposalFacts &proposal, Node close, const IsCounted &isCounted) const
{
    for (const auto &[person, positions] : proposal.positions) {
        const auto last = isMemberAt(person, close) ? latest(positions, isCounted) : Positions();
        count.unconfirmed += last.size() > 1;
        if (last.size() != 1)
            continue;
        count.inFavour += last.front().second == Stance::For;
        count.standingAside += last.front().second == Stance::StandAside;
        count.blocks += last.front().second == Stance::Block;
        count.conditional += last.front().second == Stance::Conditional;
    }
}

namespace {

/// Whether `part` of `all` reaches the share; `all` may be nothing at all.
bool reaches(const Procedure &procedure, quint64 part, quint64 all)
{
    const quint64 has = part * procedure.shareWhole;
    const quint64 needs = all * procedure.sharePart;
    return procedure.threshold == Procedure::Threshold::MoreThan ? has > needs : has >= needs;
}

/// Of how many the share is taken. Objections that are borne are out of it: the group goes on without them.
quint64 baseOf(const Procedure &procedure, const Count &count)
{
    const quint32 outvoted = procedure.objectionsBorne ? count.blocks : 0;
    switch (procedure.shareOf) {
    case Procedure::ShareOf::Members:
        return count.members;
    case Procedure::ShareOf::NotStandingAside:
        return count.members - count.standingAside - outvoted;
    case Procedure::ShareOf::ThoseWhoSpoke:
        return count.inFavour + count.blocks - outvoted;
    }
    Q_UNREACHABLE_RETURN(0);
}

bool hasQuorum(const Procedure &procedure, quint64 present, quint64 members)
{
    return present * procedure.quorumWhole >= members * procedure.quorumPart;
}

} // namespace

/// The seed that a hand sealed and showed; nothing if it sealed two, for then it could choose between them.
template <typename IsCounted>
std::optional<LotSeed> SpaceStanding::seedOf(const HandFacts &hand, const IsCounted &isCounted) const
{
    std::vector<LotSeal> seals;
    for (const auto &[node, seal] : hand.seals) {
        if (isCounted(node))
            seals.push_back(seal);
    }
    if (seals.size() != 1)
        return std::nullopt;
    const auto shown = std::ranges::find_if(hand.seeds,
        [&](const auto &seed) { return isCounted(seed.first) && hand.sealOfSeed.at(seed.first) == seals.front(); });
    return shown == hand.seeds.end() ? std::nullopt : std::optional(shown->second);
}

/// Nothing as long as one hand is missing: every seed weighs, so nobody can add the last one to their liking.
template <typename IsCounted>
std::optional<quint32> SpaceStanding::drawn(const ProposalFacts &proposal, Node close, const IsCounted &isCounted) const
{
    std::vector<LotSeed> seeds;
    for (const PersonId &person : proposal.said.lot->hands) {
        const auto known = m_personById.find(person);
        const auto hand = known == m_personById.end() ? proposal.hands.end() : proposal.hands.find(known->second);
        const auto seed = hand == proposal.hands.end() || !isMemberAt(hand->first, close)
            ? std::nullopt
            : seedOf(hand->second, isCounted);
        if (!seed)
            return std::nullopt;
        seeds.push_back(*seed);
    }
    return drawnFrom(seeds, proposal.said.lot->choices);
}

/// Enough others confirm that it was adopted, and not as many that it was not.
template <typename IsCounted>
bool SpaceStanding::isBorneOut(const ProposalFacts &proposal, Node close, const IsCounted &isCounted) const
{
    bool isAdopted = false;
    for (const RecordFacts &record : proposal.records) {
        if (!isCounted(record.node) || !isMemberAt(m_author[indexOf(record.node)], close))
            continue;
        std::set<Person> witnesses;
        for (const Node confirmation : record.confirmations) {
            if (isCounted(confirmation) && isMemberAt(m_author[indexOf(confirmation)], close))
                witnesses.insert(m_author[indexOf(confirmation)]);
        }
        if (witnesses.size() < std::max(1U, proposal.procedure.confirmations))
            continue;
        if (!record.isAdopted)
            return false;
        isAdopted = true;
    }
    return isAdopted;
}

Count SpaceStanding::counted(const ProposalFacts &proposal, Node close, Counting counting) const
{
    const Procedure &procedure = proposal.procedure;
    const auto isCounted = [&](Node node) {
        return m_graph.isInPast(node, close) && (counting == Counting::AsItWas || !unseenBy(node));
    };
    Count count;
    for (Person person = 0; person < m_persons.size(); ++person)
        count.members += isMemberAt(person, close);
    countPositions(count, proposal, close, isCounted);
    if (procedure.objectionsBorne && count.blocks > *procedure.objectionsBorne)
        return count;
    if (procedure.means == Procedure::Means::Lot) {
        count.drawn = drawn(proposal, close, isCounted);
        count.isAdopted = count.drawn && hasQuorum(procedure, proposal.said.lot->hands.size(), count.members);
    } else if (procedure.means == Procedure::Means::Recorded) {
        count.isAdopted = isBorneOut(proposal, close, isCounted);
    } else {
        count.isAdopted = count.inFavour > 0 && reaches(procedure, count.inFavour, baseOf(procedure, count))
            && hasQuorum(
                procedure, count.inFavour + count.standingAside + count.blocks + count.conditional, count.members);
    }
    return count;
}

Count SpaceStanding::count(Node close) const
{
    const auto counted = m_countOfClose.find(close);
    return counted == m_countOfClose.end() ? Count() : counted->second;
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

/// Somebody blocked, has not taken it back, and the close did not know.
bool SpaceStanding::hasUnseenBlock(const Positions &positions, Node close) const
{
    return std::ranges::any_of(positions, [&](const auto &said) {
        const auto replaces
            = [&](const auto &other) { return !unseenBy(other.first) && m_graph.isInPast(said.first, other.first); };
        return said.second == Stance::Block && areConcurrent(said.first, close) && !unseenBy(said.first)
            && std::ranges::none_of(positions, replaces);
    });
}

/// Consensus must not be won by slow mail: with those who blocked unseen there are more objections than are borne.
bool SpaceStanding::isOverrunByUnseenBlocks(const ProposalFacts &proposal, Node close) const
{
    quint32 objections = 0;
    for (const auto &[person, positions] : proposal.positions) {
        const auto seen
            = latest(positions, [&](Node node) { return m_graph.isInPast(node, close) && !unseenBy(node); });
        const bool isCounted = isMemberAt(person, close) && seen.size() == 1 && seen.front().second == Stance::Block;
        objections += isCounted || hasUnseenBlock(positions, close);
    }
    return objections > *proposal.procedure.objectionsBorne;
}

Outcome SpaceStanding::outcomeOf(const ProposalFacts &proposal) const
{
    const auto closes = latestCloses(proposal);
    if (closes.empty())
        return Outcome::Open;
    const Count first = count(closes.front());
    for (const Node close : closes) {
        for (const Count &other : {count(close), counted(proposal, close, Counting::WithoutSetAside)}) {
            if (other.isAdopted != first.isAdopted || (first.isAdopted && other.drawn != first.drawn))
                return Outcome::Disputed;
        }
    }
    if (!first.isAdopted)
        return Outcome::Rejected;
    const bool mayReopen
        = m_rules.lateBlock == SpaceRules::LateBlock::Reopens && proposal.procedure.objectionsBorne.has_value();
    const auto isOverrun = [&](Node close) { return isOverrunByUnseenBlocks(proposal, close); };
    return mayReopen && std::ranges::any_of(closes, isOverrun) ? Outcome::Disputed : Outcome::Adopted;
}

Outcome SpaceStanding::outcome(const ChangeId &id) const
{
    const auto found = m_proposals.find(id);
    return found == m_proposals.end() ? Outcome::Open : found->second.outcome;
}

template <typename IsCounted>
std::vector<Heard> SpaceStanding::heardAs(const ProposalFacts &proposal, const IsCounted &isCounted) const
{
    std::vector<Heard> all;
    for (const auto &[person, positions] : proposal.positions) {
        for (const auto &[node, stance] : latest(positions, isCounted))
            all.push_back({m_persons[person].id, node, stance});
    }
    std::ranges::sort(all, [](const Heard &a, const Heard &b) { return a.person < b.person; });
    return all;
}

std::vector<Heard> SpaceStanding::heard(const ChangeId &id) const
{
    const auto found = m_proposals.find(id);
    return found == m_proposals.end() ? std::vector<Heard>()
                                      : heardAs(found->second, [this](Node node) { return !unseenBy(node); });
}

std::vector<Heard> SpaceStanding::heardBy(Node close) const
{
    const auto found = m_proposalOfClose.find(close);
    if (found == m_proposalOfClose.end())
        return {};
    return heardAs(m_proposals.at(found->second), [&](Node node) {
        return m_graph.isInPast(node, close) && isMemberAt(m_author[indexOf(node)], close) && !unseenBy(node);
    });
}

std::vector<Node> SpaceStanding::closes(const ChangeId &id) const
{
    const auto found = m_proposals.find(id);
    return found == m_proposals.end() ? std::vector<Node>() : latestCloses(found->second);
}

} // namespace pochin::ledger
