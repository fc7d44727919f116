// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/outcome_brought.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

#include <algorithm>

namespace pochin::delegates {

QByteArray OutcomeBrought::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, council);
    out.text(2, councilTitle);
    out.id(3, outcome);
    out.bytes(4, words.encoded());
    return out.bytes();
}

Result<OutcomeBrought> OutcomeBrought::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    const SpaceId council = in.id<SpaceId>(1);
    const QString title = in.text(2, ledger::aName);
    const ChangeId outcome = in.id<ChangeId>(3);
    return in.read(in.bytes(4, 1, OutcomeText::mostBytes))
        .and_then([](const QByteArray &bytes) { return OutcomeText::decoded(bytes); })
        .transform([&](OutcomeText &&words) { return OutcomeBrought{council, title, outcome, std::move(words)}; });
}

Result<> OutcomeBrought::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    state.alterable<DelegatesPart>().outcomes.emplace(change.id, said(*this, change));
    return {};
}

Result<Deed> bringOutcome(const Outlook &outlook, const OutcomeBrought &brought)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    const auto isTheSame = [&](const auto &known) { return known.second.act.outcome == brought.outcome; };
    if (std::ranges::any_of(outlook.part<DelegatesPart>().outcomes, isTheSame))
        return refused(Refusal::AlreadyThere);
    if (brought.words.encoded().size() > OutcomeText::mostBytes)
        return refused(Refusal::TextTooLong);
    return ledger::deedOf(brought);
}

} // namespace pochin::delegates
