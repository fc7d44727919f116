// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/mandate_text.h"

namespace pochin::delegates {

/// П.I.2.В, П.I.3.8.В: permanent bodies of delegates are to dissolve in the end, so a council has a day as well, on
/// which those in it ask whether it is still needed. Whoever says that it is gives reasons, and the next day.
///
/// A day that has passed blocks nothing: a council commands nobody and can do no harm by going on talking. It is shown
/// to everybody in it (М.12), and how often it was put off with it.
struct CouncilReviewed {
    static constexpr quint16 type = 314;
    static constexpr QLatin1StringView name{"council.reviewed"};

    Day next;
    QString reasons;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<CouncilReviewed> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const CouncilReviewed &, const CouncilReviewed &) = default;
};

struct Review {
    static constexpr std::chrono::days first{
        182}; ///< half a year after the founding, until those in it agree otherwise

    Day day;
    int putOff = 0; ///< how often it was
    [[nodiscard]] bool isPastAt(Instant moment) const { return moment >= endOf(day); }
    friend bool operator==(const Review &, const Review &) = default;
};
/// Of a council; nothing for a group of another kind.
[[nodiscard]] std::optional<Review> reviewOf(const ledger::Space &space);

/// Refusals: NotAMember, NotACouncil, NoWords, TextTooLong, DayIsPast, TermTooLong.
[[nodiscard]] Result<Deed> reviewCouncil(const Outlook &outlook, const CouncilReviewed &reviewed);

} // namespace pochin::delegates
