// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/ids.h"
#include "vault/vault.h"

namespace pochin::exchange {

/// A bundle that was written here or taken here, as this device remembers it; others know nothing of it.
struct PastBundle {
    enum class Way : quint8 { Written, Taken };
    enum class Kind : quint8 { Changes, Request, Invitation };

    Way way = Way::Written;
    Kind kind = Kind::Changes;
    ledger::SpaceId space;
    QString file; ///< its name, without the folder
    qint64 bytes = 0;
    quint64 changes = 0; ///< inside; of a bundle taken, those that were new
    std::vector<ledger::FeedKey> devices = {}; ///< for whom it was sealed, or who sent it
    Instant when = {};

    friend bool operator==(const PastBundle &, const PastBundle &) = default;
};

class History
{
public:
    explicit History(vault::Vault &vault) : m_shelf(vault.shelf(QStringLiteral("exchange-history"))) { }

    [[nodiscard]] Result<> remember(const PastBundle &bundle);
    /// The latest first.
    [[nodiscard]] Result<std::vector<PastBundle>> all() const;

private:
    vault::Shelf m_shelf;
};

} // namespace pochin::exchange
