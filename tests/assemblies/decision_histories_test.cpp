// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random lives of groups that decide: people propose, amend, rival, change their minds, close, withdraw and leave, do
// what no deed would allow, and hear of each other now and then. Whoever holds the same changes sees the same, whatever
// the order in which they came: states, who is bound, dissent, threads, what was taken on.
//
// POCHIN_SEED=… repeats one life, POCHIN_LIVES=… lives more of them.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/discussion.h"
#include "groups/domain/leaving.h"
#include "groups/domain/promise_acts.h"
#include "support/commons.h"

#include <QTest>

#include <random>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

namespace {

quint64 numberFrom(const char *variable, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 number = qEnvironmentVariable(variable).toULongLong(&isNumber);
    return isNumber ? number : otherwise;
}

class RandomLife
{
public:
    explicit RandomLife(quint64 seed)
        : m_lot(seed), m_group(QStringList{u"Вера"_s, u"Антон"_s, u"Ольга"_s, u"Борис"_s}, genesis())
    {
    }

    void live(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
        m_group.meet();
    }
    [[nodiscard]] test::Commons &group() { return m_group; }
    [[nodiscard]] std::mt19937_64 &lot() { return m_lot; }

private:
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(m_lot() % n); }
    static groups::Genesis genesis()
    {
        groups::Genesis made;
        made.procedures = {consensus(), majority(), consensus(1), ledger::lot(), ownWords(u"у костра"_s, 1)};
        return made;
    }

    /// Whatever it is, done as a hostile program would: nobody is asked first.
    template <SpaceAct Act>
    ChangeId says(const Act &act)
    {
        const auto id = m_group.does(below(m_group.size()), deedOf(act));
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        return *id;
    }
    ChangeId oneOf(const std::vector<ChangeId> &all)
    {
        return all.empty() ? *ChangeId::fromBytes(QByteArray(32, 'x'))
                           : all[all.size() - 1 - below(std::min<std::size_t>(all.size(), 4))];
    }
    std::optional<ChangeId> perhaps(const std::vector<ChangeId> &all)
    {
        return below(3) ? std::nullopt : std::optional(oneOf(all));
    }
    PersonId anybody() { return m_group.person(below(m_group.size())); }

    ProposalText text()
    {
        ProposalText made{.what = u"дело %1"_s.arg(below(100)),
            .procedure = {.ofFounding = static_cast<quint32>(below(6))}, // one of them is none
            .rivalOf = perhaps(m_wordings),
            .revises = perhaps(m_wordings)};
        if (below(2))
            made.citations = {u"М.7"_s};
        if (below(5) == 0)
            made.addressees = {anybody()};
        if (below(6) == 0)
            made.effect = {.kind = WrittenEffect::Kind::EndExchange, .about = anybody().bytes().toByteArray()};
        if (made.procedure.ofFounding == 3)
            made.lot = Lot{{m_group.person(0), m_group.person(1)}, 3};
        return made;
    }
    PositionTaken position()
    {
        PositionTaken taken{.wording = oneOf(m_wordings), .kind = static_cast<PositionKind>(below(5))};
        taken.stance = stanceOf(taken.kind);
        if (below(2))
            taken.words = u"слово %1"_s.arg(below(9));
        if (taken.kind == PositionKind::Object && below(2))
            taken.paragraph = u"П.I.3.5.Б-3"_s;
        return taken;
    }

    void step()
    {
        switch (below(20)) {
        case 0:
        case 1:
            m_wordings.push_back(says(ProposalOpened{text()}));
            break;
        case 2:
        case 3:
            m_wordings.push_back(says(ProposalAmended{oneOf(m_wordings), text()}));
            break;
        case 4:
        case 5:
        case 6:
        case 7:
        case 8:
            m_positions.push_back(says(position()));
            break;
        case 9:
        case 10:
            says(ProposalClosed{oneOf(m_wordings)});
            break;
        case 11:
            m_reasons.push_back(says(ReasonGiven{oneOf(m_wordings), perhaps(m_reasons), ReasonGiven::Side::For,
                u"ибо"_s, below(2) ? std::vector{u"М.7"_s} : std::vector<QString>{}}));
            break;
        case 12:
            says(ConcernDeclared{oneOf(m_wordings), u"и нас"_s});
            break;
        case 13:
            says(ConsentWithdrawn{oneOf(m_wordings), {}, u"пусть другие"_s});
            break;
        case 14:
            says(AddresseeAnswered{oneOf(m_wordings), below(2) == 0});
            break;
        case 15:
            m_told.push_back(says(PositionTold{oneOf(m_wordings), anybody(), PositionKind::For, {}}));
            break;
        case 16:
            below(2) ? says(OutcomeWritten{oneOf(m_wordings), below(2) == 0})
                     : says(ProposalWithdrawn{oneOf(m_wordings), {}});
            break;
        case 17:
            below(2) ? says(groups::PromiseKept{oneOf(m_positions)})
                     : says(groups::PromiseTakenOver{oneOf(m_positions)});
            break;
        case 18:
            if (below(8) == 0)
                says(groups::Left{});
            break;
        default:
            m_group.meet();
        }
    }

