// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

/// What somebody says on a proposal. П.I.3.5.Б-6: who stands aside is not bound and does not obstruct.
enum class PositionKind {
    ForDoing, ///< "for, and I take it on"
    For,
    YesIf, ///< "yes, if …"; counts when the text has changed and its author says yes to that
    StandAside,
    Object,
    Own, ///< a position of the group's own, by its number in the procedure
};

/// About one wording, by its id: whoever amends the text asks everybody anew.
struct PositionTaken {
    static constexpr quint16 type = 130;
    static constexpr QLatin1StringView name{"position.taken"};

    ledger::ChangeId wording;
    PositionKind kind = PositionKind::For;
    ledger::Stance stance = ledger::Stance::For; ///< how it counts; follows from the kind, but for the group's own
    QString words = {}; ///< reason, condition, or what one takes on
    QString paragraph = {}; ///< М.27: an objection may name the paragraph that it rests on
    quint32 own = 0; ///< which of the group's own
    std::optional<ledger::ChangeId> confirms = {}; ///< what somebody else wrote down for the author

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PositionTaken> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PositionTaken &, const PositionTaken &) = default;
};

/// What somebody without a laptop said, as another wrote it down. It counts for nothing until that person confirms it.
struct PositionTold {
    static constexpr quint16 type = 138;
    static constexpr QLatin1StringView name{"position.told"};

    ledger::ChangeId wording;
    ledger::PersonId person;
    PositionKind kind = PositionKind::For;
    QString words = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PositionTold> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PositionTold &, const PositionTold &) = default;
};

/// П.I.3.5.Б-1 and Б-6: whoever consented may withdraw; what they took on is offered to others.
struct ConsentWithdrawn {
    static constexpr quint16 type = 137;
    static constexpr QLatin1StringView name{"consent.withdrawn"};

    ledger::ChangeId wording;
    QString reason = {};
    QString handOver = {}; ///< what becomes of what they had taken on

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ConsentWithdrawn> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ConsentWithdrawn &, const ConsentWithdrawn &) = default;
};

/// How a kind counts where the group has no say in it.
[[nodiscard]] ledger::Stance stanceOf(PositionKind kind);

/// Refusals: NotAMember, NoSuchProposal, Withdrawn, UnfitText, ConditionMissing, ReasonMissing, NoSuchPosition.
[[nodiscard]] Result<ledger::Deed> takePosition(const ledger::Outlook &outlook, PositionTaken position);
/// Refusals: NotAMember, NoSuchProposal, Withdrawn, UnfitText, NothingOfThatName, OwnRecord.
[[nodiscard]] Result<ledger::Deed> writeDown(const ledger::Outlook &outlook, const PositionTold &told);
/// The position that the author of `told` wrote down for me. Refusals: those of takePosition, NotYours.
[[nodiscard]] Result<ledger::Deed> confirmTold(const ledger::Outlook &outlook, const ledger::ChangeId &told);
/// Refusals: NotAMember, NoSuchProposal, NotAdopted, NotBound, HandOverMissing, UnfitText.
[[nodiscard]] Result<ledger::Deed> withdrawConsent(const ledger::Outlook &outlook, const ConsentWithdrawn &withdrawn);

} // namespace pochin::assemblies
