// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of assemblies, honest and otherwise, folded in any order: equal sets of changes give equal states,
// and everybody sees the same. POCHIN_ASSEMBLIES_SEED repeats a run, POCHIN_ASSEMBLIES_HISTORIES makes it long.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/meeting/agenda_offers.h"
#include "assemblies/held_assembly.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/promise_acts.h"

#include <QTest>

#include <random>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::assemblies::test;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

namespace {

quint64 firstSeed()
{
    bool isGiven = false;
    const quint64 seed = qEnvironmentVariable("POCHIN_ASSEMBLIES_SEED").toULongLong(&isGiven);
    return isGiven ? seed : std::random_device()();
}

/// One history: three people do things at random, by the deeds or past them, and meet now and then.
class History
{
public:
    explicit History(quint64 seed) : m_lot(seed)
    {
        for (int step = 0; step < 70; ++step)
            play();
        m_garden.commons.meet();
    }

    [[nodiscard]] Garden &garden() { return m_garden; }
    [[nodiscard]] std::vector<Change> shuffled()
    {
        auto changes = m_garden.commons.changes(vera);
        std::ranges::shuffle(changes, m_lot);
        return changes;
    }
    [[nodiscard]] std::size_t below(std::size_t n) { return m_lot() % n; }

private:
    ChangeId anyOf(const std::vector<ChangeId> &ids) { return ids.empty() ? m_assemblies[0] : ids[below(ids.size())]; }
    ChangeId assembly() { return anyOf(m_assemblies); }
    ChangeId item() { return anyOf(m_items); }
    ChangeId told() { return anyOf(m_told); }
    ChangeId minutes() { return anyOf(m_minutes); }
    std::vector<ChangeId> some() { return below(2) ? std::vector{item()} : std::vector<ChangeId>(); }
    PersonId person() { return m_garden.person(below(3)); }
    Attendant attendant() { return below(3) ? Attendant{.person = person()} : Attendant{.guest = u"соседка"_s}; }
    QString words() { return below(2) ? u"так"_s : u"иначе"_s; }
    qint64 moment() { return m_garden.inHours(static_cast<int>(below(200)) - 50); }

    void play()
    {
        m_garden.commons.now += std::chrono::hours(below(6) == 0 ? 9 : 0);
        const std::size_t who = below(3);
        if (m_assemblies.empty() || below(12) == 0)
            m_assemblies.push_back(m_garden.alone(who, deedOf(AssemblyCalled{.title = words(), .when = moment()})));
        else if (below(7) == 0)
            m_garden.commons.takes(who, std::vector(m_garden.commons.changes(below(3))));
        else
            does(who, below(2) ? raw() : asked(m_garden.outlook(who)));
    }
    void does(std::size_t who, const Deed &deed)
    {
        if (deed.type == 0)
            return;
        const ChangeId id = m_garden.alone(who, deed);
        if (deed.type == ItemAdded::type)
            m_items.push_back(id);
        else if (deed.type == TakingTold::type || deed.type == PositionTold::type)
            m_told.push_back(id);
        else if (deed.type == MinutesWritten::type)
            m_minutes.push_back(id);
        else if (deed.type == ProposalOpened::type)
            m_wordings.push_back(id);
    }

    /// Possible now, as its deed sees it; type 0 if not.
    Deed asked(const Outlook &outlook)
    {
        using Field = AssemblyChanged::Field;
        const Result<Deed> deeds[] = {addItem(outlook, {.assembly = assembly(), .title = words()}),
            changeAssembly(outlook, {.assembly = assembly(), .fields = Field::Where, .where = words()}),
            callOff(outlook, {assembly(), words()}), moveItem(outlook, item(), below(3)), takeOff(outlook, {item()}),
            markMeeting(outlook, {.assembly = assembly(), .mark = MeetingMarked::Mark(below(2))}),
            notePresence(outlook, {.assembly = assembly(), .who = attendant(), .how = PresenceNoted::How(below(4))}),
            countHands(outlook, {.item = item(), .inFavour = 3}), noteItem(outlook, {.item = item(), .words = words()}),
            writeTakingDown(outlook, {.item = item(), .person = person(), .what = words()}),
            confirmTaking(outlook, told()), denyTold(outlook, {told(), words()}),
            writeMinutes(outlook, assembly(), words()), propose(outlook, {.what = words()}),
            writeDown(outlook, {anyOf(m_wordings), person(), PositionKind::For, {}}), confirmTold(outlook, told()),
            linkOutcome(outlook, {item(), anyOf(m_wordings)}),
            answerMinutes(outlook, {.minutes = minutes(), .isConfirmed = below(2) == 0, .remark = words()})};
        return deeds[below(std::size(deeds))].value_or(Deed{});
    }