    std::mt19937_64 m_lot;
    test::Commons m_group;
    std::vector<ChangeId> m_wordings;
    std::vector<ChangeId> m_positions;
    std::vector<ChangeId> m_reasons;
    std::vector<ChangeId> m_told;
};

/// All that a page would show, in one text.
QString shown(const Outlook &outlook)
{
    QStringList lines;
    for (const Matter *matter : mattersIn(outlook, {})) {
        const MatterSeen is = seen(outlook, *matter);
        lines << matter->id.hex() + nameOf(is.state) + is.shown->id.hex() + QString::number(is.hasDissent);
        for (const PersonId &person : boundBy(outlook, is.shown->id))
            lines << u" bound "_s + person.hex();
        for (const PersonId &person : consentAwaited(outlook, *is.shown))
            lines << u" awaited "_s + person.hex();
        for (const auto *objection : dissent(outlook, *is.shown))
            lines << u" dissent "_s + objection->id.hex();
        for (const ThreadedReason &reason : threaded(*matter))
            lines << u" reason %1 "_s.arg(reason.depth) + reason.reason->id.hex();
        for (const Rival &rival : sideBySide(outlook, *matter))
            lines << u" rival "_s + rival.wording->id.hex();
        for (const auto &[id, promise] : groups::promisesFrom(outlook.part<groups::PromisePart>(), is.shown->id))
            lines << u" promise %1 "_s.arg(static_cast<int>(promise->state)) + id.hex();
    }
    for (const Matter *matter : citing(outlook, u"М.7"_s))
        lines << u"cites "_s + matter->id.hex();
    return lines.join(u'\n');
}

} // namespace

class DecisionHistoriesTest : public QObject
{
    Q_OBJECT

    static void live(quint64 seed)
    {
        RandomLife life(seed);
        life.live(70);
        test::Commons &group = life.group();
        const QString hint = u"POCHIN_SEED=%1"_s.arg(seed);
        const StateDigest digest = group.outlook(0).space.digest();
        const QString told = shown(group.outlook(0));
        for (std::size_t who = 1; who < group.size(); ++who) {
            QVERIFY2(group.outlook(who).space.digest() == digest, qPrintable(hint));
            // As the first person sees it, from another's copy: what is shown is of the space, not of the laptop.
            const Outlook other{group.outlook(who).space, group.person(0), group.now};
            QVERIFY2(shown(other) == told, qPrintable(hint));
        }
        takenInAnyOrder(life, digest, told, hint);
    }

    /// Late things, early things, things whose causes are missing: a fourth laptop gets all of it shuffled, in pieces.
    static void takenInAnyOrder(RandomLife &life, const StateDigest &digest, const QString &told, const QString &hint)
    {
        test::Commons &group = life.group();
        std::vector<Change> all = group.everything();
        for (int round = 0; round < 2; ++round) {
            std::shuffle(all.begin(), all.end(), life.lot());
            MemoryStore store;
            Space space(group.outlook().space.graph().space(), group.types(), store);
            for (std::size_t from = 0; from < all.size();) {
                const std::size_t count = std::min<std::size_t>(1 + life.lot()() % 9, all.size() - from);
                const std::span some(all.data() + from, count);
                QVERIFY2(store.append(some) && space.take(some), qPrintable(hint));
                from += count;
            }
            QVERIFY2(space.digest() == digest, qPrintable(hint));
            QVERIFY2(shown({space, group.person(0), group.now}) == told, qPrintable(hint));
        }
    }

private Q_SLOTS:
    void whoever_holds_the_same_sees_the_same()
    {
        if (qEnvironmentVariableIsSet("POCHIN_SEED"))
            return live(numberFrom("POCHIN_SEED", 0));
        const quint64 first = std::random_device{}();
        const quint64 lives = numberFrom("POCHIN_LIVES", 150);
        for (quint64 seed = first; seed < first + lives && !QTest::currentTestFailed(); ++seed)
            live(seed);
        qInfo("lived %llu lives from POCHIN_SEED=%llu on", lives, first);
    }
};

QTEST_GUILESS_MAIN(DecisionHistoriesTest)
#include "decision_histories_test.moc"
