// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/ids.h"

#include <QFlags>

#include <optional>
#include <vector>

namespace pochin::ledger {

/// What a decision can do by itself. A procedure says which of these it is good enough for.
enum class Power : quint8 {
    EndExchange = 1,
    GiveMandate = 2,
    Recall = 4,
    Dissolve = 8,
    Ratify = 16,
    ChangeProcedures = 32,
};
Q_DECLARE_FLAGS(Powers, Power)
Q_DECLARE_OPERATORS_FOR_FLAGS(Powers)
inline constexpr Powers allPowers = Powers::fromInt(63);

/// How a group decides. The programme prescribes no procedure (М.15), so every group composes its own from these
/// parts, and may have several. Everything is counted over the members whom the close had in its past.
struct Procedure {
    enum class Means : quint8 {
        Positions, ///< what the members say
        Lot, ///< chance that several make together and nobody alone can choose
        Recorded, ///< the group's own words: somebody records the outcome, others confirm it
    };
    enum class Threshold : quint8 { AtLeast, MoreThan };
    enum class ShareOf : quint8 {
        Members, ///< silence weighs against
        NotStandingAside, ///< the members without those who stand aside; silence weighs against
        ThoseWhoSpoke, ///< for or against; who stands aside or is silent weighs nothing
    };

    Means means = Means::Positions;
    quint32 sharePart = 1; ///< sharePart / shareWhole must be for it
    quint32 shareWhole = 2;
    Threshold threshold = Threshold::AtLeast;
    ShareOf shareOf = ShareOf::Members;
    /// So many objections are borne, one more stops it; nothing: an objection stops nothing and is a voice against.
    std::optional<quint32> objectionsBorne = 0;
    quint32 quorumPart = 0; ///< of all members, quorumPart / quorumWhole must have taken some position
    quint32 quorumWhole = 1;
    quint32 confirmations = 1; ///< Recorded: by so many others than the one who recorded it; never none
    Powers powers = allPowers;

    friend bool operator==(const Procedure &, const Procedure &) = default;
};

/// Names a procedure: one of those the founders wrote, by its number, or the one that a decision put in force.
struct ProcedureRef {
    std::optional<ChangeId> decision = {};
    quint32 ofFounding = 0;
    friend auto operator<=>(const ProcedureRef &, const ProcedureRef &) = default;
};

/// The bytes that somebody adds to a draw, and the hash by which they are promised before anybody knows the others'.
using LotSeed = Identifier<struct LotSeedTag>;
using LotSeal = Identifier<struct LotSealTag>;

/// A draw: who has a hand in it, and among how many it chooses.
struct Lot {
    std::vector<PersonId> hands; ///< two or more, none twice
    quint32 choices = 2;
    friend bool operator==(const Lot &, const Lot &) = default;
};

/// Bound to proposal and person, so that nobody can seal a copy of another's seed.
[[nodiscard]] LotSeal sealOf(const ChangeId &proposal, const PersonId &person, const LotSeed &seed);
/// Which of `choices` the seeds choose; in the order in which the lot names its hands. Requires: choices > 0.
[[nodiscard]] quint32 drawnFrom(const std::vector<LotSeed> &seeds, quint32 choices);

} // namespace pochin::ledger
