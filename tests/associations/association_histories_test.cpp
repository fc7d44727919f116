// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of this room's acts, honest and otherwise, folded in any order: equal sets of changes give equal
// states. POCHIN_ASSOCIATIONS_SEED repeats a run, POCHIN_ASSOCIATIONS_HISTORIES makes it long.
#include "associations/domain/asking.h"
#include "associations/domain/burn_down.h"
#include "associations/domain/checking.h"
#include "associations/domain/debriefing.h"
#include "associations/domain/declining.h"
#include "associations/domain/dissolving.h"
#include "associations/domain/dropping.h"
#include "associations/domain/extending.h"
#include "associations/domain/finishing.h"
#include "associations/domain/giving_back.h"
#include "associations/domain/going_away.h"
#include "associations/domain/handing_over.h"
#include "associations/domain/joining.h"
#include "associations/domain/moving.h"
#include "associations/domain/noting.h"
#include "associations/domain/ossification.h"
#include "associations/domain/planning.h"
#include "associations/domain/reopening.h"
#include "associations/domain/resuming.h"
#include "associations/domain/rewording.h"
#include "associations/domain/solving.h"
#include "associations/domain/staying.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_edit.h"
#include "associations/domain/task_list.h"
#include "associations/domain/task_offer.h"
#include "associations/domain/waiting.h"
#include "associations/orchard.h"
#include "groups/domain/group_part.h"

#include <random>

using namespace pochin;
using namespace pochin::associations;
using namespace pochin::associations::test;
using namespace Qt::StringLiterals;

namespace {

quint64 firstSeed()
{
    bool isGiven = false;
    const quint64 seed = qEnvironmentVariable("POCHIN_ASSOCIATIONS_SEED").toULongLong(&isGiven);
    return isGiven ? seed : std::random_device()();
}

/// One history: four people do things at random, by the deeds or past them, and meet now and then.
class History
{
public:
    explicit History(quint64 seed) : m_lot(seed), m_orchard(below(2) ? Powers::EachMember : Powers::DecisionOnly, {})
    {
        for (int step = 0; step < 60; ++step)
            play();
        m_orchard.meet();
    }

    [[nodiscard]] Orchard &orchard() { return m_orchard; }
    [[nodiscard]] std::vector<ledger::Change> shuffled()
    {
        auto changes = m_orchard.vera.changes();
        std::ranges::shuffle(changes, m_lot);
        return changes;
    }
    [[nodiscard]] std::size_t below(std::size_t n) { return m_lot() % n; }

private:
    using Powers = ledger::SpaceRules::Powers;

    Laptop &somebody()
    {
        Laptop *all[] = {&m_orchard.vera, &m_orchard.anton, &m_orchard.olga, &m_orchard.boris};
        return *all[below(4)];
    }
    ChangeId association() { return m_associations[below(m_associations.size())]; }
    ChangeId task() { return m_tasks.empty() ? association() : m_tasks[below(m_tasks.size())]; }
    Day day() { return inDays(static_cast<int>(below(40))); }
    std::vector<ChangeId> some() { return below(2) ? std::vector{task()} : std::vector<ChangeId>(); }

    void play()
    {
        m_orchard.passDays(below(8) == 0);
        Laptop &who = somebody();
        if (m_associations.empty() || below(12) == 0) {
            Call made{u"задача"_s, u"признак"_s, day()};
            if (!m_associations.empty())
                made.from = {association()}, made.carried = some();
            m_associations.push_back(who.does(ledger::deedOf(made), m_orchard.now()));
        } else if (below(5) == 0) {
            Orchard::meet(who, somebody());
        } else if (const Deed deed = below(2) ? raw() : asked(who); deed.type != 0) {
            const ChangeId id = who.does(deed, m_orchard.now() + std::chrono::days(below(9) == 0 ? 30 : 0));
            if (deed.type == TaskOffer::type)
                m_tasks.push_back(id);
        }
    }

    /// Possible now, as its deed sees it; type 0 if not.
    Deed asked(const Laptop &who)
    {
        const Outlook outlook = m_orchard.outlook(who);
        const Result<Deed> deeds[] = {join(outlook, association(), u"могу"_s, {}), goAway(outlook, association()),
            offer(outlook, TaskOffer{association(), u"дело"_s}), take(outlook, task()), giveBack(outlook, task()),
            finish(outlook, task(), u"так"_s), check(outlook, task(), {}), reopen(outlook, task(), u"нет"_s),
            drop(outlook, task(), u"незачем"_s), move(outlook, task(), association()),
            solve(outlook, association(), {}), resume(outlook, association(), u"нет"_s),
            extend(outlook, association(), day()), stay(outlook, association()),
            handOver(outlook, HandingOver{.association = association(), .results = u"вот"_s})};
        const auto &deed = deeds[below(std::size(deeds))];
        return deed.value_or(Deed{});
    }

