// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/group_story.h"

#include <set>

namespace pochin::ledger::test {

/// The rules of SpaceStanding said a second time, as sets and nothing else: every question walks everything. It shares
/// no line with the engine, is quadratic or worse, and is meant to be read beside docs and table.
class NaiveStanding
{
public:
    NaiveStanding(const GroupStory &story, std::span<const Change> causesFirst);

    [[nodiscard]] Verdict then(int i) const { return m_all[std::size_t(i)].then; }
    [[nodiscard]] Verdict now(int i) const;
    [[nodiscard]] PersonId author(int i) const { return m_all[std::size_t(i)].author; }
    [[nodiscard]] std::vector<PersonId> members() const;
    [[nodiscard]] Outcome outcome(const ChangeId &proposal) const;
    [[nodiscard]] std::set<ChangeId> tasksToTakeOver(const ChangeId &association) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] const ChangeId &id(int i) const { return m_all[std::size_t(i)].id; }

private:
    using Set = std::set<int>;
    struct Entry {
        ChangeId id;
        ChangeBody body;
        Set past;
        Claim claim;
        qint64 wall;
        PersonId author;
        Verdict then;
        Effect effect; ///< what it did by itself, or by being adopted as its own past counts
    };

    [[nodiscard]] const Entry &at(int i) const { return m_all[std::size_t(i)]; }
    [[nodiscard]] std::optional<int> find(const ChangeId &id) const;
    [[nodiscard]] Set everything() const;
    [[nodiscard]] bool isFull(int i) const { return at(i).then.standing == Standing::Full; }
    [[nodiscard]] bool saw(int later, int earlier) const { return at(later).past.contains(earlier); }
    [[nodiscard]] bool apart(int a, int b) const { return a != b && !saw(a, b) && !saw(b, a); }
    template <typename C>
    [[nodiscard]] const C *says(int i) const
    {
        return std::get_if<C>(&at(i).claim);
    }

    [[nodiscard]] PersonId authorOf(int i) const;
    [[nodiscard]] Verdict judged(int i) const;
    [[nodiscard]] Effect effectOf(int i) const;
    [[nodiscard]] bool isEndOf(int i, const PersonId &person) const;
    [[nodiscard]] Set ends(const PersonId &person, const Set &view) const;
    [[nodiscard]] std::set<PersonId> vouchers(const PersonId &person, const Set &vouches, const Set &ends) const;
    [[nodiscard]] bool isMember(const PersonId &person, const Set &view) const;
    [[nodiscard]] std::set<PersonId> everybody() const;
    [[nodiscard]] bool isForkSeen(int i) const;
    [[nodiscard]] std::set<PersonId> delegates(const ChangeId &mandate, const Set &view) const;
    [[nodiscard]] Set recalls(const ChangeId &mandate, const Set &view) const;
    [[nodiscard]] std::optional<Reason> unseenBy(int i) const;
    struct Ballot {
        std::set<PersonId> members, inFavour, aside, against, conditional;
    };
    /// Whether it is adopted, and what the lot chose (-1: no lot).
    using Answer = std::pair<bool, int>;
    [[nodiscard]] Set countedBy(int close, bool withoutSetAside) const;
    [[nodiscard]] Ballot ballot(int close, bool withoutSetAside) const;
    [[nodiscard]] Answer answer(int close, bool withoutSetAside) const;
    [[nodiscard]] int draw(int proposal, const Ballot &ballot, const Set &view) const;
    [[nodiscard]] bool isBorneOut(int proposal, const Ballot &ballot, const Set &view) const;
    [[nodiscard]] std::set<PersonId> latecomers(const ChangeId &proposal, int close) const;
    [[nodiscard]] std::optional<Procedure> procedure(const ProcedureRef &ref) const;
    [[nodiscard]] bool isInForce(const ProcedureRef &ref, const Set &view) const;
    [[nodiscard]] Verdict judgedOnProposal(int i) const;

    SpaceRules m_rules;
    std::set<PersonId> m_founders;
    std::vector<Entry> m_all;
    std::map<ChangeId, int> m_byId;
};

/// The first difference between engine and oracle; empty if they agree.
[[nodiscard]] QString difference(const View &view, const NaiveStanding &naive);

} // namespace pochin::ledger::test
