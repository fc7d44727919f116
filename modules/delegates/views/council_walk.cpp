// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/council_walk.h"

#include "delegates/domain/council/carrying.h"
#include "delegates/domain/refusal.h"
#include "ledger/store/device_keys.h"

#include <KLocalizedString>

namespace pochin::delegates {

Walked &Walked::operator+=(const Walked &other)
{
    drafted += other.drafted;
    signedHere += other.signedHere;
    said += other.said;
    returned += other.returned;
    outcomes += other.outcomes;
    return *this;
}

QString sentenceFor(const Walked &walked)
{
    if (walked.isNothing())
        return i18nc("@info", "There was nothing to carry: both know the same.");
    return i18nc("@info %1 to %4 are numbers",
        "Signed here: %1. Said in the council: %2. Came back from there: %3. Outcomes brought home: %4.",
        walked.signedHere, walked.said, walked.returned, walked.outcomes);
}

std::vector<SpaceId> CouncilWalk::homesOf(const SpaceId &council) const
{
    std::vector<SpaceId> homes;
    for (const SpaceId &id : m_desk.ids()) {
        const auto outlook = id == council ? std::nullopt : m_desk.outlook(id);
        if (outlook && ownCard(outlook->space, bookOf(*outlook), council))
            homes.push_back(id);
    }
    return homes;
}

std::vector<SpaceId> CouncilWalk::homesWithoutCard(const SpaceId &council) const
{
    std::vector<SpaceId> homes;
    for (const SpaceId &id : m_desk.ids()) {
        const auto outlook = id == council ? std::nullopt : m_desk.outlook(id);
        if (outlook && outlook->isMember() && !hasCardFor(outlook->space, council))
            homes.push_back(id);
    }
    return homes;
}

/// One that another device of the same person keeps does not help here.
Result<> CouncilWalk::offerKey(const SpaceId &home)
{
    const auto here = m_desk.outlook(home);
    if (!here)
        return refused(Refusal::NotAMember);
    for (const auto &[key, holder] : here->part<groups::SealPart>().keys) {
        if (holder == here->self && m_desk.spaces().keys().signer(key))
            return {};
    }
    return m_desk.spaces().keys().draw().and_then([&](const ledger::DeviceCard &drawn) {
        return m_desk.does(home, [&](const Outlook &now) { return groups::offerSealKey(now, drawn.feed); })
            .transform([](const ChangeId &) {});
    });
}

Result<> CouncilWalk::showCard(const SpaceId &home, const SpaceId &council, const CardWish &wish)
{
    return offerKey(home)
        .and_then([&] {
            return m_desk.does(home, [&](const Outlook &now) {
                return firstCard(now, council, wish, m_draw(), m_draw())
                    .and_then([&](const groups::StatementDrafted &card) { return groups::draftStatement(now, card); });
            });
        })
        .and_then([&](const ChangeId &card) {
            std::vector<ToSign> own;
            const auto here = m_desk.outlook(home);
            for (const auto &[key, holder] : here->part<groups::SealPart>().keys) {
                if (holder == here->self)
                    own.push_back({card, key});
            }
            return signAll(home, own);
        })
        .transform([](int) {});
}

Result<Walked> CouncilWalk::walk(const SpaceId &home, const SpaceId &council)
{
    Walked walked;
    const auto into = [](int &number) { return [&number](int made) { number = made; }; };
    return draft(home, council)
        .transform(into(walked.drafted))
        .and_then([&] { return sign(home); })
        .transform(into(walked.signedHere))
        .and_then([&] { return carry(home, council, council); })
        .transform(into(walked.said))
        .and_then([&] { return carry(council, home, council); })
        .transform(into(walked.returned))
        .and_then([&] { return bring(council, home); })
        .transform(into(walked.outcomes))
        .transform([&] { return walked; });
}

Result<int> CouncilWalk::draft(const SpaceId &home, const SpaceId &council)
{
    const auto here = m_desk.outlook(home);
    const auto there = m_desk.outlook(council);
    if (!here || !there)
        return refused(Refusal::NotAMember);
    const auto due = dueStatements(*here, bookOf(*here), *there, m_draw);
    if (!due)
        return std::unexpected(due.error());
    for (const groups::StatementDrafted &draft : *due) {
        const auto made = m_desk.does(home, [&](const Outlook &now) { return groups::draftStatement(now, draft); });
        if (!made)
            return std::unexpected(made.error());
    }
    return static_cast<int>(due->size());
}

Result<int> CouncilWalk::sign(const SpaceId &home)
{
    const auto here = m_desk.outlook(home);
    return signAll(home, draftsToSign(*here, bookOf(*here)));
}

Result<int> CouncilWalk::signAll(const SpaceId &home, const std::vector<ToSign> &drafts)
{
    int count = 0;
    for (const auto &[draft, key] : drafts) {
        const auto signer = m_desk.spaces().keys().signer(key);
        if (!signer)
            continue; // that key is on another device of the same person
        const auto made = m_desk.does(home, [&](const Outlook &now) { return groups::signDraft(now, draft, *signer); });
        if (!made)
            return std::unexpected(made.error());
        ++count;
    }
    return count;
}

Result<int> CouncilWalk::carry(const SpaceId &from, const SpaceId &to, const SpaceId &council)
{
    const auto here = m_desk.outlook(from);
    const auto there = m_desk.outlook(to);
    const auto news = statementsToCarry(bookOf(*here), there->space, council);
    for (const groups::Sealed &sealed : news) {
        const auto said = m_desk.does(to, [&](const Outlook &now) { return groups::speak(now, sealed, m_verifier); });
        if (!said)
            return std::unexpected(said.error());
    }
    return static_cast<int>(news.size());
}

Result<int> CouncilWalk::bring(const SpaceId &council, const SpaceId &home)
{
    const auto news = outcomesToBring(*m_desk.outlook(council), *m_desk.outlook(home));
    for (const OutcomeBrought &outcome : news) {
        const auto made = m_desk.does(home, [&](const Outlook &now) { return bringOutcome(now, outcome); });
        if (!made)
            return std::unexpected(made.error());
    }
    return static_cast<int>(news.size());
}

} // namespace pochin::delegates
