// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/draft.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

#include <algorithm>

namespace pochin::delegates {

QByteArray Draft::encoded() const
{
    ledger::PayloadWriter out;
    out.bytes(1, words.bytes);
    return out.bytes();
}

Result<Draft> Draft::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    const QByteArray bytes = in.bytes(1, 1, MandateText::mostBytes);
    return in.read(bytes).and_then(&FrozenText::read).transform([](FrozenText &&words) {
        return Draft{std::move(words)};
    });
}

/// A day farther off than the longest term says nothing: by its own claimed time no mandate is without limit.
Result<> Draft::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    const Instant written{std::chrono::milliseconds(change.body.wall)};
    if (words.text.term.lastDay > written + Term::longest)
        return withoutMeaning();
    state.alterable<DelegatesPart>().drafts.emplace(change.id, said(*this, change));
    return {};
}

namespace {

Result<> checkedTerm(const MandateText &text, Instant now)
{
    if (text.term.isOverAt(now))
        return refused(Refusal::DayIsPast);
    if (text.term.lastDay > now + Term::longest)
        return refused(Refusal::TermTooLong);
    if (text.term.endsWithLastPoint && text.pointsToDo().empty())
        return refused(Refusal::NothingToDo);
    return {};
}

bool isTooLong(const MandateText &text)
{
    const auto isUnwritable = [](const MandatePoint &point) { return !ledger::isWritable(point.words, ledger::aText); };
    return text.points.size() > MandateText::mostPoints || !ledger::isWritable(text.matter, ledger::aLine)
        || !ledger::isWritable(text.term.event, ledger::aLine) || std::ranges::any_of(text.points, isUnwritable)
        || text.encoded().size() > MandateText::mostBytes;
}

} // namespace

Result<> checked(const Outlook &outlook, const MandateText &text)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    if (!outlook.standing().isMember(text.delegate))
        return refused(Refusal::DelegateNotAMember);
    if (text.matter.isEmpty())
        return refused(Refusal::NoMatter);
    const auto saysNothing = [](const MandatePoint &point) { return point.words.isEmpty(); };
    if (text.points.empty() || std::ranges::any_of(text.points, saysNothing))
        return refused(Refusal::NoPoints);
    if (isTooLong(text))
        return refused(Refusal::TextTooLong);
    if (text.replaces && !outlook.part<DelegatesPart>().mandate(*text.replaces))
        return refused(Refusal::NoSuchMandate);
    return checkedTerm(text, outlook.now);
}

Result<Deed> draft(const Outlook &outlook, const MandateText &text)
{
    return checked(outlook, text).transform([&] { return ledger::deedOf(Draft{FrozenText::of(text)}); });
}

} // namespace pochin::delegates
