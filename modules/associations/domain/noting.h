// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// A note on an association or on one of its tasks, perhaps with a small file, which travels in the change itself.
struct Noting {
    static constexpr quint16 type = 416;
    static constexpr QLatin1StringView name{"association.noted"};
    static constexpr qsizetype largestFile = qsizetype(48) * 1024;

    ChangeId association;
    std::optional<ChangeId> task = {};
    QString text = {};
    QString fileName = {};
    QByteArray file = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Noting> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Noting &, const Noting &) = default;
};

/// For those who take part, and on the archive card of what they took part in.
[[nodiscard]] Result<Deed> note(const Outlook &outlook, const Noting &wanted);
/// What may stand as the name of a file on any system, from what it was called: no folders, nothing hidden.
[[nodiscard]] QString plainFileName(const QString &name);

} // namespace pochin::associations
