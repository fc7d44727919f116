// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

/// A union that this group says it is a member of. П.I.3.7.А–Г: federation from below, a graph and not a tree: a group
/// may stand in many unions, at any depth.
struct UnionLink {
    ledger::SpaceId space;
    QString name;
    QString reason; ///< П.I.3.5.Б-7: a vertical link needs one
    qint64 review = 0; ///< until when it holds without being looked at again, milliseconds since 1970
    std::optional<ledger::ChangeId> decision = {}; ///< the proposal that decided it
    ledger::PersonId by;
    struct Leaving {
        ledger::PersonId by;
        std::optional<ledger::ChangeId> decision;
        QString word;
    };
    std::vector<Leaving> leavings = {}; ///< said so; whether the group did is asked of its decisions
};

struct UnionPart {
    static constexpr QLatin1StringView partName{"unions"};
    std::map<ledger::ChangeId, UnionLink> links; ///< by the change that joined
    void writeTo(CborWriter &out) const;
};

/// The group's own decision stands behind it. Where the founders let each member act, any member's word is one.
struct UnionJoined {
    static constexpr quint16 type = 80;
    static constexpr QLatin1StringView name{"union.joined"};

    ledger::SpaceId space;
    QString unionName;
    QString reason;
    qint64 review = 0;
    std::optional<ledger::ChangeId> decision = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<UnionJoined> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const UnionJoined &, const UnionJoined &) = default;
};

/// П.I.3.5.Б-1: unilateral, at once; the union is not asked.
struct UnionLeft {
    static constexpr quint16 type = 81;
    static constexpr QLatin1StringView name{"union.left"};

    ledger::ChangeId link;
    std::optional<ledger::ChangeId> decision = {};
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<UnionLeft> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const UnionLeft &, const UnionLeft &) = default;
};

/// Whether the group decided this link, as things stand now: decisions can be disputed later.
[[nodiscard]] bool isDecided(const ledger::Outlook &outlook, const UnionLink &link);
/// Whether the group left, by a decision. What one member says alone ends it for nobody.
[[nodiscard]] bool isLeft(const ledger::Outlook &outlook, const UnionLink &link);
/// Decided, not left, and not past its review.
[[nodiscard]] bool isAlive(const ledger::Outlook &outlook, const UnionLink &link);

/// Refusals: NotAMember, GroupDissolved, NothingSaid, NoReason, CannotBeWritten, EndIsPast, EndTooFar, NeedsDecision,
/// AlreadyLinked.
[[nodiscard]] Result<ledger::Deed> joinUnion(const ledger::Outlook &outlook, const UnionJoined &joined);
/// Refusals: NotAMember, NothingNamed, AlreadyDone, NeedsDecision, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> leaveUnion(const ledger::Outlook &outlook, const UnionLeft &left);

} // namespace pochin::groups
