// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/causal_graph.h"
#include "ledger/domain/claim.h"
#include "ledger/domain/verdict.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace pochin::ledger {

/// What the members said on a proposal, as one close counts it.
struct Count {
    quint32 members = 0;
    quint32 inFavour = 0;
    quint32 standingAside = 0;
    quint32 blocks = 0;
    quint32 conditional = 0;
    quint32 unconfirmed = 0; ///< persons who said two things at once, from two devices
    bool isAdopted = false;
    std::optional<quint32> drawn = {}; ///< what the lot chose
    friend bool operator==(const Count &, const Count &) = default;
};

enum class Outcome {
    Open, ///< no close stands
    Adopted,
    Rejected,
    Disputed, ///< closes that did not know each other differ, or a block came unseen: a close that saw all will tell
};

/// One position that counts: the last of a person, standing, and seen by whatever is asked about.
struct Heard {
    PersonId person;
    Node position;
    Stance stance;
};

/// An outcome that somebody wrote down, and who bears it out.
struct RecordedOutcome {
    Node record;
    bool isAdopted;
    std::vector<PersonId> confirmedBy; ///< ascending, without the one who recorded it
};

/// Who may do what in one space: layers L1 and L2 of the ledger.
///
/// 1. Nothing here reads an id but to find what it names, and nothing reads a wall time but the deadline of a proposal,
///    which is compared with what the close itself claims. So no tie and no clock ever decides about anybody.
/// 2. `atAuthoring` looks only at the past of the change: what was known when it was made. It never moves again.
/// 3. `now` looks at all changes, by tests "is a in the past of b" alone. Only leaving, ends of exchange, retirements
///    and recalls can take standing away, only from changes they had not seen, and they themselves are judged by 2
///    alone; so nothing is circular and nothing cascades.
/// 4. Somebody is a member in a view if an admission in it knew of all ends in it: between an admission and an end that
///    do not know of each other, the end prevails.
/// 5. What a delegate does binds nobody before it is ratified.
/// 6. A proposal is counted by the procedure it names, which must have been in force in its past; a procedure that ends
///    later still counts what was proposed by it. So no vote changes its meaning after it was given.
/// 7. A lot draws only from seeds that were all sealed before one of them was shown, each by a hand that the proposal
///    names: the closer has nothing to choose, and who dislikes the result can only leave the draw without one.
/// 8. A change is read by the latest ruleset that an adopted decision in its past put in force, so no meaning changes
///    afterwards. What this program has no rules for is not judged at all: it is kept, and moves nothing here.
class SpaceStanding
{
public:
    explicit SpaceStanding(const CausalGraph &graph, quint32 latestRuleset = firstRuleset)
        : m_graph(graph), m_latestRuleset(latestRuleset)
    {
    }

    /// Takes in the next change. Returns which of the changes before it may stand otherwise than they did: the fold has
    /// to look at these again, and only at these. Requires: `node` is the number of changes taken in before.
    std::vector<Node> add(Node node, const Claim &claim, qint64 wall);

    [[nodiscard]] Verdict atAuthoring(Node node) const { return m_atAuthoring[indexOf(node)]; }
    [[nodiscard]] Verdict now(Node node) const;

    /// By which ruleset the change is read. May be asked before it is added.
    [[nodiscard]] quint32 rulesetOf(Node node) const;
    /// The one in force in view of everything.
    [[nodiscard]] quint32 ruleset() const;

    /// Who wrote `node`: a person by the first device, whichever device it was.
    [[nodiscard]] PersonId author(Node node) const;
    /// As the genesis has them.
    [[nodiscard]] const SpaceRules &rules() const { return m_rules; }
    /// Who would have written what the key signs next, having seen everything.
    [[nodiscard]] PersonId ownerOf(const FeedKey &key) const;
    [[nodiscard]] bool isMember(const PersonId &person) const;
    /// Whether the person went, or exchange with them ended, at any time that `since` had not seen; coming back later
    /// does not undo it. False if nobody is known by that id.
    [[nodiscard]] bool hasGoneSince(const PersonId &person, Node since) const;
    /// Ascending.
    [[nodiscard]] std::vector<PersonId> members() const;
    [[nodiscard]] std::vector<PersonId> membersInViewOf(Node node) const;
    /// Two who ended exchange with each other, neither knowing of the other's step; ascending. Both are out: a split.
    [[nodiscard]] std::vector<std::pair<PersonId, PersonId>> splits() const;

