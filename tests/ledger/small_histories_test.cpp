// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Not random: every history of three people that goes on for a few steps after one of two beginnings. Small histories
// are where most faults can already be seen, and here none is left out.
#include "support/naive_standing.h"

#include <QTest>

#include <cmath>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;

namespace {

/// What one of three may do in a step; `next` is the neighbour in the circle.
enum class Move { ReadNext, ReadOther, Agree, Block, Close, Act, Recall, Leave, EndWithNext, VouchForNext, Count };
constexpr int moves = 3 * int(Move::Count);

enum class Beginning { OpenProposal, MandateWithAnAct };

/// Three people who stand before a decision, or before the end of a mandate.
struct SmallHistory {
    explicit SmallHistory(Beginning beginning) : story({"a", "b", "c"}, rules())
    {
        for (const char *name : {"a", "b", "c"})
            laptops.push_back(story.laptop(name));
        mandate = story.does(laptops[0], MandateGiven{story.person("b")});
        laptops[1].pull(laptops[0]);
        const ChangeId act = story.does(laptops[1], Act{mandate});
        laptops[0].pull(laptops[1]);
        proposal = story.does(laptops[0], Proposal{Ratification{act}, {}});
        if (beginning == Beginning::OpenProposal)
            story.does(laptops[0], Position{proposal, Stance::For});
        else
            story.does(laptops[1], Position{proposal, Stance::For}); // who has not read it: set aside
        for (Laptop &laptop : laptops) {
            for (const Laptop &other : laptops) {
                if (&other != &laptop)
                    laptop.pull(other);
            }
        }
    }

    void does(int number)
    {
        const auto who = static_cast<std::size_t>(number % 3);
        const std::size_t next = (who + 1) % 3;
        const PersonId neighbour = story.person(QByteArray(1, static_cast<char>('a' + next)));
        Laptop &laptop = laptops[who];
        switch (static_cast<Move>(number / 3)) {
        case Move::ReadNext:
            laptop.pull(laptops[next]);
            break;
        case Move::ReadOther:
            laptop.pull(laptops[(who + 2) % 3]);
            break;
        case Move::Agree:
            story.does(laptop, Position{proposal, Stance::For});
            break;
        case Move::Block:
            story.does(laptop, Position{proposal, Stance::Block});
            break;
        case Move::Close:
            story.does(laptop, Closing{proposal});
            break;
        case Move::Act:
            story.does(laptop, Act{mandate});
            break;
        case Move::Recall:
            story.does(laptop, Recall{mandate});
            break;
        case Move::Leave:
            story.does(laptop, Leaving{});
            break;
        case Move::EndWithNext:
            story.does(laptop, ExchangeEnded{neighbour});
            break;
        case Move::VouchForNext:
            story.does(laptop, Vouching{neighbour});
            break;
        case Move::Count:
            Q_UNREACHABLE();
        }
    }

    [[nodiscard]] Laptop reader() const
    {
        Laptop all = laptops.front();
        all.pull(laptops[1]);
        all.pull(laptops[2]);
        return all;
    }

    static SpaceRules rules()
    {
        SpaceRules plain;
        plain.powers = SpaceRules::Powers::EachMember;
        return plain;
    }

    GroupStory story;
    std::vector<Laptop> laptops;
    ChangeId mandate = story.genesis().id();
    ChangeId proposal = story.genesis().id();
};

/// Goes through all continuations of `history`, depth first; returns how many ends it looked at.
int walk(const SmallHistory &history, int steps, QString &found)
{
    if (steps == 0) {
        const Laptop reader = history.reader();
        found = difference(View(history.story, reader), NaiveStanding(history.story, reader.changes()));
        return 1;
    }
    int ends = 0;
    for (int move = 0; move < moves && found.isEmpty(); ++move) {
        SmallHistory longer = history;
        longer.does(move);
        ends += walk(longer, steps - 1, found);
        if (!found.isEmpty())
            found += QStringLiteral(" < %1").arg(move);
    }
    return ends;
}

} // namespace

class SmallHistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_engine_agrees_with_the_plain_telling_on_every_history_there_is()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("POCHIN_LEDGER_STEPS", &isNumber);
        const int steps = isNumber ? asked : 3;
        int ends = 0;
        for (const Beginning beginning : {Beginning::OpenProposal, Beginning::MandateWithAnAct}) {
            QString found;
            ends += walk(SmallHistory(beginning), steps, found);
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
        qInfo("%d histories of %d steps", ends, steps);
        QVERIFY(ends == 2 * static_cast<int>(std::pow(moves, steps)));
    }
};

QTEST_GUILESS_MAIN(SmallHistoriesTest)
#include "small_histories_test.moc"
