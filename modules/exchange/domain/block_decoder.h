// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/manifest.h"
#include "ledger/domain/change.h"

#include <vector>

namespace pochin::exchange {

/// Rebuilds the changes of a bundle from its blocks, and knows at the end whether it has all of them. Each that bears a
/// signature, such as the last of every segment, has it then; until somebody has verified these, nothing may be
/// believed. What it holds stays below `limits::changesMemory`, whatever the bytes say. docs/FORMAT-exchange.md, "A
/// bundle", 7 to 10.
class BlockDecoder
{
public:
    /// `manifest` must outlive it.
    explicit BlockDecoder(const Manifest &manifest);

    /// Takes the next bytes of `changes`, wherever they were cut. After a failure there is no going on.
    [[nodiscard]] Result<> take(QByteArrayView bytes);
    /// Truncated: a block or a segment is not whole.
    [[nodiscard]] Result<> finished() const;
    /// In the order of the bundle: causes before effects.
    [[nodiscard]] std::vector<ledger::Change> takenChanges() { return std::move(m_changes); }
    [[nodiscard]] std::size_t count() const { return m_changes.size(); }

private:
    struct Columns;

    [[nodiscard]] Result<> takeBlock(QByteArrayView block);
    [[nodiscard]] Result<> rebuild(const Columns &columns, std::size_t row, quint32 segment);
    [[nodiscard]] Result<ledger::ChangeBody> bodyOf(const Columns &columns, std::size_t row, quint32 segment);
    [[nodiscard]] Result<std::vector<ledger::ChangeId>> depsOf(const Columns &columns, std::size_t row) const;

    const Manifest &m_manifest;
    QByteArray m_rest; ///< the beginning of a block whose end has not come yet
    std::vector<qint64> m_lastWall; ///< by segment
    std::vector<std::vector<ledger::ChangeId>> m_ids; ///< by segment
    std::vector<ledger::Change> m_changes;
    qint64 m_memory = 0; ///< that they take
};

} // namespace pochin::exchange
