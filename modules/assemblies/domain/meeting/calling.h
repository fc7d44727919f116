// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

#include <QFlags>

namespace pochin::assemblies {

// An assembly is called, changed, and called off. М.7, П.I.4.5.А: from below, by general assemblies.

enum class AssemblyKind { General, Delegates };

/// By any member. It obliges nobody to come.
struct AssemblyCalled {
    static constexpr quint16 type = 160;
    static constexpr QLatin1StringView name{"assembly.called"};
    static constexpr quint32 longest = 7 * 24 * 60;

    AssemblyKind kind = AssemblyKind::General;
    QString title;
    qint64 when = 0; ///< milliseconds since 1970
    quint32 minutes = 0; ///< how long it is meant to last; 0: not said
    QString where = {};
    QString words = {};
    QString uid = {}; ///< in the calendar file that it came from
    std::optional<ledger::ChangeId> after = {}; ///< the assembly whose work goes on here

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<AssemblyCalled> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const AssemblyCalled &, const AssemblyCalled &) = default;
};

/// By any member, who sees it in the history. Two who do so at once leave two versions of the field, until somebody
/// writes one for both.
struct AssemblyChanged {
    static constexpr quint16 type = 161;
    static constexpr QLatin1StringView name{"assembly.changed"};
    enum class Field : quint8 { Title = 1, When = 2, Minutes = 4, Where = 8, Words = 16 };
    Q_DECLARE_FLAGS(Fields, Field)

    ledger::ChangeId assembly;
    Fields fields;
    QString title = {};
    qint64 when = 0;
    quint32 minutes = 0;
    QString where = {};
    QString words = {};
    std::vector<ledger::ChangeId> replaced = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<AssemblyChanged> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const AssemblyChanged &, const AssemblyChanged &) = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(AssemblyChanged::Fields)

/// By whoever called it, and nobody else: others may call one of their own. If people met all the same, they met.
struct AssemblyCalledOff {
    static constexpr quint16 type = 162;
    static constexpr QLatin1StringView name{"assembly.called-off"};

    ledger::ChangeId assembly;
    QString why;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<AssemblyCalledOff> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const AssemblyCalledOff &, const AssemblyCalledOff &) = default;
};

/// How far ahead an assembly may be called, and how long after it was held it may still be written down.
inline constexpr std::chrono::days farthestAhead{366};
inline constexpr std::chrono::days longestAgo{31};

/// Refusals: NotAMember, UnfitText, MomentOutOfReach, NoSuchAssembly (the one it goes on from).
[[nodiscard]] Result<ledger::Deed> callAssembly(const ledger::Outlook &outlook, const AssemblyCalled &called);
/// `wanted` names the assembly and its new fields; the versions that it replaces are looked up. Refusals: NotAMember,
/// NoSuchAssembly, CalledOff, NothingChanged, UnfitText, MomentOutOfReach.
[[nodiscard]] Result<ledger::Deed> changeAssembly(const ledger::Outlook &outlook, const AssemblyChanged &wanted);
/// Refusals: NotAMember, NoSuchAssembly, NotItsCaller, CalledOff, UnderWay, ReasonMissing, UnfitText.
[[nodiscard]] Result<ledger::Deed> callOff(const ledger::Outlook &outlook, const AssemblyCalledOff &calledOff);

} // namespace pochin::assemblies
