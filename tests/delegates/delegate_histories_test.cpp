// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random lives of groups with delegates. Whoever holds the same changes sees the same, whatever the order in which
// they came: the same state, the same mandates running and ended at any hour, the same acts with the same flags.
#include "delegates/domain/indicators.h"
#include "delegates/group_of_people.h"

#include <QTest>

#include <random>

using namespace pochin;
using namespace pochin::delegates;
using namespace pochin::delegates::test;
using assemblies::PositionKind;
using assemblies::PositionTaken;
using assemblies::ProposalClosed;

namespace {

quint64 numberFrom(const char *variable, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 number = qEnvironmentVariable(variable).toULongLong(&isNumber);
    return isNumber ? number : otherwise;
}

/// People who do whatever comes to mind, also what no deed would allow, and hear of each other now and then.
class RandomLife
{
public:
    explicit RandomLife(quint64 seed) : m_lot(seed), m_orchard(rules(), {"vera", "anton", "olga", "boris"}) { }

    void live(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
    }
    [[nodiscard]] Orchard &orchard() { return m_orchard; }

private:
    unsigned below(std::size_t n) { return static_cast<unsigned>(m_lot() % n); }
    ledger::SpaceRules rules()
    {
        ledger::SpaceRules made;
        made.powers = below(3) ? ledger::SpaceRules::Powers::EachMember : ledger::SpaceRules::Powers::DecisionOnly;
        if (below(2))
            made.recall = ledger::RecallRule{below(2), 2, 1 + below(2)};
        return made;
    }
    Person &somebody() { return m_orchard.people[below(m_orchard.people.size())]; }
    /// One of the latest that were made, or anything.
    ChangeId oneOf(const std::vector<ChangeId> &all, const Person &by)
    {
        return all.empty() ? by.space().graph().id(ledger::Node{0})
                           : all[all.size() - 1 - below(std::min<std::size_t>(all.size(), 3))];
    }
    template <typename Act>
    ChangeId says(Person &who, const Act &act)
    {
        return who.does(ledger::deedOf(act));
    }

    void step()
    {
        Person &who = somebody();
        who.waits(std::chrono::hours(below(40)));
        const ChangeId mandate = oneOf(m_mandates, who);
        switch (below(19)) {
        case 0:
            giveOrPropose(who);
            break;
        case 1:
            says(who,
                MandateAnswered{mandate, wordsOf(who, mandate),
                    below(5) ? MandateAnswered::Answer::Accepted : MandateAnswered::Answer::Declined});
            break;
        case 2:
        case 3:
        case 4:
            m_acts.push_back(says(delegateOf(who, mandate),
                ActRecorded{mandate, below(4), u"дело"_s,
                    below(3) ? ActRecorded::Progress::GoesOn : ActRecorded::Progress::PointDone}));
            break;
        case 5:
            if (below(3) == 0)
                says(who, Recall{.mandate = mandate, .present = {somebody().id()}, .inFavour = {somebody().id()}});
            break;
        case 6:
            if (below(3) == 0)
                says(delegateOf(who, mandate), MandateResigned{mandate});
            break;
        case 7:
            says(who, EventCame{mandate});
            break;
        case 8:
            m_proposals.push_back(says(who, RatificationProposed{oneOf(m_acts, who), Answer(below(4)), u"слова"_s}));
            break;
        case 9:
        case 10:
        case 11:
            says(who,
                below(6) ? PositionTaken{.wording = oneOf(m_proposals, who)}
                         : PositionTaken{.wording = oneOf(m_proposals, who),
                               .kind = PositionKind::Object,
                               .stance = ledger::Stance::Block,
                               .words = u"нет"_s});
            break;
        case 12:
            says(who, ProposalClosed{oneOf(m_proposals, who)});
            break;
        case 18:
            decide();
            break;
        case 13:
            m_questions.push_back(says(who, QuestionAsked{mandate, u"а?"_s}));
            break;
        case 14:
            says(who, QuestionAnswered{oneOf(m_questions, who), u"да"_s});
            break;
        case 15:
            if (below(12) == 0)
                says(who, Goes{});
            else if (who.part().mandate(mandate))
                says(who, *reportFromLog(who.outlook(), mandate));
            break;
        default:
            who.hears(somebody());
        }
    }

    /// Now and then people sit down together.
    void decide()
    {
        m_orchard.meet();
        const ChangeId proposal = oneOf(m_proposals, m_orchard.vera());
        for (Person &person : m_orchard.people)
            says(person, PositionTaken{.wording = proposal});
        m_orchard.meet();
        says(m_orchard.vera(), ProposalClosed{proposal});
    }