    /// As a program of ill will or of another mind might write it.
    Deed raw()
    {
        using Field = AssemblyChanged::Field;
        std::vector<PersonId> present{person()};
        const Deed deeds[] = {
            deedOf(ItemAdded{.assembly = assembly(), .kind = ItemKind(below(8)), .title = words(), .about = item()}),
            deedOf(AssemblyChanged{.assembly = assembly(),
                .fields = Field::When | Field::Words,
                .when = moment(),
                .words = words(),
                .replaced = some()}),
            deedOf(AssemblyCalledOff{assembly(), words()}), deedOf(AgendaOrdered{assembly(), {item(), item()}, some()}),
            deedOf(ItemTakenOff{item()}), deedOf(MeetingMarked{assembly(), MeetingMarked::Mark(below(2)), moment()}),
            deedOf(PresenceNoted{assembly(), attendant(), PresenceNoted::How(below(4))}),
            deedOf(HandsCounted{.item = item(), .against = 1, .corrects = item()}),
            deedOf(ItemNoted{item(), ItemNoted::How(below(2)), words(), some()}), deedOf(ItemLedTo{item(), assembly()}),
            deedOf(RoleOpened{assembly(), item()}), deedOf(TakingTold{item(), person(), words()}),
            deedOf(ToldDenied{told(), words()}), deedOf(MinutesWritten{assembly(), words(), present, {}, some()}),
            deedOf(MinutesAnswered{minutes(), below(2) == 0, words()}),
            deedOf(groups::PromiseMade{.what = words(), .source = told()})};
        return deeds[below(std::size(deeds))];
    }

    std::mt19937_64 m_lot;
    Garden m_garden;
    std::vector<ChangeId> m_assemblies, m_items, m_told, m_minutes, m_wordings;
};

/// What is computed may be looked at whatever the history, and everybody sees the same.
QString seen(const Outlook &outlook)
{
    QString all;
    for (const Assembly *assembly : assembliesIn(outlook)) {
        all += assembly->id().hex() + QString(nameOf(phaseOf(outlook, *assembly)));
        for (const AgendaItem *item : agendaOf(*assembly))
            all += item->id().hex() + QString::number(item->counts.size()) + QString::number(item->isNotReached())
                + QString::number(promisesFrom(outlook, *item).size())
                + QString::number(proposalOf(outlook, *item).has_value());
        for (const Presence &one : presenceAt(*assembly))
            all += one.who.guest + QString::number(one.hasDenied) + QString::number(one.isOwnWord)
                + QString::number(one.hasLeft);
        if (const Minutes *minutes = shownMinutes(outlook, *assembly))
            all += minutes->written.id.hex() + QString::number(standingOf(outlook, *assembly, *minutes).awaited.size());
        all += QString::number(waitingForAssembly(outlook, *assembly).size())
            + QString::number(rolesOf(outlook, *assembly).size());
    }
    return all + QString::number(toldAwaiting(outlook, outlook.self).size());
}

} // namespace

class AssemblyHistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_same_changes_in_any_order_make_the_same_assemblies()
    {
        const quint64 first = firstSeed();
        const int histories = qEnvironmentVariable("POCHIN_ASSEMBLIES_HISTORIES", u"150"_s).toInt();
        qInfo("POCHIN_ASSEMBLIES_SEED=%llu", static_cast<unsigned long long>(first));
        for (quint64 seed = first; seed < first + static_cast<quint64>(histories); ++seed) {
            History history(seed);
            Garden &garden = history.garden();
            Garden fresh;
            const auto changes = history.shuffled();
            for (std::size_t from = 0; from < changes.size();) { // bundle by bundle
                const std::size_t size = std::min(changes.size() - from, 1 + history.below(20));
                fresh.commons.takes(olga, std::span(changes).subspan(from, size));
                from += size;
            }
            const QByteArray which = "seed " + QByteArray::number(qulonglong(seed));
            QVERIFY2(fresh.commons.digest(olga) == garden.commons.digest(vera), which);
            for (const std::size_t who : {vera, anton, olga}) {
                const Outlook here{garden.outlook(vera).space, garden.person(who), garden.commons.now};
                const Outlook there{fresh.outlook(olga).space, garden.person(who), garden.commons.now};
                QVERIFY2(seen(here) == seen(there), which);
            }
        }
    }
};

QTEST_GUILESS_MAIN(AssemblyHistoriesTest)
#include "assembly_histories_test.moc"
