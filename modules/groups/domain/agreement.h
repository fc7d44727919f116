// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/seal_book.h"

#include <array>

namespace pochin::groups {

/// An agreement (договор) between two groups, as both seal it: the content of kind Agreement.
/// М.7, П.I.4.5.Г: horizontal links rest on mutual agreement. It has a term, and a way out for each side.
struct AgreementContent {
    std::array<StatementId, 2> cards; ///< ascending
    QString terms;
    qint64 until = 0; ///< milliseconds since 1970
    std::array<QString, 2> waysOut; ///< in the order of the cards
    QByteArray nonce; ///< 16 bytes drawn by lot

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<AgreementContent> decoded(QByteArrayView bytes);
    friend bool operator==(const AgreementContent &, const AgreementContent &) = default;
};

using AgreementId = Identifier<struct AgreementTag>; ///< SHA-256 of the content's bytes

/// One side ends it: the content of kind AgreementEnded.
struct AgreementEndedContent {
    AgreementId agreement;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<AgreementEndedContent> decoded(QByteArrayView bytes);
    friend bool operator==(const AgreementEndedContent &, const AgreementEndedContent &) = default;
};

enum class AgreementState { Drafted, HalfSealed, InForce, Over, Ended };

struct AgreementSeen {
    AgreementId id;
    AgreementContent content;
    AgreementState state = AgreementState::Drafted;
    std::array<QString, 2> names = {}; ///< as the cards call them; empty where a card is not here
    std::set<StatementId> sealedBy = {}; ///< cards
    std::set<StatementId> endedBy = {};
    bool isOurs = false; ///< one of the cards has keys that were offered here
};

[[nodiscard]] AgreementId idOf(const AgreementContent &content);
/// All that was drafted or said of agreements in a space, by id.
[[nodiscard]] std::vector<AgreementSeen> agreementsIn(const ledger::Space &space, const SealBook &book, Instant now);

} // namespace pochin::groups
