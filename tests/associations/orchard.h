// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/call.h"
#include "ledger/domain/memory_store.h"

#include <QTest>

#include <memory>

namespace pochin::associations::test {

/// Noon of the day on which everything here begins: 2026-05-01.
inline constexpr Instant firstNoon{std::chrono::sys_days(std::chrono::year(2026) / 5 / 1) + std::chrono::hours(12)};
/// `days` after the first day.
[[nodiscard]] constexpr Day inDays(int days)
{
    return Day(std::chrono::floor<std::chrono::days>(firstNoon)) + std::chrono::days(days);
}

/// One person's laptop, with its own copy of the orchard's space.
class Laptop
{
public:
    Laptop(const QByteArray &name, const ledger::Change &genesis, const ledger::ChangeTypes &types);

    [[nodiscard]] const PersonId &self() const { return m_self; }
    [[nodiscard]] Outlook outlook(Instant now) const { return {m_space->space, m_self, now}; }
    [[nodiscard]] const ledger::Space &space() const { return m_space->space; }
    [[nodiscard]] const std::vector<ledger::Change> &changes() const { return m_changes; }

    /// Does it, or fails the test; the id of the change.
    ChangeId does(const Deed &deed, Instant now);
    void take(const std::vector<ledger::Change> &changes);

private:
    struct Kept {
        Kept(ledger::SpaceId id, const ledger::ChangeTypes &types) : space(id, types, store) { }
        ledger::MemoryStore store;
        ledger::Space space;
    };
    ledger::FeedKey m_feed;
    PersonId m_self;
    std::unique_ptr<Kept> m_space;
    std::vector<ledger::Change> m_changes;
};

/// Vera, Anton, Olga and Boris tend an orchard, and have a laptop each. What one does, the others learn when they
/// `meet`. The clock is everybody's.
class Orchard
{
public:
    explicit Orchard(
        ledger::SpaceRules::Powers powers = ledger::SpaceRules::Powers::DecisionOnly, const QByteArray &label = {});

    Laptop vera, anton, olga, boris;

    [[nodiscard]] Instant now() const { return m_now; }
    void passDays(int days) { m_now += std::chrono::days(days); }
    [[nodiscard]] Outlook outlook(const Laptop &laptop) const { return laptop.outlook(m_now); }

    /// Asks the deed and does it; fails the test if it is refused.
    template <typename Ask, typename... Details>
    ChangeId does(Laptop &laptop, const Ask &ask, const Details &...details)
    {
        m_now += std::chrono::seconds(1);
        const Result<Deed> deed = ask(laptop.outlook(m_now), details...);
        if (!deed)
            qFatal("refused: %s", qPrintable(deed.error().detail));
        return laptop.does(*deed, m_now);
    }
    /// Why not; nothing if it is possible.
    template <typename Ask, typename... Details>
    [[nodiscard]] std::optional<Refusal> refusal(const Laptop &laptop, const Ask &ask, const Details &...details) const
    {
        const Result<Deed> deed = ask(laptop.outlook(m_now), details...);
        return deed ? std::nullopt : refusalOf(deed.error());
    }

    /// Everybody learns everything.
    void meet();
    /// Two of them do.
    static void meet(Laptop &a, Laptop &b);

    [[nodiscard]] const Association &association(const Laptop &laptop, const ChangeId &id) const;
    [[nodiscard]] const Task &task(const Laptop &laptop, const ChangeId &id) const;
    [[nodiscard]] Standing standing(const Laptop &laptop, const ChangeId &id) const;

    /// Vera calls an association for ten days; Anton joins; all know.
    ChangeId called(const QString &task = QStringLiteral("обрезать яблони"));

private:
    Instant m_now = firstNoon;
};

} // namespace pochin::associations::test
