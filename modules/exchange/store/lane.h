// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/exchange.h"
#include "exchange/store/lane_book.h"

namespace pochin::exchange {

/// A file of a lane that was not taken, and why; it is looked at again next time.
struct LaneTrouble {
    QString file;
    Failure failure;
};

/// What came of one round.
struct LaneRound {
    int taken = 0; ///< bundles
    quint64 fresh = 0; ///< changes
    QString written; ///< the bundle that was written; empty: others have all of it already
    int removed = 0; ///< own bundles that everybody acknowledged, or that another now replaces
    std::vector<LaneTrouble> troubles;
    QByteArray divergence; ///< a report, where a copy with the same changes shows another state; else empty
};

/// A folder that an existing synchroniser keeps in step between the devices of one group. docs/FORMAT-exchange.md, "A
/// lane": one writer for each path, so that the synchroniser has nothing to merge.
class Lane
{
public:
    static constexpr std::size_t mostBundles = 32;
    static constexpr std::chrono::days oldest{60};

    /// NotFound: no such folder. InvalidInput: it carries another group already.
    [[nodiscard]] static Result<Lane> opened(vault::Vault &vault, ledger::Spaces &spaces, Exchange &exchange,
        const QString &folder, const ledger::SpaceId &id);

    /// Takes what others put there, then puts there what they lack.
    [[nodiscard]] Result<LaneRound> sync(Instant now);

private:
    Lane(vault::Vault &vault, ledger::Spaces &spaces, Exchange &exchange, LaneRecord record);

    [[nodiscard]] Result<> takeAll(LaneRound &round);
    [[nodiscard]] Result<> takeFile(const QString &path, const OpenKeys &keys, LaneRound &round);
    [[nodiscard]] Result<> put(Instant now, LaneRound &round);
    [[nodiscard]] Result<> write(const Dispatch &dispatch, Instant now, LaneRound &round);
    [[nodiscard]] Result<> removeAcknowledged(LaneRound &round);
    void remove(const LaneBundle &bundle, LaneRound &round) const;
    [[nodiscard]] bool isFull(Instant now) const;
    [[nodiscard]] QString own() const { return m_record.folder + QLatin1Char('/') + m_record.name; }

    ledger::Spaces &m_spaces;
    Exchange &m_exchange;
    LaneBook m_book;
    LaneRecord m_record;
};

} // namespace pochin::exchange
