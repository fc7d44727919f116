// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/assembly_changes.h"
#include "assemblies/domain/position_acts.h"
#include "assemblies/domain/proposal_acts.h"
#include "delegates/domain/act_log.h"
#include "delegates/domain/delegate_changes.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"
#include "delegates/domain/refusal.h"
#include "groups/domain/admission.h"
#include "groups/domain/genesis.h"
#include "groups/domain/group_changes.h"
#include "ledger/domain/memory_store.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"
#include "support/laptop.h"

#include <deque>

namespace pochin::delegates::test {

using namespace Qt::StringLiterals;
using ledger::Change;
using ledger::Claim;

/// Leaving and dissolving, in the ledger's own terms.
struct Goes {
    static constexpr quint16 type = 60'003;
    static constexpr QLatin1StringView name{"test.goes"};
    [[nodiscard]] QByteArray encoded() const { return ledger::PayloadWriter().bytes(); }
    [[nodiscard]] static Result<Goes> decoded(QByteArrayView payload)
    {
        return ledger::PayloadReader(payload).read(Goes());
    }
    [[nodiscard]] Claim claim() const { return ledger::Leaving{}; }
    [[nodiscard]] static Result<> apply(ledger::SpaceState &, const ledger::FoldedChange &) { return {}; }
    friend bool operator==(const Goes &, const Goes &) = default;
};
struct Dissolves {
    static constexpr quint16 type = 60'004;
    static constexpr QLatin1StringView name{"test.dissolves"};
    ChangeId group;
    [[nodiscard]] QByteArray encoded() const
    {
        ledger::PayloadWriter out;
        out.id(1, group);
        return out.bytes();
    }
    [[nodiscard]] static Result<Dissolves> decoded(QByteArrayView payload)
    {
        ledger::PayloadReader in(payload);
        return in.read(Dissolves{in.id<ChangeId>(1)});
    }
    [[nodiscard]] Claim claim() const { return ledger::Dissolution{group}; }
    [[nodiscard]] static Result<> apply(ledger::SpaceState &, const ledger::FoldedChange &) { return {}; }
    friend bool operator==(const Dissolves &, const Dissolves &) = default;
};

[[nodiscard]] inline const ledger::ChangeTypes &types()
{
    static const ledger::ChangeTypes all = [] {
        ledger::ChangeTypes made;
        groups::addChangeTypes(made);
        assemblies::addChangeTypes(made);
        addChangeTypes(made);
        ledger::addActs<Goes, Dissolves>(made);
        return made;
    }();
    return all;
}

[[nodiscard]] constexpr Instant noonOf(std::chrono::year_month_day day)
{
    return std::chrono::sys_days(day) + std::chrono::hours(12);
}
inline constexpr Instant theFirst = noonOf(std::chrono::year(2026) / 12 / 1);

/// Somebody with a laptop. What they do is done on it and on no other, until they hear of each other.
class Person
{
public:
    Person(const QByteArray &name, const Change &genesis)
        : m_key(ledger::test::keyOf(name)), m_space(ledger::spaceOf(genesis.id()), types(), m_store)
    {
        keep({&genesis, 1});
    }

    [[nodiscard]] PersonId id() const { return *PersonId::fromBytes(m_key.bytes()); }
    [[nodiscard]] Outlook outlook() const { return {m_space, id(), m_now}; }
    [[nodiscard]] const ledger::Space &space() const { return m_space; }
    [[nodiscard]] const DelegatesPart &part() const { return m_space.state().part<DelegatesPart>(); }
    [[nodiscard]] const Mandate &mandate(const ChangeId &id) const { return *part().mandate(id); }
    [[nodiscard]] MandateStanding standing(const ChangeId &mandate) const { return *standingOf(outlook(), mandate); }
    [[nodiscard]] std::vector<LoggedAct> log(const ChangeId &mandate) const { return actLog(outlook(), mandate); }
    [[nodiscard]] ledger::Verdict verdict(const ChangeId &id) const
    {
        return m_space.verdict(*m_space.graph().find(id));
    }

