// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/outcome_text.h"

namespace pochin::delegates {

/// What delegates agreed on elsewhere, brought home word for word: proposed for ratification, and no more than that
/// (П.I.3.8.А: councils are a technical channel). Whoever was there brings it.
struct OutcomeBrought {
    static constexpr quint16 type = 270;
    static constexpr QLatin1StringView name{"outcome.brought"};

    SpaceId council;
    QString councilTitle;
    ChangeId outcome; ///< its id in the council
    OutcomeText words;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<OutcomeBrought> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const OutcomeBrought &, const OutcomeBrought &) = default;
};

/// Refusals: NotAMember, AlreadyThere.
[[nodiscard]] Result<Deed> bringOutcome(const Outlook &outlook, const OutcomeBrought &brought);

} // namespace pochin::delegates
