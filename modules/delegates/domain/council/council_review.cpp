// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/council_review.h"

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/council/review_day.h"
#include "delegates/domain/refusal.h"
#include "groups/domain/group_part.h"

namespace pochin::delegates {

QByteArray CouncilReviewed::encoded() const
{
    ledger::PayloadWriter out;
    write(out, 1, next);
    out.text(2, reasons);
    return out.bytes();
}

Result<CouncilReviewed> CouncilReviewed::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    CouncilReviewed reviewed{dayIn(in, 1), in.text(2, ledger::aText)};
    return in.read(std::move(reviewed));
}

Result<> CouncilReviewed::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (state.part<groups::GroupPart>().kind != groups::GroupKind::Council || isTooFar(next, change))
        return withoutMeaning();
    state.alterable<CouncilPart>().reviews.push_back(said(*this, change));
    return {};
}

std::optional<Review> reviewOf(const ledger::Space &space)
{
    if (space.state().part<groups::GroupPart>().kind != groups::GroupKind::Council)
        return std::nullopt;
    const auto &reviews = space.state().part<CouncilPart>().reviews;
    if (!reviews.empty()) // the last word counts, for it may also bring the day nearer
        return Review{reviews.back().act.next, static_cast<int>(reviews.size())};
    const auto founding = space.change(ledger::Node{0});
    if (!founding)
        return std::nullopt; // the store fails, and whoever asks for anything else is told so
    const Instant founded{std::chrono::milliseconds(founding->body().wall)};
    return Review{std::chrono::floor<std::chrono::days>(founded) + Review::first};
}

Result<Deed> reviewCouncil(const Outlook &outlook, const CouncilReviewed &reviewed)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    if (outlook.part<groups::GroupPart>().kind != groups::GroupKind::Council)
        return refused(Refusal::NotACouncil);
    return checkedWords(reviewed.reasons, ledger::aText)
        .and_then([&] { return checkedReview(outlook, reviewed.next); })
        .transform([&] { return ledger::deedOf(reviewed); });
}

} // namespace pochin::delegates
