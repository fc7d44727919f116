// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How things stand in view of everything that arrived: layer L2.
#include "ledger/domain/overloaded.h"
#include "ledger/domain/space_standing_people.h"

namespace pochin::ledger {

namespace {

constexpr auto everything = [](Node) { return true; };

} // namespace

Verdict SpaceStanding::now(Node node) const
{
    const Verdict then = atAuthoring(node);
    if (then.reason == Reason::NewerRules)
        return then; // nobody here can say what it is, so no decision that is read here can adopt it
    if (isRatified(node))
        return {Standing::Full, Reason::AdoptedByDecision};
    if (then.standing == Standing::SetAside)
        return then;
    if (const auto reason = unseenBy(node))
        return setAside(*reason);
    if (m_kind[indexOf(node)] == Kind::Act)
        return actNow(node);
    if (hasOpenAdmission(node))
        return {Standing::Provisional, Reason::AdmissionOpen};
    return then;
}

bool SpaceStanding::areConcurrent(Node a, Node b) const
{
    return a != b && !m_graph.isInPast(a, b) && !m_graph.isInPast(b, a);
}

/// What took the author's standing away without having seen `node`. Leaving and ends of exchange are judged by their
/// own past alone, or two who end exchange with each other would cancel out.
std::optional<Reason> SpaceStanding::unseenBy(Node node) const
{
    const Kind kind = m_kind[indexOf(node)];
    if (kind == Kind::Leaving || kind == Kind::EndOfExchange)
        return std::nullopt;
    const Person author = m_author[indexOf(node)];
    const auto isUnseenBy = [&](Node end) { return areConcurrent(node, end); };
    const auto &ends = m_persons[author].ends;
    const auto byLeaving = [&](Node end) { return m_kind[indexOf(end)] == Kind::Leaving && isUnseenBy(end); };
    if (std::ranges::any_of(ends, byLeaving))
        return Reason::UnseenByLeaving;
    if (std::ranges::any_of(ends, isUnseenBy))
        return Reason::UnseenByEndOfExchange;
    const auto retirements = m_retirements.find(m_graph.key(m_graph.feed(node)));
    const auto byRetirement = [&](Node r) { return m_author[indexOf(r)] == author && isUnseenBy(r); };
    if (retirements != m_retirements.end() && std::ranges::any_of(retirements->second, byRetirement))
        return Reason::UnseenByRetirement;
    return std::nullopt;
}

/// Too few of those who vouched for the author still stand: another member must vouch.
bool SpaceStanding::hasOpenAdmission(Node node) const
{
    const Person author = m_author[indexOf(node)];
    const PersonFacts &facts = m_persons[author];
    const auto isSeen = [&](Node end) { return m_graph.isInPast(end, node); };
    if (facts.isFounder && std::ranges::none_of(facts.ends, isSeen))
        return false;
    std::set<Person> vouchers;
    for (const Node vouch : facts.vouches) {
        const auto isCovered = [&](Node end) { return !isSeen(end) || m_graph.isInPast(end, vouch); };
        if (std::ranges::all_of(facts.ends, isCovered) && !unseenBy(vouch))
            vouchers.insert(m_author[indexOf(vouch)]);
    }
    return vouchers.size() < m_rules.vouchersNeeded;
}

/// A recall ends the mandate at once; what it had seen the group may still ratify, what it had not is set aside.
Verdict SpaceStanding::actNow(Node node) const
{
    const auto &recalls = m_mandates.at(m_mandateOfAct.at(node)).recalls;
    if (std::ranges::any_of(recalls, [&](Node recall) { return areConcurrent(node, recall); }))
        return setAside(Reason::UnseenByRecall);
    return {Standing::Provisional, Reason::AwaitsRatification};
}

PersonId SpaceStanding::author(Node node) const
{
    return m_persons[m_author[indexOf(node)]].id;
}

bool SpaceStanding::isMember(const PersonId &person) const
{
    const auto known = m_personById.find(person);
    return known != m_personById.end() && isMemberIn(known->second, everything);
}

bool SpaceStanding::hasGoneSince(const PersonId &person, Node since) const
{
    const auto known = m_personById.find(person);
    return known != m_personById.end()
        && std::ranges::any_of(m_persons[known->second].ends, [&](Node end) { return !m_graph.isInPast(end, since); });
}

std::vector<PersonId> SpaceStanding::members() const
{
    std::vector<PersonId> result;
    for (const auto &[id, person] : m_personById) {
        if (isMemberIn(person, everything))
            result.push_back(id);
    }
    return result;
}

std::vector<PersonId> SpaceStanding::membersInViewOf(Node node) const
{
    std::vector<PersonId> result;
    for (const auto &[id, person] : m_personById) {
        if (isMemberAt(person, node))
            result.push_back(id);
    }
    return result;
}

std::vector<std::pair<PersonId, PersonId>> SpaceStanding::splits() const
{
    std::set<std::pair<PersonId, PersonId>> found;
    for (const auto &[one, with] : m_endsOfExchange) {
        for (const auto &[other, withOther] : m_endsOfExchange) {
            const PersonId a = author(one);
            const PersonId b = author(other);
            if (a < b && m_persons[with].id == b && m_persons[withOther].id == a && areConcurrent(one, other))
                found.emplace(a, b);
        }
    }
    return {found.begin(), found.end()};
}

bool SpaceStanding::isRatified(Node change) const
{
    const auto proposals = m_ratifications.find(m_graph.id(change));
    return proposals != m_ratifications.end()
        && std::ranges::any_of(proposals->second, [&](const ChangeId &id) { return outcome(id) == Outcome::Adopted; });
}

bool SpaceStanding::isRecalled(const ChangeId &mandate) const
{
    const auto facts = m_mandates.find(mandate);
    return facts != m_mandates.end() && !facts->second.recalls.empty();
}

bool SpaceStanding::isDissolved(const ChangeId &association) const
{
    const auto facts = m_associations.find(association);
    return facts != m_associations.end() && !facts->second.dissolutions.empty();
}

std::vector<Node> SpaceStanding::tasksToTakeOver(const ChangeId &association) const
{
    std::vector<Node> tasks;
    if (!isDissolved(association))
        return tasks;
    const AssociationFacts &facts = m_associations.at(association);
    std::ranges::copy_if(facts.tasks, std::back_inserter(tasks), [&](Node task) {
        const auto sawIt = [&](Node dissolution) { return m_graph.isInPast(task, dissolution); };
        return !unseenBy(task) && std::ranges::none_of(facts.dissolutions, sawIt);
    });
    std::ranges::sort(tasks, [&](Node a, Node b) { return m_graph.comesBefore(a, b); });
    return tasks;
}

// --- which earlier changes a new one may move ------------------------------------------------------------------------

void SpaceStanding::addMoved(Node node, const Claim &claim, std::vector<Node> &moved) const
{
    const auto addRatified = [&](const ChangeId &proposal) {
        const auto *ratification = std::get_if<Ratification>(&m_proposals.at(proposal).said.effect);
        const auto change = ratification ? m_graph.find(ratification->change) : std::nullopt;
        if (change)
            moved.push_back(*change);
    };
    std::visit(Overloaded{
                   [&](const Vouching &vouching) {
                       const auto &changes = m_persons[m_personById.at(vouching.newcomer)].changes;
                       moved.insert(moved.end(), changes.begin(), changes.end());
                   },
                   [&](const DeviceRetired &) { addMovedByEnd(node, author(node), moved); },
                   [&](const Leaving &) { addMovedByEnd(node, author(node), moved); },
                   [&](const Position &position) { addRatified(position.proposal); },
                   [&](const Closing &closing) {
                       addRatified(closing.proposal);
                       addMovedByEffect(node, m_proposals.at(closing.proposal).said.effect, moved);
                   },
                   [&](const ExchangeEnded &end) { addMovedByEffect(node, end, moved); },
                   [&](const Recall &recall) { addMovedByEffect(node, recall, moved); },
                   [](const auto &) {},
               },
        claim);
}

void SpaceStanding::addMovedByEffect(Node node, const Effect &effect, std::vector<Node> &moved) const
{
    if (const auto *end = std::get_if<ExchangeEnded>(&effect)) {
        addMovedByEnd(node, end->with, moved);
    } else if (const auto *recall = std::get_if<Recall>(&effect)) {
        const auto facts = m_mandates.find(recall->mandate);
        if (facts != m_mandates.end())
            moved.insert(moved.end(), facts->second.acts.begin(), facts->second.acts.end());
    }
}

/// What the person did unseen, what those did for whom the person vouched, and whatever a decision may have adopted
/// with the person's voice.
void SpaceStanding::addMovedByEnd(Node node, const PersonId &id, std::vector<Node> &moved) const
{
    const auto known = m_personById.find(id);
    if (known == m_personById.end())
        return;
    std::ranges::copy_if(m_persons[known->second].changes, std::back_inserter(moved),
        [&](Node change) { return areConcurrent(change, node); });
    for (const PersonFacts &person : m_persons) {
        if (std::ranges::any_of(person.vouches, [&](Node vouch) { return m_author[indexOf(vouch)] == known->second; }))
            moved.insert(moved.end(), person.changes.begin(), person.changes.end());
    }
    for (const auto &[change, proposals] : m_ratifications) {
        if (const auto ratified = m_graph.find(change))
            moved.push_back(*ratified);
    }
}

} // namespace pochin::ledger
