// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/space.h"

#include "ledger/domain/erasure.h"
#include "ledger/domain/sha256.h"

#include <algorithm>

namespace pochin::ledger {

namespace {

constexpr std::size_t nearestCheckpoint = 1000;
/// Altering a part after a checkpoint copies it, so checkpoints are as far apart as the state is large: all copies
/// together then cost no more than a fixed number of folds.
constexpr std::size_t checkpointShare = 16;

bool isErasure(const ChangeBody &body)
{
    return body.type == Erasure::type;
}

} // namespace

Space::Space(SpaceId id, const ChangeTypes &types, const ChangeStore &store)
    : m_types(types), m_store(store), m_graph(std::make_unique<CausalGraph>(id)), m_standing(*m_graph)
{
}

Result<> Space::take(std::span<const Change> changes)
{
    const std::size_t before = m_graph->size();
    for (const Change &change : changes)
        m_graph->add(change.id(), change.body());
    m_atHandFrom = before;
    m_atHand.assign(m_graph->size() - before, nullptr);
    for (const Change &change : changes) {
        const auto node = m_graph->find(change.id());
        if (node && indexOf(*node) >= before)
            m_atHand[indexOf(*node) - before] = &change;
    }
    auto taken = takeJoined(static_cast<quint32>(before));
    m_atHand.clear();
    return taken;
}

/// Everything from the node `before` on has just joined the graph.
Result<> Space::takeJoined(quint32 before)
{
    std::vector<Node> newcomers;
    std::vector<Node> toLookAt;
    for (quint32 i = before; i < m_graph->size(); ++i) {
        newcomers.push_back(Node{i});
        if (auto joined = join(Node{i}, toLookAt); !joined)
            return joined;
    }
    std::size_t from = insertIntoOrder(std::move(newcomers));
    std::ranges::sort(toLookAt);
    toLookAt.erase(std::unique(toLookAt.begin(), toLookAt.end()), toLookAt.end());
    for (const Node node : toLookAt) {
        if (verdictBeforeMeaning(node) != m_stood[indexOf(node)])
            from = std::min(from, positionOf(node));
    }
    goBackTo(from);
    return foldOn();
}

/// The change at `node`: of the batch in hand, or read from the store into `room`.
Result<const Change *> Space::changeAt(Node node, std::optional<Change> &room) const
{
    const std::size_t i = indexOf(node) - m_atHandFrom; // beyond the end for nodes of earlier batches
    if (i < m_atHand.size() && m_atHand[i])
        return m_atHand[i];
    return m_store.change(m_graph->id(node)).transform([&](Change &&change) -> const Change * {
        return &room.emplace(std::move(change));
    });
}

/// Tells the standing of `node` and appends to `toLookAt` what it may have moved.
Result<> Space::join(Node node, std::vector<Node> &toLookAt)
{
    std::optional<Change> room;
    const auto found = changeAt(node, room);
    if (!found)
        return std::unexpected(found.error());
    const Change *change = *found;
    const ChangeBody &body = change->body();
    const ChangeType *type = m_types.find(body.type);
    auto claim = type && change->payload() ? type->claim(change->payload()->bytes) : Result<Claim>();
    m_readable.push_back(claim.has_value());
    if (!claim || body.flags.testFlag(ChangeFlag::Erasable))
        claim = Claim();
    if (body.flags.testFlag(ChangeFlag::Erasable))
        m_erasable.insert(node);
    const auto moved = m_standing.add(node, *claim, body.wall);
    toLookAt.insert(toLookAt.end(), moved.begin(), moved.end());
    m_verdicts.emplace_back();
    m_stood.emplace_back();
    if (isErasure(body) && m_standing.atAuthoring(node).standing == Standing::Full)
        recordErasure(node, *change, toLookAt);
    return {};
}

/// An erasure reaches what the same person wrote and the erasure had seen, if it was made to be erasable.
void Space::recordErasure(Node node, const Change &change, std::vector<Node> &toLookAt)
{
    if (!change.payload())
        return;
    const auto erasure = Erasure::decoded(change.payload()->bytes);
    if (!erasure)
        return;
    for (const ChangeId &id : erasure->changes) {
        const auto erased = m_graph->find(id);
        if (!erased || !m_graph->isInPast(*erased, node) || m_standing.author(*erased) != m_standing.author(node))
            continue;
        if (m_erasable.contains(*erased))
            m_erased.insert(*erased);
        toLookAt.push_back(*erased);
    }
}

/// Returns the first position at which something new stands.
std::size_t Space::insertIntoOrder(std::vector<Node> newcomers)
{
    if (newcomers.empty())
        return m_order.size();
    const auto comesBefore = [this](Node a, Node b) { return m_graph->comesBefore(a, b); };
    std::ranges::sort(newcomers, comesBefore);
    const auto from = std::ranges::lower_bound(m_order, newcomers.front(), comesBefore) - m_order.begin();
    const auto end = std::ssize(m_order);
    m_order.insert(m_order.end(), newcomers.begin(), newcomers.end());
    std::inplace_merge(m_order.begin() + from, m_order.begin() + end, m_order.end(), comesBefore);
    return static_cast<std::size_t>(from);
}

std::size_t Space::positionOf(Node node) const
{
    const auto found
        = std::ranges::lower_bound(m_order, node, [this](Node a, Node b) { return m_graph->comesBefore(a, b); });
    return static_cast<std::size_t>(found - m_order.begin());
}

bool Space::isErased(Node node) const
{
    return m_erased.contains(node);
}

Verdict Space::verdictBeforeMeaning(Node node) const
{
    const Verdict now = m_standing.now(node);
    return now.standing != Standing::SetAside && isErased(node) ? setAside(Reason::Erased) : now;
}

void Space::goBackTo(std::size_t position)
{
    if (position >= m_folded)
        return;
    while (!m_checkpoints.empty() && m_checkpoints.back().position > position)
        m_checkpoints.pop_back();
    m_state = m_checkpoints.empty() ? SpaceState() : m_checkpoints.back().state;
    m_folded = m_checkpoints.empty() ? 0 : m_checkpoints.back().position;
}

Result<> Space::foldOn()
{
    for (; m_folded < m_order.size(); ++m_folded) {
        const Node node = m_order[m_folded];
        const auto verdict = folded(node);
        if (!verdict)
            return std::unexpected(verdict.error());
        m_verdicts[indexOf(node)] = *verdict;
        const std::size_t since = m_checkpoints.empty() ? 0 : m_checkpoints.back().position;
        if (m_folded + 1 - since >= std::max(nearestCheckpoint, m_folded / checkpointShare))
            keepCheckpoint();
    }
    return {};
}

/// Folds one change into the state and says how it stands.
Result<Verdict> Space::folded(Node node)
{
    const Verdict verdict = verdictBeforeMeaning(node);
    m_stood[indexOf(node)] = verdict;
    m_unknownCritical.erase(node);
    m_missingPayloads.erase(node);
    if (verdict.standing == Standing::SetAside)
        return verdict;
    std::optional<Change> room;
    const auto found = changeAt(node, room);
    if (!found)
        return std::unexpected(found.error());
    const Change *change = *found;
    if (!change->payload() && change->body().payloadSize > 0) {
        m_missingPayloads.insert(node);
        return setAside(Reason::PayloadMissing);
    }
    const ChangeType *type = m_types.find(change->body().type);
    if (!type) {
        noteUnknown(node, *change);
        return verdict;
    }
    if (!m_readable[indexOf(node)])
        return setAside(Reason::Unreadable);
    const PersonId author = m_standing.author(node);
    const QByteArrayView payload = change->payload() ? QByteArrayView(change->payload()->bytes) : QByteArrayView();
    const bool hasMeaning
        = type->apply(m_state, {change->id(), change->body(), payload, author, m_graph->depth(node), verdict})
              .has_value();
    return hasMeaning ? verdict : setAside(Reason::WithoutMeaning);
}

/// A critical payload is a map whose key 0 names the object it touches; what cannot be read so touches the whole space.
void Space::noteUnknown(Node node, const Change &change)
{
    if (!change.body().flags.testFlag(ChangeFlag::Critical))
        return;
    CborReader in(change.payload() ? QByteArrayView(change.payload()->bytes) : QByteArrayView());
    const bool namesOne = in.readMapHeader() > 0 && in.readUint() == 0;
    const auto object = ChangeId::fromBytes(namesOne ? in.readBytes() : QByteArrayView());
    m_unknownCritical.emplace(node, object.value_or(m_graph->id(Node{0})));
}

/// Keeps few: each about twice as far from the end as the one after it.
void Space::keepCheckpoint()
{
    const std::size_t position = m_folded + 1;
    m_checkpoints.push_back({position, m_state});
    for (std::size_t i = m_checkpoints.size() - 1; i >= 2; --i) {
        const std::size_t farther = position - m_checkpoints[i - 2].position;
        const std::size_t nearer = position - m_checkpoints[i].position;
        if (farther < 2 * nearer)
            m_checkpoints.erase(m_checkpoints.begin() + static_cast<qsizetype>(i) - 1);
    }
}

std::vector<ChangeId> Space::needingNewerProgram() const
{
    std::set<ChangeId> objects;
    for (const auto &[node, object] : m_unknownCritical)
        objects.insert(object);
    return {objects.begin(), objects.end()};
}

QByteArray Space::canonicalState() const
{
    CborWriter out;
    out.writeArrayHeader(2);
    const auto members = m_standing.members();
    out.writeArrayHeader(members.size());
    for (const PersonId &member : members)
        out.writeBytes(member.bytes());
    m_state.writeTo(out);
    return out.bytes();
}

StateDigest Space::digest() const
{
    return sha256<StateDigest>({canonicalState()});
}

} // namespace pochin::ledger
