// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/kept.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

#include <map>

namespace pochin::assemblies {

// A poll asks and decides nothing: П.I.3.8.В, polls give connection and regularity. What comes of it is proposed.

enum class PollKind {
    Simple, ///< which of the choices suit, as many as one likes
    Ranked, ///< in which order one would have them
    Dates, ///< on which days one can: yes, if need be, no
};

/// What an answer may say of one choice of a poll by dates.
enum class DateMark : quint8 { No, IfNeedBe, Yes };

struct PollOpened {
    static constexpr quint16 type = 144;
    static constexpr QLatin1StringView name{"poll.opened"};

    PollKind kind = PollKind::Simple;
    QString question;
    std::vector<QString> choices; ///< two or more, none twice; a day in words
    std::optional<qint64> until = {}; ///< answers are wished for until then

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PollOpened> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PollOpened &, const PollOpened &) = default;
};

/// Theirs alone, and as often as they change their mind: the last answer counts.
struct PollAnswered {
    static constexpr quint16 type = 145;
    static constexpr QLatin1StringView name{"poll.answered"};

    ledger::ChangeId poll;
    /// One byte a choice. Simple: 1 suits. Ranked: the place from 1 on, none twice; 0: after all that have one. Dates:
    /// a DateMark.
    QByteArray marks;
    QString words = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PollAnswered> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PollAnswered &, const PollAnswered &) = default;
};

/// Whoever asked has heard enough.
struct PollEnded {
    static constexpr quint16 type = 146;
    static constexpr QLatin1StringView name{"poll.ended"};

    ledger::ChangeId poll;
    QString words = {}; ///< what comes of it

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PollEnded> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PollEnded &, const PollEnded &) = default;
};

struct Poll {
    Kept<PollOpened> opened;
    std::map<ledger::PersonId, Kept<PollAnswered>> answers; ///< of each the last
    std::vector<Kept<PollEnded>> ended; ///< once at most
};

/// The polls of a space, by the change that opened them.
struct Polls {
    static constexpr QLatin1StringView partName{"polls"};
    std::map<ledger::ChangeId, Poll> polls;
    void writeTo(CborWriter &out) const;
};

/// Refusals: NotAMember, UnfitText, ChoicesMissing.
[[nodiscard]] Result<ledger::Deed> openPoll(const ledger::Outlook &outlook, const PollOpened &poll);
/// Refusals: NotAMember, NothingOfThatName, PollOver, UnfitAnswer, UnfitText.
[[nodiscard]] Result<ledger::Deed> answerPoll(const ledger::Outlook &outlook, const PollAnswered &answer);
/// Refusals: NotAMember, NothingOfThatName, NotYours, PollOver, UnfitText.
[[nodiscard]] Result<ledger::Deed> endPoll(const ledger::Outlook &outlook, const PollEnded &ended);

} // namespace pochin::assemblies
