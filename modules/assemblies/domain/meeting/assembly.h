// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/kept.h"
#include "assemblies/domain/meeting/agenda_acts.h"
#include "assemblies/domain/meeting/calling.h"
#include "assemblies/domain/meeting/meeting_acts.h"
#include "assemblies/domain/meeting/minutes_acts.h"
#include "assemblies/domain/meeting/role_acts.h"
#include "assemblies/domain/meeting/told_acts.h"
#include "ledger/domain/register.h"

#include <map>

namespace pochin::assemblies {

/// How long an assembly is taken to last of which nobody said it.
inline constexpr quint32 unsaidMinutes = 120;

/// What a scribe wrote on an item.
struct ItemNote {
    ledger::PersonId by;
    ItemNoted::How how = ItemNoted::How::TalkedOver;
    QString words = {};
    friend bool operator==(const ItemNote &, const ItemNote &) = default;
};

struct AgendaItem {
    Kept<ItemAdded> added;
    std::vector<Kept<ItemTakenOff>> takenOff; ///< once at most, by its author
    ledger::Register<ItemNote> notes;
    std::vector<Kept<HandsCounted>> counts;
    std::vector<Kept<ItemLedTo>> ledTo;
    std::vector<Kept<TakingTold>> takings;

    [[nodiscard]] const ledger::ChangeId &id() const { return added.id; }
    [[nodiscard]] bool isTakenOff() const { return !takenOff.empty(); }
    /// Somebody wrote that it was not reached, and nobody otherwise.
    [[nodiscard]] bool isNotReached() const;
};

struct Minutes {
    Kept<MinutesWritten> written;
    std::vector<Kept<MinutesAnswered>> answers;
};

/// An assembly with everything that was said of it, in the order in which it counts. How it stands is asked in
/// assembly_lookup.h.
struct Assembly {
    Kept<AssemblyCalled> called;
    ledger::Register<QString> title;
    ledger::Register<qint64> when;
    ledger::Register<quint32> minutesLong;
    ledger::Register<QString> where;
    ledger::Register<QString> words;
    std::vector<Kept<AssemblyCalledOff>> calledOff; ///< once at most, by its caller
    std::vector<AgendaItem> items;
    ledger::Register<std::vector<ledger::ChangeId>> order;
    std::vector<Kept<MeetingMarked>> marks;
    std::vector<Kept<PresenceNoted>> presence;
    std::vector<Kept<RoleOpened>> roles;
    std::vector<Minutes> minutes;

    [[nodiscard]] const ledger::ChangeId &id() const { return called.id; }
    [[nodiscard]] const AgendaItem *item(const ledger::ChangeId &id) const;
};

/// The assemblies of a group.
struct AssembliesPart {
    static constexpr QLatin1StringView partName{"assemblies"};

    std::map<ledger::ChangeId, Assembly> assemblies;
    std::map<ledger::ChangeId, ledger::ChangeId> assemblyOf; ///< of an item, a version of minutes, an undertaking told
    std::map<ledger::ChangeId, Kept<ToldDenied>> denied; ///< by what was told; the first word of the person

    // Null: there is none of that id.
    [[nodiscard]] const Assembly *assembly(const ledger::ChangeId &id) const;
    [[nodiscard]] const AgendaItem *item(const ledger::ChangeId &id) const;
    [[nodiscard]] const Minutes *minutes(const ledger::ChangeId &id) const;
    [[nodiscard]] const Kept<TakingTold> *taking(const ledger::ChangeId &id) const;
    [[nodiscard]] Assembly *assembly(const ledger::ChangeId &id);
    [[nodiscard]] AgendaItem *item(const ledger::ChangeId &id);
    void writeTo(CborWriter &out) const;
};

/// What an act about something unknown means: nothing.
[[nodiscard]] inline std::unexpected<Failure> namesNoAssembly()
{
    return failure(Failure::Kind::NotFound, QStringLiteral("names no assembly"));
}

[[nodiscard]] inline ledger::WrittenAt placeOf(const ledger::FoldedChange &change)
{
    return {change.depth, change.id};
}

/// The assembly, to be altered; null leaves the state untouched.
[[nodiscard]] Assembly *alterableAssembly(ledger::SpaceState &state, const ledger::ChangeId &id);
[[nodiscard]] AgendaItem *alterableItem(ledger::SpaceState &state, const ledger::ChangeId &id);

} // namespace pochin::assemblies
