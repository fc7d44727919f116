// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_store.h"
#include "ledger/domain/change_types.h"
#include "ledger/domain/space_standing.h"

#include <memory>

namespace pochin::ledger {

/// SHA-256 of the canonical bytes of a state. Equal sets of changes give equal digests, on every machine, at any hour.
using StateDigest = Identifier<struct StateTag>;

/// A change that was read, verified and taken before, as a snapshot remembers it: nothing is hashed again.
struct RememberedChange {
    ChangeId id;
    ChangeBody body;
    std::optional<Payload> payload;
};

/// One space as this machine knows it: the changes that joined, how they stand, and the state they make.
///
/// The state is a function of the set of changes. They are folded in (depth, id) order; what comes later than all
/// others is added at the end, what comes earlier, or moves the standing of something earlier, makes the fold go back
/// to the checkpoint before it. Folding never fails: what cannot be accepted is set aside with a reason.
class Space
{
public:
    /// `types` and `store` must outlive the space. `store` holds every change before the space is told of it.
    Space(SpaceId id, const ChangeTypes &types, const ChangeStore &store);

    /// Takes in a batch, in any order. Changes whose causes are missing wait. A change that is here without its payload
    /// takes it from a copy that has it, unless it was erased; only if that says something about people, everything is
    /// read and judged anew.
    /// `toCome` is how many more are about to follow, as far as known: no time goes into checkpoints that they would
    /// remove. Fails only if the store does; then the space must be made anew.
    [[nodiscard]] Result<> take(std::span<const Change> changes, std::size_t toCome = 0);
    /// The same for what a snapshot of this space remembers.
    [[nodiscard]] Result<> take(std::span<const RememberedChange> changes, std::size_t toCome);
    /// Takes in all that the store has, in its order.
    [[nodiscard]] Result<> takeStored();
    /// As CausalGraph::takeDropped(): the store need not keep them.
    [[nodiscard]] std::vector<ChangeId> takeDropped() { return m_graph->takeDropped(); }
    /// Those that were erased since this was asked last, and whose payload came here: the store must not keep it.
    [[nodiscard]] std::vector<ChangeId> takeErased();

    [[nodiscard]] const CausalGraph &graph() const { return *m_graph; }
    [[nodiscard]] const SpaceStanding &standing() const { return *m_standing; }
    [[nodiscard]] const SpaceState &state() const { return m_state; }
    /// How a change stands, the fold's own reasons included. Requires: it joined.
    [[nodiscard]] Verdict verdict(Node node) const { return m_verdicts[indexOf(node)]; }
    /// What was done there, also where it was set aside. Fails only if the store does. Requires: it joined.
    [[nodiscard]] Result<Change> change(Node node) const { return m_store.change(m_graph->id(node)); }
    /// Everything in the order in which it counts.
    [[nodiscard]] std::span<const Node> order() const { return m_order; }

    /// Ascending ids of objects that a critical change of an unknown type touches, and of changes whose type is known
    /// and whose form is not yet: they must be shown as "needs a newer version" and left alone. The id of the genesis
    /// stands for the whole space. A notice and no lock: one member alone can write such a change.
    [[nodiscard]] std::vector<ChangeId> needingNewerProgram() const;
    /// The ruleset by which the group goes, and the latest that this program knows.
    [[nodiscard]] quint32 ruleset() const { return m_standing->ruleset(); }
    [[nodiscard]] quint32 latestRuleset() const { return m_types.latestRuleset(); }
    /// The group goes by rules that this program does not know. What was done before it adopted them is shown; what is
    /// newer is kept and passed on; nothing may be written here (docs/rulesets.md).
    [[nodiscard]] bool hasNewerRules() const;
    /// No payload is missing without having been erased.
    [[nodiscard]] bool isComplete() const { return m_missingPayloads.empty(); }
    /// It is complete, and this program knows the rules and the types of all that stands. Only then does the digest say
    /// something to others.
    [[nodiscard]] bool isComparable() const { return isComplete() && m_unknown.empty() && !hasNewerRules(); }
    /// Its payload was taken back by its author: nobody has it any more, or should have it.
    [[nodiscard]] bool isErased(Node node) const { return m_erased.contains(node); }
    /// Whether the change is here without its payload, erased or not.
    [[nodiscard]] bool lacksPayload(Node node) const { return m_withoutPayload.contains(node); }

