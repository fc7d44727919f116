// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/mandate_standing.h"

#include "delegates/domain/act_log.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/refusal.h"

#include <algorithm>

namespace pochin::delegates {

using namespace Qt::StringLiterals;

namespace {

Instant momentOf(qint64 wall)
{
    return Instant(std::chrono::milliseconds(wall));
}

template <typename Act>
void addFirst(std::vector<Ending> &endings, End end, const std::vector<Said<Act>> &acts)
{
    if (!acts.empty())
        endings.push_back({end, acts.front().id, momentOf(acts.front().wall)});
}

/// The recall may be known only as a decision of the group, or be one whose author went meanwhile; it counts all the
/// same.
void addRecall(std::vector<Ending> &endings, const ledger::Space &space, const Mandate &mandate)
{
    if (!mandate.recalls.empty())
        addFirst(endings, End::Recall, mandate.recalls);
    else if (space.standing().isRecalled(mandate.id))
        endings.push_back({End::Recall});
}

void addReplacement(std::vector<Ending> &endings, const ledger::Space &space, const Mandate &mandate)
{
    for (const auto &[id, other] : space.state().part<DelegatesPart>().mandates) {
        if (other.words.replaces == mandate.id && approvalOf(space, id) == Approval::Approved) {
            endings.push_back({End::Replacement, id, momentOf(other.wall)});
            return;
        }
    }
}

/// The act after which nothing that could be done was left.
void addLastPointDone(std::vector<Ending> &endings, const Mandate &mandate)
{
    if (!mandate.words.term.endsWithLastPoint)
        return;
    auto left = mandate.words.pointsToDo();
    for (const Said<ActRecorded> &act : mandate.acts) {
        if (act.act.progress == ActRecorded::Progress::PointDone)
            std::erase(left, act.act.point);
        if (left.empty()) {
            endings.push_back({End::LastPointDone, act.id, momentOf(act.wall)});
            return;
        }
    }
}

} // namespace

std::vector<Ending> endingsOf(const ledger::Space &space, const Mandate &mandate, Instant now)
{
    const ledger::SpaceStanding &standing = space.standing();
    std::vector<Ending> endings;
    addRecall(endings, space, mandate);
    addFirst(endings, End::Resignation, mandate.resignations);
    if (standing.hasGoneSince(mandate.words.delegate, *space.graph().find(mandate.id)))
        endings.push_back({End::DelegateGone});
    if (standing.isDissolved(space.graph().id(ledger::Node{0})))
        endings.push_back({End::GroupDissolved});
    addReplacement(endings, space, mandate);
    addLastPointDone(endings, mandate);
    addFirst(endings, End::Event, mandate.events);
    if (mandate.words.term.isOverAt(now))
        endings.push_back({End::TermOver, {}, endOf(mandate.words.term.lastDay)});
    return endings;
}

namespace {

MandateState stateOf(const MandateStanding &standing, const Mandate &mandate)
{
    if (standing.approval == Approval::NotApproved)
        return MandateState::NotApproved;
    if (standing.approval != Approval::Approved)
        return MandateState::Proposed;
    if (mandate.isDeclined())
        return MandateState::Declined;
    if (!standing.endings.empty())
        return MandateState::Ended;
    return mandate.isAccepted() ? MandateState::Active : MandateState::Offered;
}

/// Somebody was sent, it is over, and there is an act that no report tells of, or no report at all.
bool isReportOpen(const ledger::Space &space, const Mandate &mandate)
{
    const auto isUntold = [&](const LoggedAct &logged) {
        return std::ranges::none_of(
            mandate.reports, [&](const Said<ReportFiled> &report) { return report.act.covers(logged.act.id); });
    };
    const auto log = actLog(space, mandate);
    return (mandate.isAccepted() || !log.empty()) && (mandate.reports.empty() || std::ranges::any_of(log, isUntold));
}

} // namespace

bool MandateStanding::isEndedBy(End end) const
{
    return std::ranges::find(endings, end, &Ending::end) != endings.end();
}

QLatin1StringView nameOf(MandateState state)
{
    static constexpr std::array names{
        "proposed"_L1, "not-approved"_L1, "offered"_L1, "declined"_L1, "active"_L1, "ended"_L1};
    return names.at(static_cast<std::size_t>(state));
}

QLatin1StringView nameOf(End end)
{
    static constexpr std::array names{"recall"_L1, "resignation"_L1, "delegate-gone"_L1, "group-dissolved"_L1,
        "replacement"_L1, "last-point-done"_L1, "event"_L1, "term-over"_L1, "seat-lost"_L1};
    return names.at(static_cast<std::size_t>(end));
}

MandateStanding standingOf(const ledger::Space &space, const Mandate &mandate, Instant now)
{
    MandateStanding standing{.approval = approvalOf(space, mandate.id), .endings = {}};
    if (standing.approval == Approval::Approved && !mandate.isDeclined())
        standing.endings = endingsOf(space, mandate, now);
    standing.state = stateOf(standing, mandate);
    standing.isReportDue = standing.state == MandateState::Ended && isReportOpen(space, mandate);
    return standing;
}

Result<MandateStanding> standingOf(const Outlook &outlook, const ChangeId &id)
{
    const Mandate *mandate = outlook.part<DelegatesPart>().mandate(id);
    if (!mandate)
        return refused(Refusal::NoSuchMandate);
    return standingOf(outlook.space, *mandate, outlook.now);
}

Result<> mayAct(const Outlook &outlook, const ChangeId &id)
{
    const auto standing = standingOf(outlook, id);
    if (!standing)
        return std::unexpected(standing.error());
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    if (outlook.part<DelegatesPart>().mandate(id)->words.delegate != outlook.self)
        return refused(Refusal::NotTheDelegate);
    if (standing->isEndedBy(End::Recall))
        return refused(Refusal::AlreadyRecalled);
    switch (standing->state) {
    case MandateState::Active:
        return {};
    case MandateState::Ended:
        return refused(Refusal::AlreadyEnded);
    case MandateState::Offered:
    case MandateState::Declined:
        return refused(Refusal::NotAccepted);
    case MandateState::Proposed:
    case MandateState::NotApproved:
        break;
    }
    return refused(Refusal::NotApproved);
}

} // namespace pochin::delegates
