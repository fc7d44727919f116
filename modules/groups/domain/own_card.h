// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/people_part.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

// What people say of themselves, and nobody says of others.

struct OwnNameChosen {
    static constexpr quint16 type = 19;
    static constexpr QLatin1StringView name{"member.named"};

    QString pseudonym;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<OwnNameChosen> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const OwnNameChosen &, const OwnNameChosen &) = default;
};

/// П.I.1.1.Г. Voluntary; an empty card takes back what was said before.
struct SkillsStated {
    static constexpr quint16 type = 20;
    static constexpr QLatin1StringView name{"member.can"};

    static constexpr std::size_t most = 20;
    Skills skills = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<SkillsStated> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const SkillsStated &, const SkillsStated &) = default;
};

/// Away until a day. Nothing is decided about who is away, and nothing is taken from them.
struct WentAway {
    static constexpr quint16 type = 21;
    static constexpr QLatin1StringView name{"member.away"};

    qint64 until = 0;
    QString word = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<WentAway> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const WentAway &, const WentAway &) = default;
};

struct CameBack {
    static constexpr quint16 type = 22;
    static constexpr QLatin1StringView name{"member.back"};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<CameBack> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const CameBack &, const CameBack &) = default;
};

/// Refusals: NotAMember, UnfitName.
[[nodiscard]] Result<ledger::Deed> chooseName(const ledger::Outlook &outlook, const QString &pseudonym);
/// Refusals: NotAMember, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> stateSkills(const ledger::Outlook &outlook, const Skills &skills);
/// Refusals: NotAMember, EndIsPast, EndTooFar, CannotBeWritten.
[[nodiscard]] Result<ledger::Deed> goAway(const ledger::Outlook &outlook, const WentAway &away);
/// Refusals: NotAMember, AlreadyDone.
[[nodiscard]] Result<ledger::Deed> comeBack(const ledger::Outlook &outlook);

} // namespace pochin::groups
