// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Asks somebody to take a task. П.I.1.2.Г: it is an offer to them, and binds nobody until they take it.
struct Asking {
    static constexpr quint16 type = 408;
    static constexpr QLatin1StringView name{"task.asked"};

    ChangeId task;
    PersonId person;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Asking> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Asking &, const Asking &) = default;
};

[[nodiscard]] Result<Deed> ask(
    const Outlook &outlook, const ChangeId &task, const PersonId &person, const QString &word = {});

} // namespace pochin::associations
