// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"

namespace pochin::delegates {

/// What a base group says of what a delegate did, or of what delegates agreed on (М.7, П.I.3.8.А, П.I.4.5.А).
enum class Answer {
    Ratified,
    Partly, ///< in force for this group as far as the words say
    Reserved, ///< with a reservation, which the words say
    Rejected,
};
/// The same with the answer that is none. Silence is never consent, however long it lasts.
enum class Ratified { No, Whole, Partly, Reserved, Rejected };

[[nodiscard]] QLatin1StringView nameOf(Answer answer);
[[nodiscard]] QLatin1StringView nameOf(Ratified ratified);
[[nodiscard]] Ratified ratifiedAs(Answer answer);
/// Whether something of it is in force.
[[nodiscard]] bool isInForce(Ratified ratified);

/// A member puts an answer before the group, whose own procedure adopts it or does not. `of` is the id of an act of a
/// delegate, or of an outcome that was brought home; nothing binds by anything but an adopted answer that names it.
struct RatificationProposed {
    static constexpr quint16 type = 267;
    static constexpr QLatin1StringView name{"ratification.proposed"};

    ChangeId of;
    Answer answer = Answer::Ratified;
    QString words = {};
    std::optional<qint64> deadline = {};
    ledger::ProcedureRef procedure = {}; ///< by which the group decides

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<RatificationProposed> decoded(QByteArrayView payload);
    /// An adopted rejection adopts nothing.
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const RatificationProposed &, const RatificationProposed &) = default;
};

/// What the group said last, of all answers that it adopted.
[[nodiscard]] Ratified ratificationOf(const ledger::Space &space, const ChangeId &of);
/// The adopted answer itself, with its words; null if there is none.
[[nodiscard]] const Said<RatificationProposed> *adoptedAnswer(const ledger::Space &space, const ChangeId &of);
/// With the procedure that the group has for this. Refusals: NotAMember, NothingToRatify, NoWords (a part or a
/// reservation must be said), TextTooLong, NoProcedure.
[[nodiscard]] Result<Deed> proposeRatification(const Outlook &outlook, RatificationProposed proposed);

} // namespace pochin::delegates
