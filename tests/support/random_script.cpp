// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_script.h"

#include "ledger/domain/sha256.h"

namespace pochin::ledger::test {

namespace {

using Verb = Step::Verb;

QByteArray nameOf(unsigned laptop)
{
    return "laptop " + QByteArray::number(laptop);
}

std::vector<QByteArray> founderNames()
{
    std::vector<QByteArray> names;
    names.reserve(Script::founders);
    for (unsigned i = 0; i < Script::founders; ++i)
        names.push_back(nameOf(i));
    return names;
}

/// Which verbs make what a verb can name.
bool canName(Verb verb, const Step &earlier)
{
    const Verb named = earlier.verb;
    switch (verb) {
    case Verb::Recall:
    case Verb::Act:
        return named == Verb::Give || named == Verb::Propose;
    case Verb::Dissolve:
    case Verb::Task:
        return named == Verb::Ordinary;
    case Verb::Position:
        return named == Verb::Propose;
    case Verb::Close:
        return named == Verb::Propose || named == Verb::Draw;
    case Verb::Seal:
    case Verb::Open:
        return named == Verb::Draw;
    case Verb::Record:
        return named == Verb::Propose;
    case Verb::Confirm:
        return named == Verb::Record;
    case Verb::Propose:
        return named == Verb::Act || named == Verb::Give || named == Verb::Ordinary;
    default:
        return false;
    }
}

constexpr unsigned effects = 7;

/// Whose mandate a step gives, if it gives one.
unsigned delegateOf(const Step &step)
{
    return (step.verb == Verb::Give ? step.what : step.what + step.how / effects) % Script::persons;
}

Procedure randomProcedure(Procedure::Means means, const auto &below)
{
    Procedure procedure{.means = means,
        .sharePart = below(3),
        .shareWhole = 2 + below(2),
        .threshold = Procedure::Threshold(below(2)),
        .shareOf = Procedure::ShareOf(below(3)),
        .objectionsBorne = below(3) ? std::optional(below(2)) : std::nullopt};
    procedure.quorumPart = below(2);
    procedure.quorumWhole = 2 + below(2);
    procedure.confirmations = 1 + below(2);
    if (below(3) == 0)
        procedure.powers = Powers::fromInt(static_cast<int>(below(64)));
    return procedure;
}

/// What a draw and a record need in order to come to something; left to chance alone they hardly ever would.
void appendSequel(std::vector<Step> &steps, const auto &below)
{
    const Step begun = steps.back();
    const auto at = static_cast<unsigned>(steps.size() - 1);
    const auto append = [&](Verb verb, unsigned who, unsigned what) {
        steps.push_back({verb, who % Script::founders, what, below(1000)});
    };
    if (begun.verb == Verb::Draw) {
        for (const Verb verb : {Verb::Seal, Verb::Open}) {
            append(verb, begun.how, at);
            append(verb, begun.how + 1, at);
        }
        append(Verb::Close, below(Script::founders), at);
    } else if (begun.verb == Verb::Record) {
        append(Verb::Confirm, begun.who + 1, at);
        append(Verb::Confirm, begun.who + 2, at);
        append(Verb::Close, below(Script::founders), begun.what);
    }
}

} // namespace

Script Script::random(quint64 seed, int length, Restores restores)
{
    std::mt19937_64 lot(seed);
    // Not std::uniform_int_distribution, whose numbers differ from library to library; seeds must speak everywhere.
    const auto below = [&](std::size_t n) { return static_cast<unsigned>(lot() % n); };
    Script script;
    script.rules.vouchersNeeded = 1 + below(2);
    script.rules.powers = below(2) ? SpaceRules::Powers::EachMember : SpaceRules::Powers::DecisionOnly;
    script.rules.lateBlock = below(4) ? SpaceRules::LateBlock::Reopens : SpaceRules::LateBlock::IsNoted;
    script.rules.procedures.clear();
    for (const auto means : {Procedure::Means::Positions,
             below(2) ? Procedure::Means::Positions : Procedure::Means::Recorded, Procedure::Means::Lot})
        script.rules.procedures.push_back(randomProcedure(means, below));
    if (below(2))
        script.rules.recall = RecallRule{below(3), 2, 1 + below(3)};
    static constexpr std::pair<Verb, unsigned> lots[] = {{Verb::Pull, 24}, {Verb::Ordinary, 6}, {Verb::Vouch, 8},
        {Verb::Link, 3}, {Verb::Retire, 2}, {Verb::Leave, 2}, {Verb::EndExchange, 2}, {Verb::Give, 6},
        {Verb::Recall, 4}, {Verb::Act, 10}, {Verb::Dissolve, 3}, {Verb::Task, 4}, {Verb::Propose, 8},
        {Verb::Position, 16}, {Verb::Close, 10}, {Verb::Restore, 2}, {Verb::Draw, 2}, {Verb::Seal, 6}, {Verb::Open, 6},
        {Verb::Record, 4}, {Verb::Confirm, 6}};
    std::vector<Verb> verbs;
    for (const auto &[verb, share] : lots)
        verbs.insert(verbs.end(), share, verb);
    unsigned laptops = 2 * persons;
    for (int i = 0; i < length; ++i) {
        Step step{verbs[below(verbs.size())], below(laptops), below(laptops), below(1000)};
        if (step.who >= founders && below(5))
            step.who = below(persons); // those who can do something do more
        if (step.verb == Verb::Restore && restores == Restores::Never)
            step.verb = Verb::Pull;
        laptops += step.verb == Verb::Restore;
        std::vector<unsigned> nameable;
        for (unsigned earlier = 0; earlier < script.steps.size(); ++earlier) {
            if (canName(step.verb, script.steps[earlier]))
                nameable.push_back(earlier);
        }
        if (!nameable.empty())
            step.what = nameable[nameable.size() - 1 - below(std::min<std::size_t>(nameable.size(), 3))];
        const bool isOfFew = step.verb == Verb::Draw || step.verb == Verb::Seal || step.verb == Verb::Open
            || step.verb == Verb::Record || step.verb == Verb::Confirm;
        if (isOfFew && below(6))
            step.who = below(founders);
        if (step.verb == Verb::Act && !nameable.empty() && below(4))
            step.who = delegateOf(script.steps[step.what]);
        script.steps.push_back(step);
        if (below(2))
            appendSequel(script.steps, below);
    }
    return script;
}

Played::Played(const Script &script, const QByteArray &label) : story(founderNames(), script.rules, label)
{
    for (unsigned i = 0; i < 2 * Script::persons; ++i)
        laptops.push_back(story.laptop(nameOf(i)));
    for (const Step &step : script.steps) {
        made.emplace_back();
        play(step);
        makers.push_back(step.who);
    }
}

Laptop Played::reader() const
{
    Laptop reader = story.laptop("reader");
    for (const Laptop &laptop : laptops)
        reader.pull(laptop);
    return reader;
}

void Played::play(const Step &step)
{
    Laptop &who = laptops[step.who];
    if (step.verb == Verb::Pull) {
        if (step.what % laptops.size() != step.who)
            who.pull(laptops[step.what % laptops.size()]);
    } else if (step.verb == Verb::Restore) {
        laptops.push_back(Laptop(who));
    } else {
        // A draw needs many who know of each other; left to chance alone none would ever be finished.
        const bool needsMany = step.verb == Verb::Open || step.verb == Verb::Close || step.verb == Verb::Confirm;
        if (needsMany && step.how % 3 != 0) {
            for (unsigned other = 0; other < laptops.size(); ++other) {
                if (other != step.who)
                    who.pull(laptops[other]);
            }
        }
        // Mostly people speak of what they have read.
        if (step.how % 3 != 0 && step.what < makers.size() && makers[step.what] != step.who)
            who.pull(laptops[makers[step.what]]);
        made.back() = story.does(who, claim(step), step.how);
    }
}

PersonId Played::person(unsigned number) const
{
    return story.person(nameOf(number % Script::persons));
}

/// The change of that step, or the genesis, where the step made none.
ChangeId Played::named(unsigned step) const
{
    return step < made.size() && made[step] ? *made[step] : story.genesis().id();
}

Claim Played::claim(const Step &step) const
{
    const unsigned device = Script::persons + step.what % Script::persons;
    switch (step.verb) {
    case Verb::Pull:
    case Verb::Restore:
    case Verb::Ordinary:
        return {};
    case Verb::Vouch:
        return Vouching{person(step.what)};
    case Verb::Link:
        return DeviceLinked{story.key(nameOf(step.how % 8 ? device : step.what % Script::persons))};
    case Verb::Retire:
        return DeviceRetired{step.how % 3 ? story.key(nameOf(device)) : laptops[step.who].key()};
    case Verb::Leave:
        return Leaving{};
    case Verb::EndExchange:
        return ExchangeEnded{person(step.what)};
    case Verb::Give:
        return MandateGiven{person(step.what)};
    case Verb::Recall:
        return Recall{named(step.what), {person(step.how), person(step.how / 5)}, {person(step.how / 25)}};
    case Verb::Act:
        return Act{named(step.what)};
    case Verb::Dissolve:
        return Dissolution{named(step.what)};
    case Verb::Task:
        return TaskOffered{named(step.what)};
    case Verb::Propose:
        return Proposal{effect(step.how, step.what), step.how % 5 ? std::nullopt : std::optional<qint64>(300),
            step.how % 11 ? ProcedureRef{{}, step.how % 2} : ProcedureRef{named(step.what)}};
    case Verb::Draw:
        return draw(step);
    case Verb::Seal:
        return LotSealed{named(step.what), sealOf(named(step.what), person(step.who), seed(step))};
    case Verb::Open:
        return LotOpened{named(step.what), seed(step)};
    case Verb::Record:
        return OutcomeRecorded{named(step.what), step.how % 4 != 0};
    case Verb::Confirm:
        return OutcomeConfirmed{named(step.what)};
    case Verb::Position:
        return Position{named(step.what), step.how % 5 ? Stance::For : Stance(step.how / 5 % 4)};
    case Verb::Close:
        return Closing{named(step.what)};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Two or three hands, mostly of founders.
Proposal Played::draw(const Step &step) const
{
    Lot lot{{person(step.how % 3), person((step.how + 1) % 3)}, 2 + step.how % 5};
    if (step.how % 4 == 0)
        lot.hands.push_back(person(step.how % 7 ? (step.how + 2) % 3 : 3));
    return {step.how % 9 ? Effect() : effect(step.how, step.what), {}, {{}, step.how % 13 ? 2 : 0U}, lot};
}

/// Mostly one seed for a person and a draw. Without any id in it, so that other keys draw alike.
LotSeed Played::seed(const Step &step) const
{
    const unsigned which = step.how % 10 == 0;
    return sha256<LotSeed>(
        {QByteArray::number(step.what) + ' ' + QByteArray::number(step.who % Script::persons + 100 * which)});
}

Effect Played::effect(unsigned how, unsigned what) const
{
    switch (how % effects) {
    case 0:
        return ExchangeEnded{person(what + how / effects)};
    case 1:
        return MandateGiven{person(what + how / effects)};
    case 2:
        return Recall{named(what)};
    case 3:
        return Dissolution{named(what)};
    case 4:
        return Ratification{named(what)};
    case 5:
        return ProcedureChange{how % 2 ? std::optional(Procedure()) : std::nullopt,
            {how % 3 ? ProcedureRef{{}, how % 2} : ProcedureRef{named(what)}}};
    default: // the first ruleset is in force already, and of the second nobody here knows anything
        return how % 3 ? Effect() : RulesetUpgrade{1 + how / effects % 2};
    }
}

} // namespace pochin::ledger::test