    /// A deed that is possible. What is not, ends the test with the reason.
    ChangeId does(const Result<Deed> &deed)
    {
        if (!deed)
            qFatal("%s", qPrintable(deed.error().detail));
        const auto made = ledger::authored(m_space.graph(), m_key, *deed, m_now.time_since_epoch().count());
        keep(*made);
        return made->back().id();
    }
    /// For a proposal, as anybody says it in the room of decisions.
    void isFor(const ChangeId &proposal) { does(assemblies::takePosition(outlook(), {.wording = proposal})); }
    void closes(const ChangeId &proposal) { does(assemblies::close(outlook(), proposal)); }
    void hears(const Person &other) { keep(other.everything()); }
    void takes(std::span<const Change> changes) { keep(changes); }
    /// In the order in which it came.
    [[nodiscard]] std::vector<Change> everything() const
    {
        std::vector<Change> all;
        (void)m_store.forEach([&](const Change &change) -> Result<> {
            all.push_back(change);
            return {};
        });
        return all;
    }
    [[nodiscard]] Change genesis() const { return *m_store.change(m_space.graph().id(ledger::Node{0})); }
    void waitsUntil(Instant moment) { m_now = moment; }
    void waits(std::chrono::milliseconds time) { m_now += time; }

private:
    void keep(std::span<const Change> changes)
    {
        if (!m_store.append(changes) || !m_space.take(changes))
            qFatal("a store in memory does not fail");
    }

    ledger::FeedKey m_key;
    ledger::MemoryStore m_store;
    ledger::Space m_space;
    Instant m_now = theFirst;
};

/// A group by the river, everybody with a laptop.
class Orchard
{
public:
    explicit Orchard(const ledger::SpaceRules &rules, const std::vector<QByteArray> &names = {"vera", "anton", "olga"},
        const QString &title = u"Сад у реки"_s, groups::GroupKind kind = groups::GroupKind::AffinityGroup)
    {
        groups::Genesis genesis{.kind = kind,
            .title = title,
            .rules = rules,
            .founders = {},
            .nonce = QByteArray(16, 'n'),
            .procedures = {{.name = {}, .rule = {}}}}; // half of all for it, and nobody against
        for (const QByteArray &name : names)
            genesis.founders.push_back(
                {{.feed = ledger::test::keyOf(name), .recipient = QByteArray(32, 'r')}, QString::fromLatin1(name)});
        const Change founded = *ledger::foundedSpace(ledger::test::keyOf(names.front()), *groups::founding(genesis), 0);
        for (const QByteArray &name : names)
            people.emplace_back(name, founded);
    }

    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            for (Person &one : people) {
                for (const Person &other : people) {
                    if (&one != &other)
                        one.hears(other);
                }
            }
        }
    }

    std::deque<Person> people;
    Person &vera() { return people[0]; }
    Person &anton() { return people[1]; }
    Person &olga() { return people[2]; }
};

/// Small enough to need no vote for anything; so are most groups.
inline ledger::SpaceRules eachMember()
{
    ledger::SpaceRules rules;
    rules.powers = ledger::SpaceRules::Powers::EachMember;
    return rules;
}

/// «Урожай»: get two carts; say that we are against an entrance fee; agree to no guards.
inline MandateText harvest(const PersonId &delegate)
{
    return {.delegate = delegate,
        .matter = u"Урожай"_s,
        .points = {{PointKind::Execute, u"договориться о двух телегах"_s},
            {PointKind::Voice, u"мы против платного входа"_s}, {PointKind::DoNotAgree, u"охрана у ворот"_s}},
        .term = {.lastDay = std::chrono::year(2026) / 12 / 12, .event = {}, .endsWithLastPoint = false}};
}

/// Given by `giver` for all, without a vote, and accepted once `delegate` hears of it.
inline ChangeId givenAndAccepted(Person &giver, Person &delegate, const MandateText &text)
{
    const ChangeId draftId = giver.does(draft(giver.outlook(), text));
    const ChangeId mandate = giver.does(giveMandate(giver.outlook(), draftId));
    delegate.hears(giver);
    delegate.does(answerMandate(delegate.outlook(), mandate, MandateAnswered::Answer::Accepted));
    return mandate;
}

} // namespace pochin::delegates::test
