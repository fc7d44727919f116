// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/review_day.h"

#include "delegates/domain/refusal.h"

namespace pochin::delegates {

namespace {
constexpr quint64 farthestDay = 2'932'896; ///< the last one that ISO 8601 writes with four digits
}

void write(ledger::PayloadWriter &out, quint64 key, Day day)
{
    out.number(key, static_cast<quint64>(day.time_since_epoch().count()));
}

Day dayIn(ledger::PayloadReader &in, quint64 key)
{
    return Day(std::chrono::days(in.number(key, 0, farthestDay)));
}

bool isTooFar(Day review, const ledger::FoldedChange &change)
{
    return review > Instant(std::chrono::milliseconds(change.body.wall)) + Term::longest;
}

Result<> checkedWords(const QString &words, ledger::TextLimit limit)
{
    if (words.isEmpty())
        return refused(Refusal::NoWords);
    return ledger::isWritable(words, limit) ? Result<>() : refused(Refusal::TextTooLong);
}

Result<> checkedReview(const Outlook &outlook, Day review)
{
    if (outlook.now >= endOf(review))
        return refused(Refusal::DayIsPast);
    return review > outlook.now + Term::longest ? refused(Refusal::TermTooLong) : Result<>();
}

} // namespace pochin::delegates
