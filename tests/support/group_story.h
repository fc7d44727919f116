// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/space_standing.h"
#include "support/laptop.h"

#include <deque>

namespace pochin::ledger::test {

/// A group and its laptops, where claims are said outright instead of being read from payloads.
/// `label` re-keys everybody, and with that every id of the history: authority must not notice.
class GroupStory
{
public:
    explicit GroupStory(const std::vector<QByteArray> &founders, const SpaceRules &rules = {}, QByteArray label = {})
        : m_label(std::move(label)),
          m_genesis(*foundedSpace(keyOf(founders.front(), m_label), {"orchard" + m_label}, 0))
    {
        Founding founding{{}, rules};
        for (const QByteArray &name : founders)
            founding.founders.push_back(person(name));
        m_claims.emplace(m_genesis.id(), std::pair(Claim(founding), 0));
    }

    [[nodiscard]] const Change &genesis() const { return m_genesis; }
    [[nodiscard]] PersonId person(const QByteArray &name) const
    {
        return *PersonId::fromBytes(keyOf(name, m_label).bytes());
    }
    [[nodiscard]] FeedKey key(const QByteArray &name) const { return keyOf(name, m_label); }
    [[nodiscard]] Laptop laptop(const QByteArray &name) const { return {keyOf(name, m_label), m_genesis}; }

    ChangeId does(Laptop &laptop, const Claim &claim, qint64 wall = 0)
    {
        const QByteArray unlike = QByteArray::number(static_cast<qlonglong>(m_claims.size())) + m_label;
        const ChangeId id = laptop.does({.type = 7, .payload = {unlike}}, wall);
        m_claims.emplace(id, std::pair(claim, wall));
        return id;
    }

    [[nodiscard]] const Claim &claim(const ChangeId &id) const
    {
        static const Claim none;
        const auto found = m_claims.find(id);
        return found == m_claims.end() ? none : found->second.first;
    }
    [[nodiscard]] qint64 wall(const ChangeId &id) const
    {
        const auto found = m_claims.find(id);
        return found == m_claims.end() ? 0 : found->second.second;
    }

private:
    QByteArray m_label;
    Change m_genesis;
    std::map<ChangeId, std::pair<Claim, qint64>> m_claims;
};

/// Everything that can be asked about a laptop's copy of the space.
struct View {
    View(const GroupStory &story, const Laptop &laptop) : graph(laptop.graph()), standing(laptop.graph())
    {
        for (quint32 i = 0; i < graph.size(); ++i) {
            const ChangeId &id = graph.id(Node{i});
            standing.add(Node{i}, story.claim(id), story.wall(id));
        }
    }

    [[nodiscard]] Node node(const ChangeId &id) const { return *graph.find(id); }
    [[nodiscard]] Verdict now(const ChangeId &id) const { return standing.now(node(id)); }
    [[nodiscard]] Verdict then(const ChangeId &id) const { return standing.atAuthoring(node(id)); }

    const CausalGraph &graph;
    SpaceStanding standing;
};

} // namespace pochin::ledger::test
