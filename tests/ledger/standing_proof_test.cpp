// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests by example cannot show: on random histories the engine agrees with a plain second telling of the rules, in
// whatever order things arrive; and no verdict about anybody depends on how keys and hashes happened to fall.
#include "support/naive_standing.h"
#include "support/random_script.h"

#include <QTest>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;
using namespace Qt::StringLiterals;

namespace {

// A sanitizer looks for other faults, and takes its time.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr quint64 usual = 200;
#else
constexpr quint64 usual = 10'000;
#endif

/// POCHIN_LEDGER_HISTORIES and POCHIN_LEDGER_SEED override what the run prints.
quint64 numberFrom(const char *variable, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 number = qEnvironmentVariable(variable).toULongLong(&isNumber);
    return isNumber ? number : otherwise;
}

/// All that the standing of a space says, without any id: by step, by name. `made` gives the order.
QStringList told(const View &view, const Played &played, std::size_t upTo)
{
    std::map<PersonId, QString> names;
    for (unsigned i = 0; i < 2 * Script::persons; ++i)
        names.emplace(played.story.person("laptop " + QByteArray::number(i)), QString::number(i));
    QStringList lines;
    for (std::size_t step = 0; step < upTo; ++step) {
        if (!played.made[step] || !view.graph.find(*played.made[step]))
            continue;
        const Node node = view.node(*played.made[step]);
        const Count count = view.standing.count(node);
        const Count recount = view.standing.recount(node);
        QStringList tasks;
        for (const Node task : view.standing.tasksToTakeOver(*played.made[step]))
            tasks << QString::number(std::ranges::find(played.made, view.graph.id(task)) - played.made.begin());
        tasks.sort(); // in (depth, id) order, which may move with the ids
        lines << QStringLiteral("%1 %2 %3/%4 %5/%6 %7 %8,%9")
                     .arg(step)
                     .arg(names[view.standing.author(node)], nameOf(view.standing.atAuthoring(node).standing),
                         nameOf(view.standing.atAuthoring(node).reason), nameOf(view.standing.now(node).standing),
                         nameOf(view.standing.now(node).reason))
                     .arg(static_cast<int>(view.standing.outcome(*played.made[step])))
                     .arg(count.members * 1000 + count.inFavour * 100 + count.blocks * 10 + count.unconfirmed)
                     .arg(recount.members * 1000 + recount.inFavour * 100 + recount.blocks * 10 + recount.unconfirmed)
                + tasks.join(u' ') + QString::number(count.drawn.value_or(99))
                + QString::number(recount.drawn.value_or(99));
    }
    QStringList members;
    for (const PersonId &person : view.standing.members())
        members << names[person];
    members.sort();
    return lines << members.join(u' ') << QString::number(view.standing.splits().size());
}

/// Counts what came to pass at `node`, so that nothing is proved about histories in which it never does.
void note(const View &view, Node node, std::map<QString, int> &met)
{
    const Count count = view.standing.count(node);
    ++met[nameOf(view.standing.now(node).reason)];
    met[u"drawn"_s] += count.isAdopted && count.drawn == 0;
    met[u"drawn otherwise"_s] += count.isAdopted && count.drawn > 0U;
    met[u"recorded and borne out"_s] += count.isAdopted && !count.drawn && count.inFavour == 0;
    met[u"by decision"_s] += view.standing.procedure({view.graph.id(node)}) != nullptr;
}

} // namespace

class StandingProofTest : public QObject
{
    Q_OBJECT

private:
    const quint64 m_histories = numberFrom("POCHIN_LEDGER_HISTORIES", usual);
    const quint64 m_seed = numberFrom("POCHIN_LEDGER_SEED", std::random_device()());

private Q_SLOTS:
    void initTestCase()
    {
        qInfo("%llu histories from seed %llu on (POCHIN_LEDGER_HISTORIES, POCHIN_LEDGER_SEED)", m_histories, m_seed);
    }

