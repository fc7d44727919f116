// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/assembly_lookup.h"
#include "assemblies/domain/meeting/meeting_refusal.h"
#include "support/commons.h"

namespace pochin::assemblies::test {

inline constexpr std::size_t vera = 0;
inline constexpr std::size_t anton = 1;
inline constexpr std::size_t olga = 2;

[[nodiscard]] inline groups::Genesis grounds()
{
    groups::Genesis genesis;
    genesis.procedures = {ledger::consensus()};
    return genesis;
}

/// Vera, Anton and Olga, of whom Vera calls assemblies. What one does the others learn when they `meet`.
class Garden
{
public:
    Garden() : commons({QStringLiteral("Вера"), QStringLiteral("Антон"), QStringLiteral("Ольга")}, grounds()) { }

    pochin::test::Commons commons;

    /// Does it without telling anybody; fails the test if it is refused.
    ledger::ChangeId alone(std::size_t who, const Result<ledger::Deed> &deed)
    {
        const auto id = commons.does(who, deed);
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        return *id;
    }
    ledger::ChangeId done(std::size_t who, const Result<ledger::Deed> &deed)
    {
        const ledger::ChangeId id = alone(who, deed);
        commons.meet();
        return id;
    }
    [[nodiscard]] ledger::Outlook outlook(std::size_t who = vera) const { return commons.outlook(who); }
    [[nodiscard]] ledger::PersonId person(std::size_t who) const { return commons.person(who); }
    [[nodiscard]] qint64 inHours(int hours) const
    {
        return (commons.now + std::chrono::hours(hours)).time_since_epoch().count();
    }
    [[nodiscard]] const Assembly &assembly(const ledger::ChangeId &id, std::size_t who = vera) const
    {
        return *outlook(who).part<AssembliesPart>().assembly(id);
    }
    [[nodiscard]] AssemblyPhase phase(const ledger::ChangeId &id, std::size_t who = vera) const
    {
        return phaseOf(outlook(who), assembly(id, who));
    }

    ledger::ChangeId called(const QString &title = QStringLiteral("Осеннее собрание"))
    {
        return done(
            vera, callAssembly(outlook(), {.title = title, .when = inHours(5), .where = QStringLiteral("сад")}));
    }
    ledger::ChangeId withItem(const ledger::ChangeId &assembly, const QString &title = QStringLiteral("Вода"))
    {
        return done(vera, addItem(outlook(), {.assembly = assembly, .title = title}));
    }
    /// It began, and Vera, Anton and Olga each say that they are there.
    void opened(const ledger::ChangeId &assembly)
    {
        done(vera, markMeeting(outlook(), {.assembly = assembly}));
        for (const std::size_t who : {vera, anton, olga})
            done(who, notePresence(outlook(who), {.assembly = assembly, .who = {.person = person(who)}}));
    }
    ledger::ChangeId minutes(const ledger::ChangeId &assembly, const QString &text, std::size_t who = vera)
    {
        return done(who, writeMinutes(outlook(who), assembly, text));
    }
};

[[nodiscard]] inline std::optional<MeetingRefusal> whyNot(const Result<ledger::Deed> &deed)
{
    return deed ? std::nullopt : meetingRefusalOf(deed.error());
}

} // namespace pochin::assemblies::test
