// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/graph/graph_layers.h"

#include <QMap>

#include <algorithm>
#include <ranges>

namespace pochin::workbench {

namespace {

constexpr int sweeps = 4;

/// The ties of a graph by the places of its nodes, without circles.
struct Ties {
    QList<QList<int>> below;
    QList<QList<int>> above;
};

QList<QList<int>> downwards(const Graph &graph)
{
    QMap<QString, int> places;
    for (int i = 0; i < graph.nodes.size(); ++i)
        places.insert(graph.nodes.at(i).key, i);
    QList<QList<int>> below(graph.nodes.size());
    for (const GraphEdge &edge : graph.edges) {
        const int from = places.value(edge.above, -1);
        const int to = places.value(edge.below, -1);
        if (from >= 0 && to >= 0 && from != to && !below.at(from).contains(to))
            below[from].append(to);
    }
    return below;
}

enum class Walk : std::uint8_t { NotYet, Under, Done };

/// Walks down from `start` and keeps each tie that closes no circle. By hand, because a chain of unions may be long.
void walkDown(int start, const QList<QList<int>> &below, QList<Walk> &state, Ties &ties)
{
    QList<std::pair<int, qsizetype>> path{{start, 0}};
    state[start] = Walk::Under;
    while (!path.isEmpty()) {
        auto &[node, next] = path.last();
        if (next == below.at(node).size()) {
            state[node] = Walk::Done;
            path.removeLast();
            continue;
        }
        const int child = below.at(node).at(next++);
        if (state.at(child) == Walk::Under)
            continue; // it closes a circle
        ties.below[node].append(child);
        ties.above[child].append(node);
        if (state.at(child) == Walk::NotYet) {
            state[child] = Walk::Under;
            path.append({child, 0});
        }
    }
}

Ties withoutCircles(const QList<QList<int>> &below)
{
    Ties ties{QList<QList<int>>(below.size()), QList<QList<int>>(below.size())};
    QList<Walk> state(below.size(), Walk::NotYet);
    for (int i = 0; i < below.size(); ++i) {
        if (state.at(i) == Walk::NotYet)
            walkDown(i, below, state, ties);
    }
    return ties;
}

/// The number of the row of each node: one below the lowest of those above it.
QList<int> depths(const Ties &ties)
{
    QList<int> depth(ties.below.size(), 0);
    QList<qsizetype> waitsFor;
    QList<int> ready;
    for (int i = 0; i < ties.above.size(); ++i) {
        waitsFor.append(ties.above.at(i).size());
        if (waitsFor.last() == 0)
            ready.append(i);
    }
    for (qsizetype at = 0; at < ready.size(); ++at) {
        const int node = ready.at(at);
        for (const int child : ties.below.at(node)) {
            depth[child] = std::max(depth.at(child), depth.at(node) + 1);
            if (--waitsFor[child] == 0)
                ready.append(child);
        }
    }
    return depth;
}

/// Puts each node of `row` under, or over, the middle of its neighbours.
void order(QList<int> &row, const QList<QList<int>> &neighbours, QList<double> &place)
{
    const auto middle = [&](int node) {
        const QList<int> &those = neighbours.at(node);
        if (those.isEmpty())
            return place.at(node);
        double sum = 0;
        for (const int neighbour : those)
            sum += place.at(neighbour);
        return sum / static_cast<double>(those.size());
    };
    std::ranges::stable_sort(row, {}, middle);
    for (int i = 0; i < row.size(); ++i)
        place[row.at(i)] = (i + 0.5) / static_cast<double>(row.size());
}

} // namespace

QList<QList<int>> layersOf(const Graph &graph)
{
    const Ties ties = withoutCircles(downwards(graph));
    const QList<int> depth = depths(ties);
    QList<QList<int>> rows(depth.isEmpty() ? 0 : std::ranges::max(depth) + 1);
    for (int i = 0; i < depth.size(); ++i)
        rows[depth.at(i)].append(i);
    QList<double> place(depth.size(), 0.0);
    for (QList<int> &row : rows)
        order(row, QList<QList<int>>(depth.size()), place);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (QList<int> &row : rows)
            order(row, ties.above, place);
        for (QList<int> &row : std::views::reverse(rows))
            order(row, ties.below, place);
    }
    return rows;
}

} // namespace pochin::workbench
