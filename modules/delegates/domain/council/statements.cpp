// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/statements.h"

#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::delegates {

namespace {

constexpr quint64 farthestDay = 2'932'896;

} // namespace

QByteArray SeatContent::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, delegate);
    out.text(2, name);
    out.text(3, matter);
    out.maps(4, points, [](ledger::PayloadWriter &item, const MandatePoint &point) {
        item.choice(1, point.kind);
        item.text(2, point.words);
    });
    out.number(5, static_cast<quint64>(lastDay.time_since_epoch().count()));
    out.id(6, words);
    return out.bytes();
}

Result<SeatContent> SeatContent::decoded(QByteArrayView bytes)
{
    ledger::PayloadReader in(bytes);
    SeatContent seat{.delegate = in.id<PersonId>(1),
        .name = in.text(2, ledger::aName),
        .matter = in.text(3, ledger::aLine),
        .points = in.maps(4, MandateText::mostPoints,
            [](ledger::PayloadReader &item) {
                return MandatePoint{item.choice(1, PointKind::DoNotAgree), item.text(2, ledger::aText)};
            }),
        .lastDay = Day(std::chrono::days(in.number(5, 0, farthestDay))),
        .words = in.id<ContentHash>(6)};
    return in.read(std::move(seat));
}

QByteArray SeatEndedContent::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, seat);
    out.choice(2, end);
    out.text(3, words);
    return out.bytes();
}

Result<SeatEndedContent> SeatEndedContent::decoded(QByteArrayView bytes)
{
    ledger::PayloadReader in(bytes);
    SeatEndedContent ended{
        in.id<groups::StatementId>(1), in.choice(2, End::SeatLost), in.optionalText(3, ledger::aText)};
    return in.read(std::move(ended));
}

QByteArray AnswerContent::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, outcome);
    out.choice(2, answer);
    out.text(3, words);
    out.ids(4, replaced);
    out.maps(5, below, [](ledger::PayloadWriter &item, const BaseAnswer &base) {
        item.text(1, base.group);
        item.choice(2, base.answer);
        item.text(3, base.words);
        item.id(4, base.said);
    });
    out.id(6, quoted);
    return out.bytes();
}

Result<AnswerContent> AnswerContent::decoded(QByteArrayView bytes)
{
    ledger::PayloadReader in(bytes);
    AnswerContent content{.outcome = in.id<ChangeId>(1),
        .answer = in.choice(2, Answer::Rejected),
        .words = in.optionalText(3, ledger::aText),
        .replaced = in.ids<groups::StatementId>(4, mostBelow),
        .below = in.maps(5, mostBelow,
            [](ledger::PayloadReader &item) {
                return BaseAnswer{item.text(1, ledger::aName), item.choice(2, Answer::Rejected),
                    item.optionalText(3, ledger::aText), item.optionalId<groups::StatementId>(4)};
            }),
        .quoted = in.optionalId<ContentHash>(6)};
    return in.read(std::move(content));
}

} // namespace pochin::delegates
