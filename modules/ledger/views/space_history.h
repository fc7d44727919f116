// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/space.h"
#include "workbench/history/history_source.h"

#include <functional>
#include <vector>

namespace pochin::ledger {

/// How a history speaks: names and deeds are the business of other rooms.
struct HistoryWords {
    std::function<QString(const Space &, const PersonId &)> nameOf;
    /// What was done, as it follows a name: "took an errand".
    std::function<QString(const ChangeBody &)> deedOf;
};

/// What was done in a space, or to one thing in it, latest first. Rows are read from the store as somebody looks at
/// them. The space must outlive it unchanged: who hears that it changed makes another.
class SpaceHistory final : public workbench::HistorySource
{
public:
    /// Everything.
    SpaceHistory(const Space &space, HistoryWords words);
    /// Only these, of which those that are not here are passed over.
    SpaceHistory(const Space &space, HistoryWords words, const std::vector<ChangeId> &only);

    [[nodiscard]] int count() const override { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] workbench::HistoryRow row(int at) const override;

private:
    const Space &m_space;
    HistoryWords m_words;
    std::vector<Node> m_nodes; ///< latest first
};

} // namespace pochin::ledger
