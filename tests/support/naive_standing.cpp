// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

Verdict NaiveStanding::judgedOnProposal(int i) const
{
    const Set &past = at(i).past;
    const PersonId &author = at(i).author;
    const Verdict nothing = setAside(Reason::NamesNothing);
    if (const auto *proposal = says<Proposal>(i)) {
        if (!isInForce(proposal->procedure, past))
            return setAside(Reason::ProcedureNotInForce);
        const Procedure by = *procedure(proposal->procedure);
        static constexpr unsigned bits[] = {0, 1, 2, 4, 8, 16, 32, 32}; // in the order of the effects
        const unsigned needed = bits[proposal->effect.index()];
        const bool mayDoIt = (by.powers.toInt() & needed) == needed;
        const bool isDraw = by.means == Procedure::Means::Lot;
        const bool fits = isDraw ? proposal->lot && proposal->effect.index() == 0 : !proposal->lot;
        return mayDoIt && fits ? Verdict() : setAside(Reason::BeyondProcedure);
    }
    const auto proposalIn = [&](const ChangeId &id) -> std::optional<int> {
        const auto named = find(id);
        return named && past.contains(*named) && isFull(*named) && says<Proposal>(*named) ? named : std::nullopt;
    };
    const auto sealedBefore = [&](const ChangeId &proposal, const PersonId &person) {
        Set seals;
        for (const int other : past) {
            const auto *sealed = says<LotSealed>(other);
            if (sealed && isFull(other) && sealed->proposal == proposal && at(other).author == person)
                seals.insert(other);
        }
        return seals;
    };
    const auto *sealed = says<LotSealed>(i);
    const auto *opened = says<LotOpened>(i);
    if (sealed || opened) {
        const ChangeId &id = sealed ? sealed->proposal : opened->proposal;
        if (!proposalIn(id))
            return nothing;
        const auto lot = says<Proposal>(*proposalIn(id))->lot;
        const std::vector<PersonId> hands = lot ? lot->hands : std::vector<PersonId>();
        if (std::ranges::count(hands, author) == 0)
            return setAside(Reason::NotAHand);
        if (sealed)
            return sealedBefore(id, author).empty() ? Verdict() : setAside(Reason::SealedBefore);
        for (const PersonId &hand : hands) {
            if (sealedBefore(id, hand).empty())
                return setAside(Reason::SealsMissing);
        }
        const Set own = sealedBefore(id, author);
        const bool isOwn = std::ranges::any_of(
            own, [&](int seal) { return says<LotSealed>(seal)->seal == sealOf(id, author, opened->seed); });
        return isOwn ? Verdict() : nothing;
    }
    if (const auto *recorded = says<OutcomeRecorded>(i)) {
        if (!proposalIn(recorded->proposal))
            return nothing;
        const auto by = procedure(says<Proposal>(*proposalIn(recorded->proposal))->procedure);
        return by->means == Procedure::Means::Recorded ? Verdict() : setAside(Reason::BeyondProcedure);
    }
    if (const auto *confirmed = says<OutcomeConfirmed>(i)) {
        const auto record = find(confirmed->record);
        if (!record || !past.contains(*record) || !isFull(*record) || !says<OutcomeRecorded>(*record))
            return nothing;
        return at(*record).author == author ? setAside(Reason::OwnRecord) : Verdict();
    }
    return {};
}

/// What the founders wrote, or what the proposal of that name would put in force.
std::optional<Procedure> NaiveStanding::procedure(const ProcedureRef &ref) const
{
    if (!ref.decision)
        return ref.ofFounding < m_rules.procedures.size() ? std::optional(m_rules.procedures[ref.ofFounding])
                                                          : std::nullopt;
    const auto named = find(*ref.decision);
    const auto *proposal = named ? says<Proposal>(*named) : nullptr;
    const auto *change = proposal ? std::get_if<ProcedureChange>(&proposal->effect) : nullptr;
    return change ? change->adopted : std::nullopt;
}

