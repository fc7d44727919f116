// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/spaces/chosen.h"

#include "ctl/line/session.h"
#include "groups/domain/description.h"
#include "groups/domain/group_part.h"
#include "ledger/store/spaces.h"

namespace pochin::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestDigits = 4;

std::vector<std::size_t> matching(std::span<const Candidate> candidates, const auto &isMeant)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (isMeant(candidates[i]))
            found.push_back(i);
    }
    return found;
}

} // namespace

Result<std::size_t> chosen(const QString &typed, std::span<const Candidate> candidates)
{
    auto found = matching(candidates, [&](const Candidate &candidate) { return candidate.title == typed; });
    if (found.empty() && typed.size() >= fewestDigits) {
        found = matching(candidates, [&](const Candidate &candidate) {
            return QString::fromLatin1(candidate.id.toHex()).startsWith(typed, Qt::CaseInsensitive);
        });
    }
    if (found.empty())
        return failure(Failure::Kind::NotFound, typed);
    if (found.size() > 1)
        return failure(
            Failure::Kind::InvalidInput, u"'%1' fits %2 things; give more of the id"_s.arg(typed).arg(found.size()));
    return found.front();
}

Result<ledger::SpaceId> chosenSpace(Session &session, const QString &typed)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    std::vector<Candidate> candidates;
    for (const ledger::SpaceId &id : (*spaces)->ids())
        candidates.push_back({id.bytes().toByteArray(), groups::titleOf((*spaces)->space(id)->state())});
    return chosenId<ledger::SpaceId>(typed, candidates);
}

Result<ledger::PersonId> chosenPerson(Session &session, const ledger::SpaceId &space, const QString &typed)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    std::vector<Candidate> candidates;
    for (const auto &[id, person] : (*spaces)->space(space)->state().part<groups::GroupPart>().people)
        candidates.push_back({id.bytes().toByteArray(), person.name});
    return chosenId<ledger::PersonId>(typed, candidates);
}

Result<ledger::Outlook> outlookOf(Session &session, const ledger::SpaceId &space)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    const auto outlook = (*spaces)->outlook(space);
    if (!outlook)
        return failure(Failure::Kind::NotPermitted, u"no-feed-here"_s);
    return *outlook;
}

} // namespace pochin::ctl