    void the_engine_agrees_with_the_plain_telling_of_the_rules()
    {
        std::map<QString, int> met;
        for (quint64 i = 0; i < m_histories; ++i) {
            const Script script = Script::random(m_seed + i, 40 + int(i % 50), Script::Restores::Sometimes);
            const Played played(script, {});
            const Laptop reader = played.reader();
            const View view(played.story, reader);
            const QString found = difference(view, NaiveStanding(played.story, reader.changes()));
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(m_seed + i) + found));
            for (quint32 node = 0; node < view.graph.size(); ++node)
                note(view, Node{node}, met);
        }
        // A proof over histories in which nothing happens proves nothing: every reason must have been met.
        for (const char *reason :
            {"adopted-by-decision", "awaits-ratification", "admission-open", "not-a-member", "device-was-retired",
                "key-was-forked", "newer-rules", "needs-decision", "names-nothing", "not-the-delegate", "after-recall",
                "before-deadline", "procedure-not-in-force", "beyond-procedure", "not-a-hand", "sealed-before",
                "seals-missing", "own-record", "drawn", "drawn otherwise", "recorded and borne out", "by decision",
                "unseen-by-leaving", "unseen-by-end-of-exchange", "unseen-by-recall", "unseen-by-retirement"}) {
            const int times = met[QString::fromLatin1(reason)];
            qInfo("%7d × %s", times, reason);
            QVERIFY2(m_histories < 5000 || times > 0, reason);
        }
    }

    void the_order_of_arrival_and_duplicates_change_nothing()
    {
        for (quint64 i = 0; i < m_histories / 10; ++i) {
            const Script script = Script::random(m_seed + i, 70, Script::Restores::Sometimes);
            const Played played(script, {});
            const Laptop reader = played.reader();
            std::vector<Change> arriving = reader.changes();
            arriving.insert(arriving.end(), reader.changes().begin(), reader.changes().end());
            std::ranges::shuffle(arriving, std::mt19937_64(i));
            Laptop late(keyOf("late"), played.story.genesis());
            for (const Change &change : arriving)
                late.take(change);
            QCOMPARE(late.graph().waitingCount(), 0);
            QVERIFY2(told(View(played.story, late), played, played.made.size())
                    == told(View(played.story, reader), played, played.made.size()),
                qPrintable(QStringLiteral("seed %1").arg(m_seed + i)));
        }
    }

    void other_keys_and_other_hashes_change_no_verdict_about_anybody()
    {
        for (quint64 i = 0; i < m_histories / 2; ++i) {
            const Script script = Script::random(m_seed + i, 40 + int(i % 50), Script::Restores::Never);
            const Played one(script, "one");
            const Played other(script, "other");
            const Laptop oneReader = one.reader();
            const Laptop otherReader = other.reader();
            QVERIFY2(told(View(one.story, oneReader), one, one.made.size())
                    == told(View(other.story, otherReader), other, other.made.size()),
                qPrintable(QStringLiteral("seed %1").arg(m_seed + i)));
        }
    }

    void standing_at_authoring_never_moves_and_what_moves_is_announced()
    {
        for (quint64 i = 0; i < m_histories / 10; ++i) {
            const Script script = Script::random(m_seed + i, 70, Script::Restores::Sometimes);
            const Played played(script, {});
            const Laptop reader = played.reader();
            const CausalGraph &graph = reader.graph();
            // The graph is whole from the start; that future changes are in it must not matter to the past.
            SpaceStanding standing(graph);
            std::vector<Verdict> then;
            std::vector<Verdict> now;
            for (quint32 n = 0; n < graph.size(); ++n) {
                const auto moved = standing.add(
                    Node{n}, played.story.claim(graph.id(Node{n})), played.story.wall(graph.id(Node{n})));
                for (quint32 before = 0; before < n; ++before) {
                    QCOMPARE(standing.atAuthoring(Node{before}), then[before]);
                    const bool isAnnounced = std::ranges::find(moved, Node{before}) != moved.end();
                    QVERIFY2(isAnnounced || standing.now(Node{before}) == now[before],
                        qPrintable(QStringLiteral("seed %1: change %2 moved %3 unannounced")
                                .arg(m_seed + i)
                                .arg(n)
                                .arg(before)));
                    now[before] = standing.now(Node{before});
                }
                then.push_back(standing.atAuthoring(Node{n}));
                now.push_back(standing.now(Node{n}));
            }
        }
    }
};

QTEST_GUILESS_MAIN(StandingProofTest)
#include "standing_proof_test.moc"