    /// A proposal that stood when it was made.
    [[nodiscard]] bool isProposal(const ChangeId &id) const { return m_proposals.contains(id); }
    [[nodiscard]] Outcome outcome(const ChangeId &proposal) const;
    /// Nothing: no such procedure was ever in force.
    [[nodiscard]] const Procedure *procedure(const ProcedureRef &ref) const;
    /// In view of everything; those of the founders first.
    [[nodiscard]] std::vector<ProcedureRef> proceduresInForce() const;
    /// The last that each person said and that stands; somebody who said two things at once is there twice.
    [[nodiscard]] std::vector<Heard> heard(const ChangeId &proposal) const;
    [[nodiscard]] std::vector<Heard> heardBy(Node close) const;
    /// The closes that stand and that no other such close had seen; latest first.
    [[nodiscard]] std::vector<Node> closes(const ChangeId &proposal) const;
    /// Persons of the lot who have sealed a seed, and who have shown theirs; as the lot names them.
    [[nodiscard]] std::vector<PersonId> sealedBy(const ChangeId &proposal) const;
    [[nodiscard]] std::vector<PersonId> openedBy(const ChangeId &proposal) const;
    [[nodiscard]] std::vector<RecordedOutcome> recordedOutcomes(const ChangeId &proposal) const;
    /// As the close counted it.
    [[nodiscard]] Count count(Node close) const;
    /// Without what was set aside since.
    [[nodiscard]] Count recount(Node close) const;
    [[nodiscard]] bool isRatified(Node change) const;
    [[nodiscard]] bool isRecalled(const ChangeId &mandate) const;
    [[nodiscard]] bool isDissolved(const ChangeId &association) const;
    /// Tasks that no dissolution had seen: the parent may take them over. In (depth, id) order.
    [[nodiscard]] std::vector<Node> tasksToTakeOver(const ChangeId &association) const;

private:
    using Person = quint32;
    enum class Kind : quint8 { Ordinary, Leaving, EndOfExchange, Act };
    struct PersonFacts {
        PersonId id;
        bool isFounder = false;
        std::vector<Node> vouches;
        std::vector<Node> ends;
        std::vector<Node> changes;
    };
    struct MandateFacts {
        std::vector<std::pair<Node, Person>> given;
        std::vector<Node> recalls;
        std::vector<Node> acts;
    };
    using Positions = std::vector<std::pair<Node, Stance>>;
    struct HandFacts {
        std::vector<std::pair<Node, LotSeal>> seals = {};
        std::vector<std::pair<Node, LotSeed>> seeds = {};
        std::map<Node, LotSeal> sealOfSeed = {};
    };
    struct RecordFacts {
        Node node;
        bool isAdopted;
        std::vector<Node> confirmations;
    };
    struct ProposalFacts {
        Node node;
        Proposal said;
        Procedure procedure;
        std::map<Person, Positions> positions = {};
        std::vector<Node> closes = {};
        std::map<Person, HandFacts> hands = {};
        std::vector<RecordFacts> records = {};
        Outcome outcome = Outcome::Open; ///< kept, because lists ask for thousands of them
    };
    struct ProcedureFacts {
        Procedure procedure = {};
        std::vector<Node> adopted = {};
        std::vector<Node> ended = {};
    };
    struct AssociationFacts {
        std::vector<Node> dissolutions;
        std::vector<Node> tasks;
    };
    enum class Counting { AsItWas, WithoutSetAside };

    // who
    [[nodiscard]] Person personFor(const PersonId &id);
    [[nodiscard]] Person personBehind(Node node);
    template <typename IsSeen>
    [[nodiscard]] std::optional<Person> linkedOwner(const FeedKey &key, const IsSeen &isSeen) const;
    template <typename IsSeen>
    [[nodiscard]] bool isMemberIn(Person person, const IsSeen &isSeen) const;
    [[nodiscard]] bool isMemberAt(Person person, Node node) const;

