// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"

namespace pochin::delegates {

/// The delegate asks home. Nothing waits for the answer but the delegate.
struct QuestionAsked {
    static constexpr quint16 type = 265;
    static constexpr QLatin1StringView name{"question.asked"};

    ChangeId mandate;
    QString words;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<QuestionAsked> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const QuestionAsked &, const QuestionAsked &) = default;
};

/// A member answers, for themselves. What binds the delegate is the mandate, not an answer.
struct QuestionAnswered {
    static constexpr quint16 type = 266;
    static constexpr QLatin1StringView name{"question.answered"};

    ChangeId question;
    QString words;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<QuestionAnswered> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const QuestionAnswered &, const QuestionAnswered &) = default;
};

/// Refusals: NotTheDelegate, NoSuchMandate, NoWords, TextTooLong. After the end of a mandate too: things remain open.
[[nodiscard]] Result<Deed> ask(const Outlook &outlook, const QuestionAsked &question);
/// Refusals: NotAMember, NoSuchQuestion, NoWords, TextTooLong.
[[nodiscard]] Result<Deed> answerQuestion(const Outlook &outlook, const QuestionAnswered &answer);

} // namespace pochin::delegates