    Person &delegateOf(Person &otherwise, const ChangeId &mandate)
    {
        const Mandate *known = otherwise.part().mandate(mandate);
        for (Person &person : m_orchard.people) {
            if (known && known->words.delegate == person.id() && below(5))
                return person;
        }
        return otherwise;
    }
    ContentHash wordsOf(const Person &who, const ChangeId &mandate)
    {
        const Mandate *known = who.part().mandate(mandate);
        return known ? known->quoted.words : *ContentHash::fromBytes(QByteArray(32, 'x'));
    }
    void giveOrPropose(Person &who)
    {
        MandateText text = harvest(somebody().id());
        text.term.event = below(2) ? u"ярмарка кончилась"_s : QString();
        text.term.endsWithLastPoint = below(2);
        if (!m_mandates.empty() && below(4) == 0)
            text.replaces = oneOf(m_mandates, who);
        text.term.lastDay = std::chrono::floor<std::chrono::days>(who.outlook().now) + std::chrono::days(below(30));
        const ChangeId drafted = says(who, Draft{FrozenText::of(text)});
        const QuotedDraft quoted{drafted, FrozenText::of(text).hash(), below(9) ? text.delegate : somebody().id()};
        m_mandates.push_back(below(2) ? says(who, MandateGiven{quoted}) : says(who, MandateProposed{quoted}));
        m_proposals.push_back(m_mandates.back());
    }

    std::mt19937_64 m_lot;
    Orchard m_orchard;
    std::vector<ChangeId> m_mandates, m_proposals, m_acts, m_questions;
};

/// Everything people are told, as text.
QStringList told(const Person &person, Instant now)
{
    QStringList lines;
    for (const auto &[id, mandate] : person.part().mandates) {
        const MandateStanding standing = standingOf(person.space(), mandate, now);
        QStringList endings;
        for (const Ending &ending : standing.endings)
            endings << nameOf(ending.end) + u' ' + (ending.by ? ending.by->hex().first(8) : QString());
        lines << id.hex() + u' ' + nameOf(standing.state) + u' ' + endings.join(u',')
                + (standing.isReportDue ? u" due"_s : u""_s);
        for (const LoggedAct &act : actLog(person.space(), mandate))
            lines << act.act.id.hex() + u' ' + nameOf(act.time) + u' ' + nameOf(act.ratified) + u' '
                    + ledger::nameOf(act.verdict.reason);
    }
    const Indicators signs = indicatorsOf(person.space(), now);
    return lines << u"%1 %2 %3"_s.arg(signs.acts).arg(signs.actsOfTheBusiestTwo).arg(signs.actsOutside);
}

} // namespace

class DelegateHistoriesTest : public QObject
{
    Q_OBJECT

    const quint64 m_histories = numberFrom("POCHIN_DELEGATE_HISTORIES", 300);
    const quint64 m_seed = numberFrom("POCHIN_DELEGATE_SEED", std::random_device()());

private Q_SLOTS:
    void whoever_holds_the_same_changes_sees_the_same_whatever_the_order()
    {
        qInfo(
            "%llu histories from seed %llu on (POCHIN_DELEGATE_HISTORIES, POCHIN_DELEGATE_SEED)", m_histories, m_seed);
        std::map<QString, int> met;
        for (quint64 i = 0; i < m_histories; ++i) {
            RandomLife life(m_seed + i);
            life.live(90);
            life.orchard().meet();
            Person &first = life.orchard().people.front();
            const Instant now = theFirst + std::chrono::days(20);
            std::vector<Change> all = first.everything();
            std::ranges::shuffle(all, std::mt19937_64(i));
            Person late("late", first.genesis());
            for (std::size_t from = 0; from < all.size(); from += 7)
                late.takes(std::span(all).subspan(from, std::min<std::size_t>(7, all.size() - from)));
            const QByteArray seed = "seed " + QByteArray::number(m_seed + i);
            QVERIFY2(late.space().digest() == first.space().digest(), seed);
            QVERIFY2(told(late, now) == told(first, now), seed);
            for (const Person &person : life.orchard().people)
                QVERIFY2(person.space().digest() == first.space().digest(), seed);
            for (const QString &line : told(first, now)) {
                for (const QString &word : line.split(u' '))
                    ++met[word];
            }
        }
        // A proof over lives in which nothing happens proves nothing.
        for (const char *word : {"ended", "declined", "proposed", "not-approved", "due", "after-recall-unawares",
                 "after-end", "after-recall", "rejected", "ratified", "unseen-by-recall", "adopted-by-decision"}) {
            qInfo("%6d × %s", met[QString::fromLatin1(word)], word);
            QVERIFY2(m_histories < 300 || met[QString::fromLatin1(word)] > 0, word);
        }
    }
};

QTEST_GUILESS_MAIN(DelegateHistoriesTest)
#include "delegate_histories_test.moc"
