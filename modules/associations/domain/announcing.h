// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Makes a call known in this group that stands in a space of its own, with people of several groups or of none. It
/// brings nobody into it: who wants to, asks there.
struct Announcing {
    static constexpr quint16 type = 385;
    static constexpr QLatin1StringView name{"association.announced"};

    ledger::SpaceId space;
    QString task;
    QString doneTest;
    Day sunset;
    std::vector<QString> needed = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Announcing> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Announcing &, const Announcing &) = default;
};

/// The words are those of `association` as its own space has them.
[[nodiscard]] Result<Deed> announce(const Outlook &outlook, const Association &association, const Outlook &itsSpace);

} // namespace pochin::associations