bool NaiveStanding::isInForce(const ProcedureRef &ref, const Set &view) const
{
    bool isAdopted = !ref.decision;
    for (const int i : view) {
        const Effect &effect = at(i).effect;
        if (!std::holds_alternative<ProcedureChange>(effect))
            continue;
        isAdopted = isAdopted || says<Closing>(i)->proposal == *ref.decision;
        const auto &ended = std::get<ProcedureChange>(effect).ended;
        if (std::ranges::count(ended, ref) > 0)
            return false;
    }
    return isAdopted && procedure(ref);
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

NaiveStanding::Set NaiveStanding::countedBy(int close, bool withoutSetAside) const
{
    Set view = at(close).past;
    std::erase_if(view, [&](int i) { return !isFull(i) || (withoutSetAside && unseenBy(i)); });
    return view;
}

NaiveStanding::Ballot NaiveStanding::ballot(int close, bool withoutSetAside) const
{
    Ballot ballot;
    const Set view = countedBy(close, withoutSetAside);
    for (const PersonId &person : everybody()) {
        if (!isMember(person, at(close).past))
            continue;
        ballot.members.insert(person);
        Set said;
        std::ranges::copy_if(view, std::inserter(said, said.end()), [&](int i) {
            const auto *position = says<Position>(i);
            return position && position->proposal == says<Closing>(close)->proposal && at(i).author == person;
        });
        Set last;
        std::ranges::copy_if(said, std::inserter(last, last.end()),
            [&](int i) { return std::ranges::none_of(said, [&](int other) { return saw(other, i); }); });
        if (last.size() != 1)
            continue;
        std::set<PersonId> *const piles[] = {&ballot.inFavour, &ballot.aside, &ballot.against, &ballot.conditional};
        piles[static_cast<std::size_t>(says<Position>(*last.begin())->stance)]->insert(person);
    }
    return ballot;
}

NaiveStanding::Answer NaiveStanding::answer(int close, bool withoutSetAside) const
{
    const int proposal = *find(says<Closing>(close)->proposal);
    const Procedure by = *procedure(says<Proposal>(proposal)->procedure);
    const Ballot said = ballot(close, withoutSetAside);
    const Set view = countedBy(close, withoutSetAside);
    const auto members = said.members.size();
    const auto isEnough = [&](std::size_t present) { return present * by.quorumWhole >= members * by.quorumPart; };
    if (by.objectionsBorne && said.against.size() > *by.objectionsBorne)
        return {false, -1};
    if (by.means == Procedure::Means::Recorded)
        return {isBorneOut(proposal, said, view), -1};
    if (by.means == Procedure::Means::Lot) {
        const int chosen = draw(proposal, said, view);
        return {chosen >= 0 && isEnough(says<Proposal>(proposal)->lot->hands.size()), chosen};
    }
    // Of whom the share is taken: whoever is not in this set weighs nothing.
    std::set<PersonId> weighed = said.members;
    for (const PersonId &person : said.members) {
        const bool isAside = said.aside.contains(person);
        const bool isOutvoted = by.objectionsBorne && said.against.contains(person);
        const bool isSilent = !isAside && !said.against.contains(person) && !said.inFavour.contains(person);
        if ((by.shareOf != Procedure::ShareOf::Members && (isAside || isOutvoted))
            || (by.shareOf == Procedure::ShareOf::ThoseWhoSpoke && isSilent))
            weighed.erase(person);
    }
    const auto has = said.inFavour.size() * by.shareWhole;
    const auto needs = weighed.size() * by.sharePart;
    return {!said.inFavour.empty() && (by.threshold == Procedure::Threshold::MoreThan ? has > needs : has >= needs)
            && isEnough(said.inFavour.size() + said.aside.size() + said.against.size() + said.conditional.size()),
        -1};
}

/// -1 unless everybody who has a hand in it is a member, sealed once, and showed what was sealed.
int NaiveStanding::draw(int proposal, const Ballot &ballot, const Set &view) const
{
    std::vector<LotSeed> seeds;
    for (const PersonId &hand : says<Proposal>(proposal)->lot->hands) {
        Set seals;
        std::optional<LotSeed> shown;
        for (const int i : view) {
            const auto *sealed = says<LotSealed>(i);
            if (sealed && sealed->proposal == id(proposal) && at(i).author == hand)
                seals.insert(i);
        }
        for (const int i : view) {
            const auto *opened = says<LotOpened>(i);
            if (opened && opened->proposal == id(proposal) && at(i).author == hand && seals.size() == 1
                && says<LotSealed>(*seals.begin())->seal == sealOf(id(proposal), hand, opened->seed))
                shown = opened->seed;
        }
        if (!shown || !ballot.members.contains(hand))
            return -1;
        seeds.push_back(*shown);
    }
    return static_cast<int>(drawnFrom(seeds, says<Proposal>(proposal)->lot->choices));
}

bool NaiveStanding::isBorneOut(int proposal, const Ballot &ballot, const Set &view) const
{
    const auto by = procedure(says<Proposal>(proposal)->procedure);
    std::set<bool> confirmed;
    for (const int record : view) {
        const auto *recorded = says<OutcomeRecorded>(record);
        if (!recorded || recorded->proposal != id(proposal) || !ballot.members.contains(at(record).author))
            continue;
        std::set<PersonId> witnesses;
        for (const int i : view) {
            const auto *confirmation = says<OutcomeConfirmed>(i);
            if (confirmation && confirmation->record == id(record) && ballot.members.contains(at(i).author))
                witnesses.insert(at(i).author);
        }
        if (witnesses.size() >= by->confirmations)
            confirmed.insert(recorded->isAdopted);
    }
    return confirmed == std::set{true};
}

/// Who blocked without the close knowing, and has not taken it back.
std::set<PersonId> NaiveStanding::latecomers(const ChangeId &proposal, int close) const
{
    std::set<PersonId> who;
    for (int i = 0; i < size(); ++i) {
        const auto *block = says<Position>(i);
        if (!block || block->proposal != proposal || block->stance != Stance::Block || !isFull(i) || unseenBy(i)
            || !apart(i, close))
            continue;
        bool isTakenBack = false;
        for (int later = 0; later < size(); ++later) {
            const auto *position = says<Position>(later);
            isTakenBack = isTakenBack
                || (position && position->proposal == proposal && isFull(later) && !unseenBy(later)
                    && at(later).author == at(i).author && saw(later, i));
        }
        if (!isTakenBack)
            who.insert(at(i).author);
    }
    return who;
}

Outcome NaiveStanding::outcome(const ChangeId &proposal) const
{
    Set standing;
    for (int i = 0; i < size(); ++i) {
        const auto *closing = says<Closing>(i);
        if (closing && closing->proposal == proposal && isFull(i) && !unseenBy(i))
            standing.insert(i);
    }
    Set last;
    std::ranges::copy_if(standing, std::inserter(last, last.end()),
        [&](int i) { return std::ranges::none_of(standing, [&](int other) { return saw(other, i); }); });
    if (last.empty())
        return Outcome::Open;
    std::set<Answer> answers;
    for (const int close : last) {
        for (const bool withoutSetAside : {false, true}) {
            const Answer given = answer(close, withoutSetAside);
            answers.insert(given.first ? given : Answer(false, -1));
        }
    }
    if (answers.size() > 1)
        return Outcome::Disputed;
    if (!answers.begin()->first)
        return Outcome::Rejected;
    const auto by = procedure(says<Proposal>(*find(proposal))->procedure);
    if (m_rules.lateBlock == SpaceRules::LateBlock::IsNoted || !by->objectionsBorne)
        return Outcome::Adopted;
    for (const int close : last) {
        std::set<PersonId> against = latecomers(proposal, close);
        against.merge(ballot(close, true).against);
        if (against.size() > *by->objectionsBorne)
            return Outcome::Disputed;
    }
    return Outcome::Adopted;
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
