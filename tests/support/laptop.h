// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/authoring.h"
#include "ledger/domain/sha256.h"

#include <QTest>

#include <map>

namespace pochin::ledger::test {

/// A key that nobody can sign with, for histories in which signatures play no part. `label` re-keys a whole history.
inline FeedKey keyOf(QByteArrayView name, QByteArrayView label = {})
{
    return sha256<FeedKey>({name, label});
}

/// One device with its own copy of a space. Copying a laptop is restoring a backup.
class Laptop
{
public:
    Laptop(FeedKey key, const Change &genesis) : m_key(key), m_graph(spaceOf(genesis.id())) { take(genesis); }

    [[nodiscard]] const FeedKey &key() const { return m_key; }
    [[nodiscard]] const CausalGraph &graph() const { return m_graph; }
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }

    /// Does `deed` here; its change. Merges before it are kept too.
    ChangeId does(const Deed &deed, qint64 wall = 0)
    {
        const auto made = authored(m_graph, m_key, deed, wall);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        for (const Change &change : *made)
            take(change);
        return made->back().id();
    }

    CausalGraph::Arrival take(const Change &change)
    {
        const auto arrival = m_graph.add(change.id(), change.body());
        if (arrival == CausalGraph::Arrival::Joined || arrival == CausalGraph::Arrival::Waiting)
            m_changes.push_back(change);
        return arrival;
    }

    /// A bundle with everything `other` has.
    void pull(const Laptop &other)
    {
        for (const Change &change : other.m_changes)
            take(change);
    }

private:
    FeedKey m_key;
    CausalGraph m_graph;
    std::vector<Change> m_changes;
};

} // namespace pochin::ledger::test
