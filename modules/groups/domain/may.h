// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/refusal.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/payload_reader.h"

namespace pochin::groups {

// What every deed asks first.

/// The person is a member of the group.
[[nodiscard]] Result<> isHere(const ledger::Outlook &outlook);
/// Besides, the group was not dissolved: then only what hands over is done.
[[nodiscard]] Result<> mayAct(const ledger::Outlook &outlook);
/// Not only blanks and what nobody sees: a person without a visible name could be taken for nobody, or for another.
[[nodiscard]] bool saysSomething(QStringView text);
/// `text` says something and may be written.
[[nodiscard]] Result<> writable(const QString &text, ledger::TextLimit limit);
[[nodiscard]] Result<> writableOrEmpty(const QString &text, ledger::TextLimit limit);
/// R31, П.I.3.8.В: whatever gives standing ends. `until` lies ahead, and no farther than `longestTerm`.
[[nodiscard]] Result<> endsInTime(const ledger::Outlook &outlook, qint64 until);

inline constexpr std::chrono::days longestTerm{366};

[[nodiscard]] constexpr qint64 millisecondsOf(Instant moment)
{
    return moment.time_since_epoch().count();
}

} // namespace pochin::groups
