// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"

namespace pochin::delegates {

// What the delegate says of the mandate as a whole, and what anybody may say that ends it.

/// Yes or no to a mandate. Nobody is a delegate before they say yes: no record binds anybody but its author.
struct MandateAnswered {
    static constexpr quint16 type = 259;
    static constexpr QLatin1StringView name{"mandate.answered"};
    enum class Answer { Accepted, Declined };

    ChangeId mandate;
    ContentHash words; ///< of the text that is answered
    Answer answer = Answer::Accepted;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<MandateAnswered> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const MandateAnswered &, const MandateAnswered &) = default;
};

/// The delegate lays the mandate down: one act, nothing to approve (П.I.3.5.Б-1, free exit).
struct MandateResigned {
    static constexpr quint16 type = 261;
    static constexpr QLatin1StringView name{"mandate.resigned"};

    ChangeId mandate;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<MandateResigned> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const MandateResigned &, const MandateResigned &) = default;
};

/// The event that the mandate ends by has come. Anybody in the group says so: between an act that narrows a power and
/// one that extends it, the one that narrows counts.
struct EventCame {
    static constexpr quint16 type = 262;
    static constexpr QLatin1StringView name{"mandate.event-came"};

    ChangeId mandate;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<EventCame> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const EventCame &, const EventCame &) = default;
};

/// Refusals: NotTheDelegate, NotApproved, AlreadyAnswered, AlreadyEnded.
[[nodiscard]] Result<Deed> answerMandate(
    const Outlook &outlook, const ChangeId &mandate, MandateAnswered::Answer answer, const QString &word = {});
/// Refusals: NotTheDelegate, AlreadyEnded.
[[nodiscard]] Result<Deed> resign(const Outlook &outlook, const ChangeId &mandate, const QString &word = {});
/// Refusals: NotAMember, NoEvent, AlreadyEnded.
[[nodiscard]] Result<Deed> sayEventCame(const Outlook &outlook, const ChangeId &mandate, const QString &word = {});

} // namespace pochin::delegates
