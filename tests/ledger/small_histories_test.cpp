// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Not random: every history of three people that goes on for a few steps after one of a few beginnings. Small histories
// are where most faults can already be seen, and here none is left out.
#include "ledger/domain/sha256.h"
#include "support/naive_standing.h"

#include <QTest>

#include <cmath>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;

namespace {

/// What one of three may do in a step; `next` is the neighbour in the circle.
enum class Move {
    ReadNext,
    ReadOther,
    Agree,
    Block,
    Close,
    Act,
    Recall,
    Leave,
    EndWithNext,
    VouchForNext,
    StandAside,
    Seal,
    Open,
    Record,
    Confirm,
};

enum class Beginning { OpenProposal, MandateWithAnAct, ConsensusMinusOne, LotWithASeedShown, OwnWordsRecorded };
constexpr Beginning beginnings[] = {Beginning::OpenProposal, Beginning::MandateWithAnAct, Beginning::ConsensusMinusOne,
    Beginning::LotWithASeedShown, Beginning::OwnWordsRecorded};

/// What can matter after that beginning.
std::vector<Move> movesAfter(Beginning beginning)
{
    using enum Move;
    switch (beginning) {
    case Beginning::OpenProposal:
    case Beginning::MandateWithAnAct:
        return {ReadNext, ReadOther, Agree, Block, Close, Act, Recall, Leave, EndWithNext, VouchForNext};
    case Beginning::ConsensusMinusOne:
        return {ReadNext, ReadOther, Agree, Block, StandAside, Close, Leave};
    case Beginning::LotWithASeedShown:
        return {ReadNext, ReadOther, Seal, Open, Block, Close, Leave};
    case Beginning::OwnWordsRecorded:
        return {ReadNext, ReadOther, Record, Confirm, Block, Close, Leave};
    }
    Q_UNREACHABLE_RETURN({});
}

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
        begin(beginning, act);
        for (Laptop &laptop : laptops) {
            for (const Laptop &other : laptops) {
                if (&other != &laptop)
                    laptop.pull(other);
            }
        }
    }

    void begin(Beginning beginning, const ChangeId &act)
    {
        const auto by = [](quint32 number) { return ProcedureRef{{}, number}; };
        if (beginning == Beginning::LotWithASeedShown) {
            const Lot lot{{story.person("a"), story.person("b")}, 3};
            proposal = story.does(laptops[0], Proposal{{}, {}, by(2), lot});
            laptops[1].pull(laptops[0]);
            story.does(laptops[0], LotSealed{proposal, sealOf(proposal, story.person("a"), seed("a"))});
            story.does(laptops[1], LotSealed{proposal, sealOf(proposal, story.person("b"), seed("b"))});
            laptops[0].pull(laptops[1]);
            story.does(laptops[0], LotOpened{proposal, seed("a")});
        } else if (beginning == Beginning::OwnWordsRecorded) {
            proposal = story.does(laptops[0], Proposal{Ratification{act}, {}, by(3)});
            record = story.does(laptops[0], OutcomeRecorded{proposal, true});
        } else {
            proposal = story.does(
                laptops[0], Proposal{Ratification{act}, {}, by(beginning == Beginning::ConsensusMinusOne ? 1 : 0)});
            // In the second beginning it is by somebody who has not read it: set aside.
            story.does(laptops[beginning == Beginning::MandateWithAnAct ? 1 : 0], Position{proposal, Stance::For});
        }
    }

    [[nodiscard]] static LotSeed seed(const char *name) { return sha256<LotSeed>({QByteArrayView(name)}); }

    void does(std::size_t who, Move move)
    {
        const std::size_t next = (who + 1) % 3;
        const PersonId neighbour = story.person(QByteArray(1, static_cast<char>('a' + next)));
        Laptop &laptop = laptops[who];
        const QByteArray own(1, static_cast<char>('a' + who));
        switch (move) {
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
        case Move::StandAside:
            story.does(laptop, Position{proposal, Stance::StandAside});
            break;
        case Move::Seal: // another seed than the first, to choose between the two
            story.does(laptop, LotSealed{proposal, sealOf(proposal, story.person(own), seed("other"))});
            break;
        case Move::Open:
            story.does(laptop, LotOpened{proposal, seed(own.constData())});
            break;
        case Move::Record:
            story.does(laptop, OutcomeRecorded{proposal, false});
            break;
        case Move::Confirm:
            story.does(laptop, OutcomeConfirmed{record});
            break;
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
        plain.procedures.push_back(
            {.sharePart = 1, .shareOf = Procedure::ShareOf::NotStandingAside, .objectionsBorne = 1});
        plain.procedures.push_back({.means = Procedure::Means::Lot, .objectionsBorne = {}});
        plain.procedures.push_back({.means = Procedure::Means::Recorded});
        return plain;
    }

    GroupStory story;
    std::vector<Laptop> laptops;
    ChangeId mandate = story.genesis().id();
    ChangeId proposal = story.genesis().id();
    ChangeId record = story.genesis().id();
};

/// Goes through all continuations of `history`, depth first; returns how many ends it looked at.
int walk(const SmallHistory &history, std::span<const Move> moves, int steps, QString &found)
{
    if (steps == 0) {
        const Laptop reader = history.reader();
        found = difference(View(history.story, reader), NaiveStanding(history.story, reader.changes()));
        return 1;
    }
    int ends = 0;
    for (std::size_t who = 0; who < 3; ++who) {
        for (const Move move : moves) {
            if (!found.isEmpty())
                return ends;
            SmallHistory longer = history;
            longer.does(who, move);
            ends += walk(longer, moves, steps - 1, found);
            if (!found.isEmpty())
                found += QStringLiteral(" < %1 by %2").arg(static_cast<int>(move)).arg(who);
        }
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
        int all = 0;
        for (const Beginning beginning : beginnings) {
            const auto moves = movesAfter(beginning);
            QString found;
            const int ends = walk(SmallHistory(beginning), moves, steps, found);
            QVERIFY2(found.isEmpty(), qPrintable(found));
            QCOMPARE(ends, static_cast<int>(std::pow(3 * moves.size(), steps)));
            all += ends;
        }
        qInfo("%d histories of %d steps", all, steps);
    }
};

QTEST_GUILESS_MAIN(SmallHistoriesTest)
#include "small_histories_test.moc"
