// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/waiting.h"

#include "assemblies/words/assembly_words.h"
#include "assemblies/words/decision_waiting.h"
#include "assemblies/words/meeting_waiting.h"
#include "associations/words/waiting_words.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/words/waiting_words.h"
#include "groups/domain/description.h"
#include "groups/domain/group_part.h"
#include "groups/domain/people_part.h"
#include "groups/words/group_waiting.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

#include <algorithm>
#include <array>
#include <iterator>

namespace pochin::composition {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

using Waits = std::vector<WaitingLine> (*)(const Outlook &);
/// A module's line here puts what waits in it on the page Today.
constexpr std::array<Waits, 5> allThatWait{delegates::waitingFor, assemblies::decisionsWaitingFor,
    assemblies::assembliesWaitingFor, associations::waitingLines, groups::groupsWaitingFor};

/// The bytes that name a group or a person, as something to go to.
template <typename Id>
ChangeId nameOf(const Id &id)
{
    return *ChangeId::fromBytes(id.bytes());
}

std::vector<FoundLine> groupAndPeople(const Outlook &outlook)
{
    const QString title = groups::titleOf(outlook.space.state());
    std::vector<FoundLine> all{{.about = nameOf(outlook.space.graph().space()),
        .room = u"groups"_s,
        .title = title,
        .detail = groups::wordFor(outlook.part<groups::GroupPart>().kind)}};
    for (const PersonId &person : outlook.standing().members())
        all.push_back({.about = nameOf(person),
            .room = u"groups"_s,
            .title = groups::nameOf(outlook.space.state(), person),
            .detail = i18nc("@item a person who was found, %1 is their group", "in %1", title)});
    return all;
}

using Finds = std::vector<FoundLine> (*)(const Outlook &);
/// A module's line here lets the search field find what it has.
constexpr std::array<Finds, 4> allThatIsFound{
    groupAndPeople, delegates::foundIn, assemblies::decisionsFoundIn, assemblies::assembliesFoundIn};

bool holdsAll(const QString &title, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return title.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::vector<WaitingLine> waitingIn(const Outlook &outlook)
{
    std::vector<WaitingLine> all;
    for (const Waits waits : allThatWait)
        std::ranges::move(waits(outlook), std::back_inserter(all));
    std::ranges::stable_sort(all, {}, [](const WaitingLine &line) { return line.due.value_or(Instant::max()); });
    return all;
}

std::vector<CitingLine> citingIn(const Outlook &outlook)
{
    std::vector<CitingLine> all;
    const QString group = groups::titleOf(outlook.space.state());
    for (const auto &[address, wordings] : outlook.part<assemblies::Decisions>().citations) {
        for (const assemblies::Matter *matter : assemblies::citing(outlook, address))
            all.push_back({address,
                {.about = matter->id,
                    .room = u"decisions"_s,
                    .title = assemblies::shownWording(outlook, *matter).text.what,
                    .detail = wordFor(stateOf(outlook, *matter)) + u" · "_s + group}});
    }
    for (const auto &[id, mandate] : outlook.part<delegates::DelegatesPart>().mandates) {
        for (const QString &address : mandate.words.citations)
            all.push_back({address,
                {.about = id,
                    .room = u"delegates"_s,
                    .title = mandate.words.matter,
                    .detail = i18nc("@item what cites the texts, %1 is a group", "mandate · %1", group)}});
    }
    return all;
}

std::vector<FoundLine> foundIn(const Outlook &outlook, const QString &typed, std::size_t atMost)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<FoundLine> found;
    for (const Finds finds : allThatIsFound) {
        for (FoundLine &line : finds(outlook)) {
            if (!line.title.isEmpty() && holdsAll(line.title, words))
                found.push_back(std::move(line));
        }
    }
    // What begins with the words was more likely meant.
    std::ranges::stable_sort(found, std::ranges::greater(),
        [&](const FoundLine &line) { return line.title.startsWith(typed, Qt::CaseInsensitive); });
    if (found.size() > atMost)
        found.erase(found.begin() + static_cast<std::ptrdiff_t>(atMost), found.end());
    return found;
}

} // namespace pochin::composition
