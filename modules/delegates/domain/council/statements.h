// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/mandate_standing.h"
#include "delegates/domain/mandate_text.h"
#include "delegates/domain/ratification.h"
#include "groups/domain/seal.h"

namespace pochin::delegates {

// What a group says in a council under its seal: whom it sends and with what, that it has taken this back, and what it
// answers to an outcome. Contents of sealed statements (groups/domain/seal.h); docs/FORMAT-delegates.md has the bytes.
// None of them names a member of the group: the delegate is named by the key they have in the council.

inline constexpr auto seatKind = static_cast<groups::StatementKind>(8);
inline constexpr auto seatEndedKind = static_cast<groups::StatementKind>(9);
inline constexpr auto answerKind = static_cast<groups::StatementKind>(10);

/// A mandate as the council learns of it.
struct SeatContent {
    PersonId delegate; ///< in the council
    QString name;
    QString matter;
    std::vector<MandatePoint> points;
    Day lastDay;
    ContentHash words; ///< of the frozen text at home

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<SeatContent> decoded(QByteArrayView bytes);
    friend bool operator==(const SeatContent &, const SeatContent &) = default;
};

/// The mandate has ended at home: recalled, laid down, or otherwise.
struct SeatEndedContent {
    groups::StatementId seat;
    End end = End::Recall;
    QString words = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<SeatEndedContent> decoded(QByteArrayView bytes);
    friend bool operator==(const SeatEndedContent &, const SeatEndedContent &) = default;
};

/// What a base group answered, as its council passes it on.
struct BaseAnswer {
    QString group;
    Answer answer = Answer::Ratified;
    QString words = {};
    /// The group's own sealed answer, which travels along: what a council passes on is worth no more than that.
    std::optional<groups::StatementId> said = {};
    friend bool operator==(const BaseAnswer &, const BaseAnswer &) = default;
};

/// A group's answer to an outcome. A council has none of its own: it passes on those of its base groups, and
/// ratification runs back to the base however many levels there are (М.7, П.I.4.5.А).
struct AnswerContent {
    static constexpr std::size_t mostBelow = 100;

    ChangeId outcome; ///< in the council
    Answer answer = Answer::Ratified; ///< of a council without meaning
    QString words = {};
    std::vector<groups::StatementId> replaced = {}; ///< earlier answers of this group, which this one takes back
    std::vector<BaseAnswer> below = {};
    std::optional<ContentHash> quoted = {}; ///< of the words that are answered

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<AnswerContent> decoded(QByteArrayView bytes);
    friend bool operator==(const AnswerContent &, const AnswerContent &) = default;
};

} // namespace pochin::delegates
