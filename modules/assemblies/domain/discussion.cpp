// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/discussion.h"

#include "assemblies/domain/decision_lookup.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace pochin::assemblies {

using namespace ledger;

namespace {

using Answers = std::map<ChangeId, std::vector<const Kept<ReasonGiven> *>>;

/// Without recursion: nobody bounds how deep a thread goes.
void follow(const Kept<ReasonGiven> &first, const Answers &answers, std::vector<ThreadedReason> &told)
{
    std::vector<ThreadedReason> open{{&first, 0}};
    while (!open.empty()) {
        const ThreadedReason next = open.back();
        open.pop_back();
        told.push_back(next);
        const auto found = answers.find(next.reason->id);
        if (found == answers.end())
            continue;
        for (const auto *answer : found->second | std::views::reverse)
            open.push_back({answer, next.depth + 1});
    }
}

/// The matter and all that are linked with it as rivals, however far.
std::vector<const Matter *> rivalMatters(const Decisions &decisions, const Matter &matter)
{
    std::vector<const Matter *> all{&matter};
    std::set<ChangeId> known{matter.id};
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto linked = decisions.rivals.find(all[at]->id);
        if (linked == decisions.rivals.end())
            continue;
        for (const ChangeId &id : linked->second) {
            if (known.insert(id).second)
                all.push_back(&decisions.matters.at(id));
        }
    }
    return all;
}

void addWordingsOfOthers(const Matter &matter, const Wording &shown, std::vector<Rival> &all)
{
    std::set<PersonId> told{shown.by};
    for (const Wording &wording : matter.wordings | std::views::reverse) {
        if (told.insert(wording.by).second)
            all.push_back({&matter, &wording});
    }
}

} // namespace

std::vector<ThreadedReason> threaded(const Matter &matter)
{
    std::set<ChangeId> known;
    Answers answers;
    std::vector<const Kept<ReasonGiven> *> first;
    for (const auto &reason : matter.reasons) {
        // What it answers was there before it, or it answers nothing of this matter.
        if (reason.act.answers && known.contains(*reason.act.answers))
            answers[*reason.act.answers].push_back(&reason);
        else
            first.push_back(&reason);
        known.insert(reason.id);
    }
    std::vector<ThreadedReason> told;
    for (const auto *reason : first)
        follow(*reason, answers, told);
    return told;
}

std::vector<Rival> sideBySide(const Outlook &outlook, const Matter &matter)
{
    std::vector<Rival> all;
    for (const Matter *rival : rivalMatters(outlook.part<Decisions>(), matter)) {
        const Wording &shown = shownWording(outlook, *rival);
        all.push_back({rival, &shown});
        if (rival == &matter)
            addWordingsOfOthers(matter, shown, all);
    }
    return all.size() < 2 ? std::vector<Rival>() : all;
}

} // namespace pochin::assemblies