    /// As a program of ill will or of another mind might write it.
    Deed raw()
    {
        using Field = TaskEdit::Field;
        const PersonId person = somebody().self();
        const Deed deeds[] = {ledger::deedOf(Joining{association(), day(), {}, some()}),
            ledger::deedOf(GoingAway{association(), some()}),
            ledger::deedOf(Rewording{association(), u"иначе"_s, {}, {}, some()}),
            ledger::deedOf(Extending{association(), day()}), ledger::deedOf(Staying{association(), association()}),
            ledger::deedOf(Solving{association()}), ledger::deedOf(Resuming{association(), some(), u"нет"_s}),
            ledger::deedOf(HandingOver{.association = association(), .lessons = u"урок"_s}),
            ledger::deedOf(Dissolving{association(), u"так"_s}),
            ledger::deedOf(TaskOffer{association(), u"дело"_s, {}, day(), task(), some()}),
            ledger::deedOf(TaskEdit{.task = task(),
                .fields = Field::Parent | Field::BlockedBy | Field::Title,
                .title = u"иное"_s,
                .parent = task(),
                .blockedBy = some()}),
            ledger::deedOf(Taking{task()}), ledger::deedOf(GivingBack{task(), some()}),
            ledger::deedOf(Finishing{task()}), ledger::deedOf(Checking{task(), some()}),
            ledger::deedOf(Reopening{task(), some(), u"нет"_s}), ledger::deedOf(Dropping{task(), u"так"_s}),
            ledger::deedOf(Asking{task(), person}), ledger::deedOf(Declining{task(), some()}),
            ledger::deedOf(Moving{task(), association()}), ledger::deedOf(Noting{association(), {}, u"заметка"_s}),
            ledger::deedOf(Planning{.association = association(), .goal = u"цель"_s, .replaced = some()}),
            ledger::deedOf(Debriefing{.association = association(), .well = u"хорошо"_s})};
        return deeds[below(std::size(deeds))];
    }

    std::mt19937_64 m_lot;
    Orchard m_orchard;
    std::vector<ChangeId> m_associations;
    std::vector<ChangeId> m_tasks;
};

/// What is computed may be looked at whatever the history, and everybody sees the same.
QString seen(const Outlook &outlook)
{
    QString all;
    for (const auto &[id, association] : outlook.part<AssociationsPart>().associations) {
        const Standing now = standing(association, outlook);
        all += QString(nameOf(now.phase)) + textOf(now.sunset) + QString::number(now.participants.size());
        for (const TaskRow &row : tasksOf(association, outlook))
            all += QString(nameOf(row.state)) + QString::number(row.depth);
        for (const BurnDay &day : burnDown(association, outlook))
            all += QString::number(day.open);
        all += QString::number(ossification(association, outlook).carried);
        all += QString::number(tasksToTakeOver(association, outlook).size());
    }
    return all + QString::number(waitingFor(outlook).size());
}

} // namespace

class AssociationHistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_same_changes_in_any_order_make_the_same_state()
    {
        const quint64 first = firstSeed();
        const int histories = qEnvironmentVariable("POCHIN_ASSOCIATIONS_HISTORIES", u"150"_s).toInt();
        qInfo("POCHIN_ASSOCIATIONS_SEED=%llu", static_cast<unsigned long long>(first));
        for (quint64 seed = first; seed < first + static_cast<quint64>(histories); ++seed) {
            History history(seed);
            Orchard &orchard = history.orchard();
            Orchard fresh = Orchard(orchard.outlook(orchard.vera).part<groups::GroupPart>().rules.powers, {});
            const auto changes = history.shuffled();
            for (std::size_t from = 0; from < changes.size();) { // bundle by bundle
                const std::size_t size = std::min(changes.size() - from, 1 + history.below(20));
                fresh.olga.take(
                    {changes.begin() + std::ptrdiff_t(from), changes.begin() + std::ptrdiff_t(from + size)});
                from += size;
            }
            const QByteArray which = "seed " + QByteArray::number(qulonglong(seed));
            QVERIFY2(fresh.olga.space().digest() == orchard.vera.space().digest(), which);
            const Outlook here{orchard.vera.space(), orchard.boris.self(), orchard.now()};
            const Outlook there{fresh.olga.space(), orchard.boris.self(), orchard.now()};
            QVERIFY2(seen(here) == seen(there), which);
        }
    }
};

QTEST_GUILESS_MAIN(AssociationHistoriesTest)
#include "association_histories_test.moc"