    /// Members and state, as docs/FORMAT.md, "A state" has them.
    [[nodiscard]] QByteArray canonicalState() const;
    [[nodiscard]] StateDigest digest() const;

private:
    struct Checkpoint {
        std::size_t position; ///< how many of m_order are in it
        SpaceState state;
    };

    /// A change while it is taken in or folded.
    struct AtHand {
        const ChangeBody *body = nullptr;
        const std::optional<Payload> *payload = nullptr;
    };

    template <typename Known>
    [[nodiscard]] Result<> takeAll(std::span<const Known> changes, std::size_t toCome);
    [[nodiscard]] bool isLatePayload(const ChangeId &id, const AtHand &change) const;
    void forget();
    [[nodiscard]] bool claimsSomething(Node node, const AtHand &change) const;
    void complete(Node node, const AtHand &change, std::vector<Node> &toLookAt);
    [[nodiscard]] Result<> takeJoined(quint32 before, const std::vector<Node> &completed, std::vector<Node> toLookAt);
    [[nodiscard]] Result<> join(Node node, std::vector<Node> &toLookAt);
    [[nodiscard]] const ChangeType *typeOf(Node node, const AtHand &change) const;
    [[nodiscard]] Claim claimOf(Node node, const AtHand &change);
    [[nodiscard]] Result<AtHand> changeAt(Node node, std::optional<Change> &room) const;
    void recordErasure(Node node, const AtHand &change, std::vector<Node> &toLookAt);
    [[nodiscard]] std::size_t insertIntoOrder(std::vector<Node> newcomers);
    [[nodiscard]] std::size_t positionOf(Node node) const;
    [[nodiscard]] Verdict verdictBeforeMeaning(Node node) const;
    void goBackTo(std::size_t position);
    [[nodiscard]] Result<> foldOn();
    [[nodiscard]] Result<Verdict> folded(Node node);
    void noteUnknown(Node node, const AtHand &change);
    [[nodiscard]] bool wantsCheckpoint(std::size_t position) const;
    void keepCheckpoint();

    const ChangeTypes &m_types;
    const ChangeStore &m_store;
    std::unique_ptr<CausalGraph> m_graph;
    std::unique_ptr<SpaceStanding> m_standing; ///< looks at *m_graph
    std::vector<Node> m_order;
    std::vector<Verdict> m_verdicts; ///< by node
    std::vector<bool> m_readable; ///< by node: the payload has its type's shape
    std::vector<Verdict> m_stood; ///< by node: what the fold was told last
    std::set<Node> m_erasable;
    std::set<Node> m_erased;
    std::vector<ChangeId> m_toErase; ///< erased since takeErased() was asked, with the payload here
    std::set<Node> m_unknown; ///< of those that stand, those whose type this program does not know
    std::map<Node, ChangeId> m_unknownCritical; ///< change → object
    std::set<Node> m_newerForm; ///< the type is known, and this program is told that the payload's form is newer
    std::set<Node> m_withoutPayload;
    std::set<Node> m_missingPayloads; ///< of those that stand
    std::vector<AtHand> m_atHand; ///< while a batch is taken: its changes, by node from m_atHandFrom on
    std::size_t m_atHandFrom = 0;
    std::size_t m_toCome = 0; ///< while a batch is taken: how many more will follow
    SpaceState m_state;
    std::size_t m_folded = 0; ///< how many of m_order are in m_state
    std::vector<Checkpoint> m_checkpoints;
};

} // namespace pochin::ledger
