// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in, who is sent, and how a change stands. What is decided together is counted in naive_decisions.cpp.
#include "support/naive_standing.h"

#include <algorithm>

namespace pochin::ledger::test {

NaiveStanding::NaiveStanding(const GroupStory &story, std::span<const Change> causesFirst)
{
    for (const Change &change : causesFirst) {
        Entry entry{change.id(), change.body(), {}, story.claim(change.id()), story.wall(change.id()),
            *PersonId::fromBytes(change.body().feed.bytes()), {}, {}};
        auto causes = change.body().deps;
        if (change.body().prev)
            causes.push_back(*change.body().prev);
        for (const ChangeId &cause : causes) {
            const int at = *find(cause);
            entry.past.insert(at);
            entry.past.insert(m_all[std::size_t(at)].past.begin(), m_all[std::size_t(at)].past.end());
        }
        m_byId.emplace(entry.id, size());
        m_all.push_back(entry);
        const int i = size() - 1;
        if (const auto *founding = says<Founding>(0); founding && i == 0) {
            m_rules = founding->rules;
            m_founders.insert(founding->founders.begin(), founding->founders.end());
        }
        m_all.back().author = authorOf(i);
        m_all.back().then = judged(i);
        m_all.back().effect = effectOf(i);
    }
}

std::optional<int> NaiveStanding::find(const ChangeId &id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::optional(found->second);
}

NaiveStanding::Set NaiveStanding::everything() const
{
    Set all;
    for (int i = 0; i < size(); ++i)
        all.insert(i);
    return all;
}

PersonId NaiveStanding::authorOf(int i) const
{
    int first = i;
    while (at(first).body.prev)
        first = *find(*at(first).body.prev);
    const PersonId itself = *PersonId::fromBytes(at(i).body.feed.bytes());
    std::set<PersonId> owners;
    for (const int other : at(first).past) {
        const auto *vouching = says<Vouching>(other);
        if (vouching && isFull(other) && vouching->newcomer == itself && at(other).author != itself)
            return itself;
        const auto *linked = says<DeviceLinked>(other);
        if (linked && isFull(other) && linked->device == at(i).body.feed)
            owners.insert(at(other).author);
    }
    return m_founders.contains(itself) || owners.size() != 1 ? itself : *owners.begin();
}

Effect NaiveStanding::effectOf(int i) const
{
    if (!isFull(i))
        return {};
    if (const auto *closing = says<Closing>(i))
        return answer(i, false).first ? says<Proposal>(*find(closing->proposal))->effect : Effect();
    if (const auto *end = says<ExchangeEnded>(i))
        return *end;
    if (const auto *given = says<MandateGiven>(i))
        return *given;
    if (const auto *recall = says<Recall>(i))
        return *recall;
    if (const auto *dissolution = says<Dissolution>(i))
        return *dissolution;
    return {};
}

bool NaiveStanding::isEndOf(int i, const PersonId &person) const
{
    if (isFull(i) && says<Leaving>(i))
        return at(i).author == person;
    const Effect &effect = at(i).effect;
    const auto *end = std::get_if<ExchangeEnded>(&effect);
    return end && end->with == person;
}

NaiveStanding::Set NaiveStanding::ends(const PersonId &person, const Set &view) const
{
    Set found;
    std::ranges::copy_if(view, std::inserter(found, found.end()), [&](int i) { return isEndOf(i, person); });
    return found;
}

/// Who vouched for `person`, knowing of all `ends`.
std::set<PersonId> NaiveStanding::vouchers(const PersonId &person, const Set &vouches, const Set &ends) const
{
    std::set<PersonId> who;
    for (const int i : vouches) {
        const auto *vouching = says<Vouching>(i);
        if (vouching && isFull(i) && vouching->newcomer == person && at(i).author != person
            && std::ranges::all_of(ends, [&](int end) { return saw(i, end); }))
            who.insert(at(i).author);
    }
    return who;
}

bool NaiveStanding::isMember(const PersonId &person, const Set &view) const
{
    const Set out = ends(person, view);
    return (m_founders.contains(person) && out.empty()) || vouchers(person, view, out).size() >= m_rules.vouchersNeeded;
}

std::set<PersonId> NaiveStanding::everybody() const
{
    std::set<PersonId> all = m_founders;
    for (int i = 0; i < size(); ++i) {
        all.insert(at(i).author);
        if (const auto *vouching = says<Vouching>(i))
            all.insert(vouching->newcomer);
    }
    return all;
}

std::vector<PersonId> NaiveStanding::members() const
{
    std::vector<PersonId> result;
    for (const PersonId &person : everybody()) {
        if (isMember(person, everything()))
            result.push_back(person);
    }
    return result;
}

bool NaiveStanding::isForkSeen(int i) const
{
    Set view = at(i).past;
    view.insert(i);
    for (const int a : view) {
        for (const int b : view) {
            if (a != b && at(a).body.feed == at(i).body.feed && at(b).body.feed == at(i).body.feed
                && at(a).body.prev == at(b).body.prev)
                return true;
        }
    }
    return false;
}

std::set<PersonId> NaiveStanding::delegates(const ChangeId &mandate, const Set &view) const
{
    std::set<PersonId> who;
    for (const int i : view) {
        const Effect &effect = at(i).effect;
        const auto *given = std::get_if<MandateGiven>(&effect);
        const auto *closing = says<Closing>(i);
        if (given && (closing ? closing->proposal : at(i).id) == mandate)
            who.insert(given->delegate);
    }
    return who;
}

NaiveStanding::Set NaiveStanding::recalls(const ChangeId &mandate, const Set &view) const
{
    Set found;
    for (const int i : view) {
        const Effect &effect = at(i).effect;
        const auto *recall = std::get_if<Recall>(&effect);
        if (recall && recall->mandate == mandate)
            found.insert(i);
    }
    return found;
}

Verdict NaiveStanding::judged(int i) const
{
    const Set &past = at(i).past;
    const PersonId &author = at(i).author;
    if (i == 0)
        return {};
    for (const int other : past) {
        const Effect &effect = at(other).effect;
        if (const auto *upgrade = std::get_if<RulesetUpgrade>(&effect); upgrade && upgrade->ruleset > firstRuleset)
            return setAside(Reason::NewerRules);
    }
    if (!isMember(author, past))
        return setAside(Reason::NotAMember);
    for (const int other : past) {
        const auto *retired = says<DeviceRetired>(other);
        if (retired && isFull(other) && at(other).author == author && retired->device == at(i).body.feed)
            return setAside(Reason::DeviceWasRetired);
    }
    if (isForkSeen(i) && !says<DeviceRetired>(i) && !says<DeviceLinked>(i) && !says<Leaving>(i))
        return setAside(Reason::KeyWasForked);
    const bool isPower = says<ExchangeEnded>(i) || says<MandateGiven>(i) || (says<Recall>(i) && !m_rules.recall)
        || says<Dissolution>(i);
    if (isPower && m_rules.powers == SpaceRules::Powers::DecisionOnly)
        return setAside(Reason::NeedsDecision);

    const auto stoodInPast = [&](const ChangeId &id) {
        const auto named = find(id);
        return named && past.contains(*named) && isFull(*named);
    };
    const auto isProposal = [&](const ChangeId &id) { return stoodInPast(id) && says<Proposal>(*find(id)); };
    const Verdict nothing = setAside(Reason::NamesNothing);
    if (says<Founding>(i))
        return nothing;
    if (const auto *recall = says<Recall>(i); recall && delegates(recall->mandate, past).empty())
        return nothing;
    if (const auto *recall = says<Recall>(i); recall && m_rules.recall) {
        std::set<PersonId> present{author};
        std::set<PersonId> inFavour{author};
        for (const PersonId &person : recall->present)
            present.insert(person);
        for (const PersonId &person : recall->inFavour) {
            present.insert(person);
            inFavour.insert(person);
        }
        std::erase_if(present, [&](const PersonId &person) { return !isMember(person, past); });
        std::erase_if(inFavour, [&](const PersonId &person) { return !isMember(person, past); });
        if (present.size() < m_rules.recall->leastPresent
            || inFavour.size() * m_rules.recall->shareWhole < present.size() * m_rules.recall->sharePart)
            return setAside(Reason::TooFewForRecall);
    }
    if (const auto *dissolution = says<Dissolution>(i); dissolution && !stoodInPast(dissolution->association))
        return nothing;
    if (const auto *task = says<TaskOffered>(i); task && !stoodInPast(task->association))
        return nothing;
    if (const auto *position = says<Position>(i); position && !isProposal(position->proposal))
        return nothing;
    if (const auto *closing = says<Closing>(i)) {
        if (!isProposal(closing->proposal))
            return nothing;
        const auto deadline = says<Proposal>(*find(closing->proposal))->deadline;
        if (deadline && at(i).wall < *deadline)
            return setAside(Reason::BeforeDeadline);
    }
    if (const auto *act = says<Act>(i)) {
        const auto who = delegates(act->mandate, past);
        if (who.empty())
            return nothing;
        if (!who.contains(author))
            return setAside(Reason::NotTheDelegate);
        if (!recalls(act->mandate, past).empty())
            return setAside(Reason::AfterRecall);
    }
    return judgedOnProposal(i);
}

std::optional<Reason> NaiveStanding::unseenBy(int i) const
{
    const Effect &effect = at(i).effect;
    if ((isFull(i) && says<Leaving>(i)) || std::holds_alternative<ExchangeEnded>(effect))
        return std::nullopt;
    std::set<Reason> reasons;
    for (int other = 0; other < size(); ++other) {
        if (!isFull(other) || !apart(i, other))
            continue;
        if (isEndOf(other, at(i).author))
            reasons.insert(says<Leaving>(other) ? Reason::UnseenByLeaving : Reason::UnseenByEndOfExchange);
        const auto *retired = says<DeviceRetired>(other);
        if (retired && at(other).author == at(i).author && retired->device == at(i).body.feed)
            reasons.insert(Reason::UnseenByRetirement);
    }
    for (const Reason reason : {Reason::UnseenByLeaving, Reason::UnseenByEndOfExchange, Reason::UnseenByRetirement}) {
        if (reasons.contains(reason))
            return reason;
    }
    return std::nullopt;
}

Verdict NaiveStanding::now(int i) const
{
    for (int other = 0; other < size(); ++other) {
        const auto *proposal = says<Proposal>(other);
        const auto *ratification = proposal ? std::get_if<Ratification>(&proposal->effect) : nullptr;
        if (ratification && isFull(other) && ratification->change == at(i).id
            && outcome(at(other).id) == Outcome::Adopted)
            return {Standing::Full, Reason::AdoptedByDecision};
    }
    if (!isFull(i))
        return then(i);
    if (const auto reason = unseenBy(i))
        return setAside(*reason);
    if (const auto *act = says<Act>(i)) {
        const Set all = recalls(act->mandate, everything());
        return std::ranges::any_of(all, [&](int recall) { return apart(recall, i); })
            ? setAside(Reason::UnseenByRecall)
            : Verdict{Standing::Provisional, Reason::AwaitsRatification};
    }
    const Set known = ends(at(i).author, at(i).past);
    Set vouches = everything();
    std::erase_if(vouches, [&](int vouch) { return unseenBy(vouch).has_value(); });
    const bool isFounderStill = m_founders.contains(at(i).author) && known.empty();
    if (!isFounderStill && vouchers(at(i).author, vouches, known).size() < m_rules.vouchersNeeded)
        return {Standing::Provisional, Reason::AdmissionOpen};
    return {};
}

std::set<ChangeId> NaiveStanding::tasksToTakeOver(const ChangeId &association) const
{
    Set dissolutions;
    for (int i = 0; i < size(); ++i) {
        const Effect &effect = at(i).effect;
        const auto *dissolution = std::get_if<Dissolution>(&effect);
        if (dissolution && dissolution->association == association)
            dissolutions.insert(i);
    }
    std::set<ChangeId> tasks;
    for (int i = 0; i < size() && !dissolutions.empty(); ++i) {
        const auto *task = says<TaskOffered>(i);
        if (task && task->association == association && isFull(i) && !unseenBy(i)
            && std::ranges::none_of(dissolutions, [&](int d) { return saw(d, i); }))
            tasks.insert(at(i).id);
    }
    return tasks;
}

QString difference(const View &view, const NaiveStanding &naive)
{
    for (int i = 0; i < naive.size(); ++i) {
        const Node node = view.node(naive.id(i));
        if (view.standing.author(node) != naive.author(i))
            return QStringLiteral("author of change %1").arg(i);
        if (view.standing.atAuthoring(node) != naive.then(i))
            return QStringLiteral("change %1 stood %2, the oracle says %3")
                .arg(i)
                .arg(nameOf(view.standing.atAuthoring(node).reason), nameOf(naive.then(i).reason));
        if (view.standing.now(node) != naive.now(i))
            return QStringLiteral("change %1 stands %2, the oracle says %3")
                .arg(i)
                .arg(nameOf(view.standing.now(node).reason), nameOf(naive.now(i).reason));
        if (view.standing.outcome(naive.id(i)) != naive.outcome(naive.id(i)))
            return QStringLiteral("outcome of change %1").arg(i);
        std::set<ChangeId> tasks;
        for (const Node task : view.standing.tasksToTakeOver(naive.id(i)))
            tasks.insert(view.graph.id(task));
        if (tasks != naive.tasksToTakeOver(naive.id(i)))
            return QStringLiteral("tasks of change %1").arg(i);
    }
    return view.standing.members() == naive.members() ? QString() : QStringLiteral("members");
}

} // namespace pochin::ledger::test
