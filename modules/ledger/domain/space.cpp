// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/space.h"

#include "ledger/domain/erasure.h"
#include "ledger/domain/sha256.h"

#include <algorithm>
#include <utility>

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
    : m_types(types), m_store(store), m_graph(std::make_unique<CausalGraph>(id)),
      m_standing(std::make_unique<SpaceStanding>(*m_graph, types.latestRuleset()))
{
}

Result<> Space::take(std::span<const Change> changes, std::size_t toCome)
{
    return takeAll(changes, toCome);
}

Result<> Space::take(std::span<const RememberedChange> changes, std::size_t toCome)
{
    return takeAll(changes, toCome);
}

namespace {

const ChangeId &idOf(const Change &change)
{
    return change.id();
}
const ChangeId &idOf(const RememberedChange &change)
{
    return change.id;
}
const ChangeBody &bodyOf(const Change &change)
{
    return change.body();
}
const ChangeBody &bodyOf(const RememberedChange &change)
{
    return change.body;
}
const std::optional<Payload> &payloadOf(const Change &change)
{
    return change.payload();
}
const std::optional<Payload> &payloadOf(const RememberedChange &change)
{
    return change.payload;
}

} // namespace

template <typename Known>
Result<> Space::takeAll(std::span<const Known> changes, std::size_t toCome)
{
    const std::size_t before = m_graph->size();
    std::vector<Node> completed;
    std::vector<Node> toLookAt;
    for (const Known &change : changes) {
        const AtHand atHand{&bodyOf(change), &payloadOf(change)};
        if (!isLatePayload(idOf(change), atHand)) {
            m_graph->add(idOf(change), bodyOf(change));
            continue;
        }
        const Node node = *m_graph->find(idOf(change));
        if (claimsSomething(node, atHand)) {
            forget();
            return takeStored();
        }
        complete(node, atHand, toLookAt); // only the fold hears of it
        completed.push_back(node);
    }
    m_toCome = toCome;
    m_atHandFrom = before;
    m_atHand.assign(m_graph->size() - before, {});
    for (const Known &change : changes) {
        const auto node = m_graph->find(idOf(change));
        if (node && indexOf(*node) >= before)
            m_atHand[indexOf(*node) - before] = {&bodyOf(change), &payloadOf(change)};
    }
    auto taken = takeJoined(static_cast<quint32>(before), completed, std::move(toLookAt));
    m_atHand.clear();
    return taken;
}

/// What is here already, and brings along the payload that it had not. One that was erased stays away.
bool Space::isLatePayload(const ChangeId &id, const AtHand &change) const
{
    if (m_withoutPayload.empty() || !change.payload->has_value())
        return false;
    const auto node = m_graph->find(id);
    return node && m_withoutPayload.contains(*node) && !isErased(*node);
}

/// Then whatever came after it was judged without it.
bool Space::claimsSomething(Node node, const AtHand &change) const
{
    if (change.body->flags.testFlag(ChangeFlag::Erasable))
        return false;
    const ChangeType *type = typeOf(node, change);
    const auto claim = type ? type->claim((*change.payload)->bytes) : Result<Claim>();
    return claim && !std::holds_alternative<std::monostate>(*claim);
}

/// The payload came late, and claims nothing.
void Space::complete(Node node, const AtHand &change, std::vector<Node> &toLookAt)
{
    m_withoutPayload.erase(node);
    [[maybe_unused]] const Claim nothing = claimOf(node, change);
    if (isErasure(*change.body) && m_standing->atAuthoring(node).standing == Standing::Full)
        recordErasure(node, change, toLookAt);
}

void Space::forget()
{
    m_graph = std::make_unique<CausalGraph>(m_graph->space());
    m_standing = std::make_unique<SpaceStanding>(*m_graph, m_types.latestRuleset());
    m_order.clear();
    m_verdicts.clear();
    m_readable.clear();
    m_stood.clear();
    m_erasable.clear();
    m_erased.clear();
    m_toErase.clear();
    m_unknown.clear();
    m_unknownCritical.clear();
    m_newerForm.clear();
    m_withoutPayload.clear();
    m_missingPayloads.clear();
    m_state = {};
    m_folded = 0;
    m_checkpoints.clear();
}

