// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/mark.h"

#include <QList>
#include <QString>

namespace pochin::workbench {

/// What stands in a map: a group of a federation, a base group that ratifies. Every text is plain text.
struct GraphNode {
    QString key; ///< stable, never shown; unique in its graph
    QString title;
    QString note; ///< under the title, quieter: "ratified with a reservation"
    Mark mark = Mark::None; ///< what `note` says in words

    friend bool operator==(const GraphNode &, const GraphNode &) = default;
};

/// A tie between two of them, by their keys: from the union to its member, from the decision to the group it waits for.
struct GraphEdge {
    QString above;
    QString below;

    friend bool operator==(const GraphEdge &, const GraphEdge &) = default;
};

/// A tie between two of which neither is above the other, such as an agreement; drawn broken.
struct GraphBond {
    QString one;
    QString other;

    friend bool operator==(const GraphBond &, const GraphBond &) = default;
};

/// A map as plain values. Many above one and circles are allowed; an edge to a key that is not there is passed over.
struct Graph {
    QList<GraphNode> nodes;
    QList<GraphEdge> edges;
    QList<GraphBond> bonds = {}; ///< they move no box

    friend bool operator==(const Graph &, const Graph &) = default;
};

} // namespace pochin::workbench
