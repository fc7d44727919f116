// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

/// A version of the minutes, word for word: whoever confirms it names it by its id, which is a hash of it. A further
/// version asks everybody anew; it replaces those that its author knew, and no others.
struct MinutesWritten {
    static constexpr quint16 type = 174;
    static constexpr QLatin1StringView name{"minutes.written"};
    static constexpr std::size_t mostPresent = 500;

    ledger::ChangeId assembly;
    QString text;
    std::vector<ledger::PersonId> present; ///< who is asked to confirm; one at least
    std::vector<QString> guests = {};
    std::vector<ledger::ChangeId> replaced = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<MinutesWritten> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const MinutesWritten &, const MinutesWritten &) = default;
};

/// Somebody confirms a version, or remarks on it, or both. A remark stays its author's, word for word, whatever becomes
/// of the text. Silence is never consent.
struct MinutesAnswered {
    static constexpr quint16 type = 175;
    static constexpr QLatin1StringView name{"minutes.answered"};

    ledger::ChangeId minutes;
    bool isConfirmed = false;
    QString remark = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<MinutesAnswered> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const MinutesAnswered &, const MinutesAnswered &) = default;
};

/// Who was there and which versions it replaces are looked up. Refusals: NotAMember, NoSuchAssembly, NotOpened,
/// NobodyPresent, NothingChanged, UnfitText.
[[nodiscard]] Result<ledger::Deed> writeMinutes(
    const ledger::Outlook &outlook, const ledger::ChangeId &assembly, const QString &text);
/// Refusals: NotAMember, NoSuchMinutes, NothingToSay, NotPresent (to confirm; anybody may remark), AlreadyAnswered,
/// UnfitText.
[[nodiscard]] Result<ledger::Deed> answerMinutes(const ledger::Outlook &outlook, const MinutesAnswered &answer);

} // namespace pochin::assemblies