Result<> Space::takeStored()
{
    constexpr std::size_t batchSize = 4096;
    std::vector<Change> batch;
    const auto takeBatch = [&]() -> Result<> {
        auto taken = take(batch);
        batch.clear();
        return taken;
    };
    return m_store
        .forEach([&](const Change &change) -> Result<> {
            batch.push_back(change);
            return batch.size() < batchSize ? Result<>() : takeBatch();
        })
        .and_then(takeBatch);
}

/// Everything from the node `before` on has just joined the graph; what was completed got its payload.
Result<> Space::takeJoined(quint32 before, const std::vector<Node> &completed, std::vector<Node> toLookAt)
{
    std::size_t from = m_order.size();
    for (const Node node : completed)
        from = std::min(from, positionOf(node));
    std::vector<Node> newcomers;
    for (quint32 i = before; i < m_graph->size(); ++i) {
        newcomers.push_back(Node{i});
        if (auto joined = join(Node{i}, toLookAt); !joined)
            return joined;
    }
    from = std::min(from, insertIntoOrder(std::move(newcomers)));
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
Result<Space::AtHand> Space::changeAt(Node node, std::optional<Change> &room) const
{
    const std::size_t i = indexOf(node) - m_atHandFrom; // beyond the end for nodes of earlier batches
    if (i < m_atHand.size() && m_atHand[i].body)
        return m_atHand[i];
    return m_store.change(m_graph->id(node)).transform([&](Change &&change) {
        room.emplace(std::move(change));
        return AtHand{&room->body(), &room->payload()};
    });
}

/// As the ruleset has it by which the change is read. Null: this program knows no such type, or not the ruleset.
const ChangeType *Space::typeOf(Node node, const AtHand &change) const
{
    const quint32 ruleset = m_standing->rulesetOf(node);
    return ruleset > m_types.latestRuleset() ? nullptr : m_types.find(change.body->type, ruleset);
}

/// Looks at the shape of the payload, remembers whether it has one, and says what it claims.
Claim Space::claimOf(Node node, const AtHand &change)
{
    const ChangeType *type = typeOf(node, change);
    auto claim = type && *change.payload ? type->claim((*change.payload)->bytes) : Result<Claim>();
    m_readable[indexOf(node)] = claim.has_value();
    if (!claim && claim.error().kind == Failure::Kind::Unsupported)
        m_newerForm.insert(node);
    return claim && !change.body->flags.testFlag(ChangeFlag::Erasable) ? *std::move(claim) : Claim();
}

/// Tells the standing of `node` and appends to `toLookAt` what it may have moved.
Result<> Space::join(Node node, std::vector<Node> &toLookAt)
{
    std::optional<Change> room;
    const auto change = changeAt(node, room);
    if (!change)
        return std::unexpected(change.error());
    const ChangeBody &body = *change->body;
    const std::optional<Payload> &payload = *change->payload;
    if (!payload && body.payloadSize > 0)
        m_withoutPayload.insert(node);
    if (body.flags.testFlag(ChangeFlag::Erasable))
        m_erasable.insert(node);
    m_readable.push_back(true);
    const auto moved = m_standing->add(node, claimOf(node, *change), body.wall);
    toLookAt.insert(toLookAt.end(), moved.begin(), moved.end());
    m_verdicts.emplace_back();
    m_stood.emplace_back();
    if (isErasure(body) && m_standing->atAuthoring(node).standing == Standing::Full)
        recordErasure(node, *change, toLookAt);
    return {};
}

/// An erasure reaches what the same person wrote and the erasure had seen, if it was made to be erasable.
void Space::recordErasure(Node node, const AtHand &change, std::vector<Node> &toLookAt)
{
    if (!*change.payload)
        return;
    const auto erasure = Erasure::decoded((*change.payload)->bytes);
    if (!erasure)
        return;
    for (const ChangeId &id : erasure->changes) {
        const auto erased = m_graph->find(id);
        if (!erased || !m_graph->isInPast(*erased, node) || m_standing->author(*erased) != m_standing->author(node))
            continue;
        if (m_erasable.contains(*erased) && m_erased.insert(*erased).second && !m_withoutPayload.contains(*erased))
            m_toErase.push_back(id);
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

Verdict Space::verdictBeforeMeaning(Node node) const
{
    const Verdict now = m_standing->now(node);
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
        if (wantsCheckpoint(m_folded + 1))
            keepCheckpoint();
    }
    return {};
}

/// As far as is known what is still to be folded, no checkpoint is made that would be thinned out at once.
bool Space::wantsCheckpoint(std::size_t position) const
{
    const std::size_t since = position - (m_checkpoints.empty() ? 0 : m_checkpoints.back().position);
    const std::size_t ahead = m_order.size() + m_toCome - position;
    return since >= std::max({nearestCheckpoint, position / checkpointShare, ahead / 2});
}

/// Folds one change into the state and says how it stands.
Result<Verdict> Space::folded(Node node)
{
    const Verdict verdict = verdictBeforeMeaning(node);
    m_stood[indexOf(node)] = verdict;
    m_unknown.erase(node);
    m_unknownCritical.erase(node);
    m_missingPayloads.erase(node);
    if (m_newerForm.contains(node))
        m_unknownCritical.emplace(node, m_graph->id(node));
    if (verdict.standing == Standing::SetAside)
        return verdict;
    std::optional<Change> room;
    const auto change = changeAt(node, room);
    if (!change)
        return std::unexpected(change.error());
    const ChangeBody &body = *change->body;
    const QByteArrayView payload = *change->payload ? QByteArrayView((*change->payload)->bytes) : QByteArrayView();
    if (!*change->payload && body.payloadSize > 0) {
        m_missingPayloads.insert(node);
        return setAside(Reason::PayloadMissing);
    }
    const ChangeType *type = typeOf(node, *change);
    if (!type) {
        noteUnknown(node, *change);
        return verdict;
    }
    if (!m_readable[indexOf(node)])
        return setAside(m_newerForm.contains(node) ? Reason::NewerForm : Reason::Unreadable);
    const PersonId author = m_standing->author(node);
    const ChangeId &id = m_graph->id(node);
    const bool hasMeaning
        = type->apply(m_state, {id, body, payload, author, m_graph->depth(node), verdict}).has_value();
    return hasMeaning ? verdict : setAside(Reason::WithoutMeaning);
}

/// A critical payload is a map whose key 0 names the object it touches; what cannot be read so touches the whole space.
void Space::noteUnknown(Node node, const AtHand &change)
{
    if (change.body->type != ChangeBody::mergeType && !isErasure(*change.body))
        m_unknown.insert(node);
    if (!change.body->flags.testFlag(ChangeFlag::Critical))
        return;
    CborReader in(*change.payload ? QByteArrayView((*change.payload)->bytes) : QByteArrayView());
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
    if (hasNewerRules())
        objects.insert(m_graph->id(Node{0}));
    return {objects.begin(), objects.end()};
}

/// The founders may have begun with them, or the group went on to them.
bool Space::hasNewerRules() const
{
    return ruleset() > latestRuleset() || m_newerForm.contains(Node{0});
}

std::vector<ChangeId> Space::takeErased()
{
    for (const ChangeId &id : m_toErase)
        m_withoutPayload.insert(*m_graph->find(id));
    return std::exchange(m_toErase, {});
}

QByteArray Space::canonicalState() const
{
    CborWriter out;
    out.writeArrayHeader(2);
    const auto members = m_standing->members();
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
