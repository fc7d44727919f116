// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/act_log.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"

#include <algorithm>

namespace pochin::delegates {

using namespace Qt::StringLiterals;

namespace {

/// The act that was recorded there, if one was and its words are still here.
std::optional<Said<ActRecorded>> actAt(const ledger::Space &space, ledger::Node node)
{
    const auto change = space.change(node);
    if (!change || change->body().type != ActRecorded::type || !change->payload())
        return std::nullopt;
    const auto act = ActRecorded::decoded(change->payload()->bytes);
    if (!act)
        return std::nullopt;
    return Said<ActRecorded>{change->id(), space.standing().author(node), change->body().wall, *act};
}

/// Those that the state does not have, because they are set aside.
std::vector<Said<ActRecorded>> actsSetAside(const ledger::Space &space, const ChangeId &mandate)
{
    std::vector<Said<ActRecorded>> acts;
    for (const ledger::Node node : space.order()) {
        if (space.verdict(node).standing != ledger::Standing::SetAside)
            continue;
        if (auto act = actAt(space, node); act && act->act.mandate == mandate)
            acts.push_back(*std::move(act));
    }
    return acts;
}

bool areConcurrent(const ledger::CausalGraph &graph, ledger::Node a, ledger::Node b)
{
    return a != b && !graph.isInPast(a, b) && !graph.isInPast(b, a);
}

/// Also where the group ratified the act since, which changes nothing about when it was done.
bool isUnseenByRecall(const ledger::Space &space, const Mandate &mandate, ledger::Node act)
{
    return space.verdict(act).reason == ledger::Reason::UnseenByRecall
        || std::ranges::any_of(mandate.recalls, [&](const Said<Recall> &recall) {
               return areConcurrent(space.graph(), *space.graph().find(recall.id), act);
           });
}

bool knewOfAnEnd(const ledger::Space &space, const Mandate &mandate, ledger::Node act)
{
    const auto endings = endingsOf(space, mandate, Instant::min());
    return std::ranges::any_of(endings, [&](const Ending &ending) {
        const auto by = ending.by.and_then([&](const ChangeId &id) { return space.graph().find(id); });
        return by && space.graph().isInPast(*by, act);
    });
}

ActTime timeOf(const ledger::Space &space, const Mandate &mandate, const Said<ActRecorded> &act)
{
    const ledger::Node node = *space.graph().find(act.id);
    if (space.standing().atAuthoring(node).reason == ledger::Reason::AfterRecall)
        return ActTime::AfterRecall;
    if (isUnseenByRecall(space, mandate, node))
        return ActTime::AfterRecallUnawares;
    const bool isLate = mandate.words.term.isOverAt(Instant(std::chrono::milliseconds(act.wall)));
    return isLate || knewOfAnEnd(space, mandate, node) ? ActTime::AfterEnd : ActTime::InTime;
}

/// The ledger knows adopted answers, and an adopted rejection adopts nothing. So where the group rejected last what it
/// had ratified before, the act stands as if it had never been ratified.
ledger::Verdict verdictOf(const ledger::Space &space, const Mandate &mandate, ledger::Node act, Ratified ratified)
{
    const ledger::Verdict verdict = space.verdict(act);
    if (ratified != Ratified::Rejected || verdict.reason != ledger::Reason::AdoptedByDecision)
        return verdict;
    const ledger::Verdict then = space.standing().atAuthoring(act);
    if (then.standing == ledger::Standing::SetAside)
        return then;
    return isUnseenByRecall(space, mandate, act)
        ? ledger::setAside(ledger::Reason::UnseenByRecall)
        : ledger::Verdict{ledger::Standing::Provisional, ledger::Reason::AwaitsRatification};
}

enum class Whose { Delegates, Others };

std::vector<LoggedAct> logged(const ledger::Space &space, const Mandate &mandate, Whose whose)
{
    std::vector<Said<ActRecorded>> acts = mandate.acts;
    std::ranges::move(actsSetAside(space, mandate.id), std::back_inserter(acts));
    std::erase_if(acts, [&](const Said<ActRecorded> &act) {
        return (act.author == mandate.words.delegate) != (whose == Whose::Delegates);
    });
    std::ranges::sort(acts, [&](const Said<ActRecorded> &a, const Said<ActRecorded> &b) {
        return space.graph().comesBefore(*space.graph().find(a.id), *space.graph().find(b.id));
    });
    std::vector<LoggedAct> log;
    for (auto &act : acts) {
        const ActTime time = timeOf(space, mandate, act);
        const Ratified ratified = ratificationOf(space, act.id);
        const ledger::Verdict verdict = verdictOf(space, mandate, *space.graph().find(act.id), ratified);
        log.push_back({std::move(act), verdict, time, ratified});
    }
    return log;
}

} // namespace

QLatin1StringView nameOf(ActTime time)
{
    static constexpr std::array names{"in-time"_L1, "after-end"_L1, "after-recall"_L1, "after-recall-unawares"_L1};
    return names.at(static_cast<std::size_t>(time));
}

std::vector<LoggedAct> actLog(const ledger::Space &space, const Mandate &mandate)
{
    return logged(space, mandate, Whose::Delegates);
}

std::vector<LoggedAct> actLog(const Outlook &outlook, const ChangeId &id)
{
    const Mandate *mandate = outlook.part<DelegatesPart>().mandate(id);
    return mandate ? actLog(outlook.space, *mandate) : std::vector<LoggedAct>();
}

std::vector<LoggedAct> foreignActs(const ledger::Space &space, const Mandate &mandate)
{
    return logged(space, mandate, Whose::Others);
}

std::optional<Said<ActRecorded>> actNamed(const ledger::Space &space, const ChangeId &id)
{
    const auto node = space.graph().find(id);
    return node ? actAt(space, *node) : std::nullopt;
}

} // namespace pochin::delegates
