// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of it that counts positions: proposals, closes, lots, and what came too late for them.
#include "support/naive_standing.h"

#include <algorithm>

namespace pochin::ledger::test {

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

} // namespace pochin::ledger::test
