// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/graph/graph.h"

namespace pochin::workbench {

/// Which nodes stand in which row, from top to bottom and left to right, by their place in `graph.nodes`. Whoever is
/// above somebody stands in a higher row, except where a circle makes that impossible; lines cross little. The same
/// graph always gives the same rows.
[[nodiscard]] QList<QList<int>> layersOf(const Graph &graph);

} // namespace pochin::workbench
