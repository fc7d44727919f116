// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/causal_graph.h"
#include "ledger/domain/change.h"

namespace pochin::ledger {

/// What one author does at once, however many fields it writes: it becomes one change.
struct Deed {
    quint16 type = 0;
    Payload payload;
    ChangeFlags flags = {};
    std::vector<Attachment> attachments = {};
};

/// The change that founds a space. `payload` must hold something drawn by lot, or two spaces founded alike are one.
[[nodiscard]] Result<Change> foundedSpace(const FeedKey &feed, const Payload &payload, qint64 wall);

/// Where the next change of a feed is put: a feed that was forked goes on where it stands deepest. Nothing: it has not
/// written yet.
[[nodiscard]] std::optional<Node> tipOf(const CausalGraph &graph, const FeedKey &key);

/// The changes by which `feed` does `deed`, having seen all of `graph`: one, and before it empty merges if there are
/// more heads than a change may name. Unsigned. Fails if a rule of `checked` would be broken. Requires: the genesis is
/// in `graph`.
[[nodiscard]] Result<std::vector<Change>> authored(
    const CausalGraph &graph, const FeedKey &feed, const Deed &deed, qint64 wall);

} // namespace pochin::ledger
