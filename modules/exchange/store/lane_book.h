// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/frontier.h"
#include "vault/vault.h"

#include <set>

namespace pochin::exchange {

/// A bundle that this device has put into its lane and not taken away since.
struct LaneBundle {
    QString file;
    Frontier frontier; ///< of this device when it was written
    Instant when = {};
    friend bool operator==(const LaneBundle &, const LaneBundle &) = default;
};

/// What this device knows of its lane in one folder.
struct LaneRecord {
    QString folder;
    ledger::SpaceId space;
    QString name; ///< of its own sub-folder
    std::vector<ledger::FeedKey> readers = {}; ///< for whom the latest bundle was sealed
    std::vector<LaneBundle> bundles = {}; ///< the latest last
    friend bool operator==(const LaneRecord &, const LaneRecord &) = default;
};

/// The lanes of an open vault, and which files of others were taken.
class LaneBook
{
public:
    explicit LaneBook(vault::Vault &vault);

    [[nodiscard]] Result<std::optional<LaneRecord>> lane(const QString &folder) const;
    /// Those that carry this group, in the order in which they were begun.
    [[nodiscard]] Result<std::vector<LaneRecord>> lanesOf(const ledger::SpaceId &space) const;
    [[nodiscard]] Result<> keep(const LaneRecord &record);
    /// The folder is left as it is; this device no longer goes round in it.
    [[nodiscard]] Result<> forget(const QString &folder);
    /// By the SHA-256 of their bytes.
    [[nodiscard]] Result<bool> isTaken(QByteArrayView hash) const;
    [[nodiscard]] Result<> markTaken(QByteArrayView hash);

private:
    vault::Shelf m_lanes;
    vault::Shelf m_taken;
};

} // namespace pochin::exchange