    // L1
    [[nodiscard]] Verdict judged(Node node, const Claim &claim, qint64 wall) const;
    [[nodiscard]] Verdict judgedClaim(Node node, const Claim &claim, qint64 wall) const;
    [[nodiscard]] Verdict judgedAct(Node node, const Act &act) const;
    [[nodiscard]] Verdict judgedRecall(Node node, const Recall &recall, bool isNamed) const;
    [[nodiscard]] bool isKnownTo(Node node, const ChangeId &id) const;
    [[nodiscard]] const ProposalFacts *proposalKnownTo(Node node, const ChangeId &id) const;
    [[nodiscard]] bool isInForce(const ProcedureRef &ref, Node node) const;
    [[nodiscard]] Verdict judgedProposal(Node node, const Proposal &proposal) const;
    [[nodiscard]] Verdict judgedSeal(Node node, const LotSealed &sealed) const;
    [[nodiscard]] Verdict judgedSeed(Node node, const LotOpened &opened) const;
    [[nodiscard]] Verdict judgedRecord(Node node, const OutcomeRecorded &recorded) const;
    [[nodiscard]] Verdict judgedConfirmation(Node node, const OutcomeConfirmed &confirmed) const;
    void record(Node node, const Claim &claim);
    void recordEffect(Node node, const ChangeId &mandate, const Effect &effect);
    void recordEnd(Node node, const PersonId &person, Kind kind);
    void recordProposal(Node node, const Proposal &proposal);
    void recordClose(Node node, const ChangeId &id);
    void recordUpgrade(Node node, const RulesetUpgrade &upgrade);
    void recordProcedures(Node node, const ChangeId &proposal, const ProcedureChange &change);
    void refreshOutcomes(Node node, const Claim &claim);
    void refreshOutcomesOf(Person person);
    void addMoved(Node node, const Claim &claim, std::vector<Node> &moved) const;
    void addMovedByEffect(Node node, const Effect &effect, std::vector<Node> &moved) const;
    void addMovedByEnd(Node node, const PersonId &person, std::vector<Node> &moved) const;

    // L2
    [[nodiscard]] std::optional<Reason> unseenBy(Node node) const;
    [[nodiscard]] bool hasOpenAdmission(Node node) const;
    [[nodiscard]] Verdict actNow(Node node) const;
    [[nodiscard]] bool areConcurrent(Node a, Node b) const;

    // counting
    [[nodiscard]] Count counted(const ProposalFacts &proposal, Node close, Counting counting) const;
    template <typename IsCounted>
    void countPositions(Count &count, const ProposalFacts &proposal, Node close, const IsCounted &isCounted) const;
    template <typename IsCounted>
    [[nodiscard]] std::optional<quint32> drawn(
        const ProposalFacts &proposal, Node close, const IsCounted &isCounted) const;
    template <typename IsCounted>
    [[nodiscard]] std::optional<LotSeed> seedOf(const HandFacts &hand, const IsCounted &isCounted) const;
    template <typename IsCounted>
    [[nodiscard]] bool isBorneOut(const ProposalFacts &proposal, Node close, const IsCounted &isCounted) const;
    template <typename IsCounted>
    [[nodiscard]] Positions latest(const Positions &positions, const IsCounted &isCounted) const;
    template <typename IsCounted>
    [[nodiscard]] std::vector<Heard> heardAs(const ProposalFacts &proposal, const IsCounted &isCounted) const;
    [[nodiscard]] std::vector<Node> latestCloses(const ProposalFacts &proposal) const;
    [[nodiscard]] bool hasUnseenBlock(const Positions &positions, Node close) const;
    [[nodiscard]] bool isOverrunByUnseenBlocks(const ProposalFacts &proposal, Node close) const;
    [[nodiscard]] Outcome outcomeOf(const ProposalFacts &proposal) const;

    const CausalGraph &m_graph;
    quint32 m_latestRuleset; ///< that this program knows
    SpaceRules m_rules;
    std::vector<Verdict> m_atAuthoring;
    std::vector<Person> m_author;
    std::vector<Kind> m_kind;
    std::vector<PersonFacts> m_persons;
    std::map<PersonId, Person> m_personById;
    std::map<FeedKey, std::vector<Node>> m_links;
    std::map<FeedKey, std::vector<Node>> m_retirements;
    std::map<ChangeId, MandateFacts> m_mandates;
    std::map<Node, ChangeId> m_mandateOfAct;
    std::map<ChangeId, ProposalFacts> m_proposals;
    std::map<Node, ChangeId> m_proposalOfClose;
    std::map<Node, Count> m_countOfClose; ///< as it was; never moves again
    std::map<Person, std::set<ChangeId>> m_proposalsOf; ///< those on which the person has said or done something
    std::map<ChangeId, std::pair<ChangeId, std::size_t>> m_records; ///< record → proposal, and which of its records
    std::map<ProcedureRef, ProcedureFacts> m_procedures;
    std::map<ChangeId, std::vector<ChangeId>> m_ratifications; ///< change → proposals to adopt it
    std::map<ChangeId, AssociationFacts> m_associations;
    std::vector<std::pair<Node, Person>> m_endsOfExchange;
    std::vector<std::pair<Node, quint32>> m_upgrades; ///< only those that led beyond what they had seen
};

} // namespace pochin::ledger
