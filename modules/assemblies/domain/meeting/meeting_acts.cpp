// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/meeting_acts.h"

#include "assemblies/domain/meeting/meeting_asking.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum MarkKey : quint64 { MarkAssembly = 1, MarkWhat, MarkAt };
enum PresenceKey : quint64 { PresenceAssembly = 1, PresencePerson, PresenceGuest, PresenceHow };

} // namespace

// --- opened and closed -----------------------------------------------------------------------------------------------

QByteArray MeetingMarked::encoded() const
{
    PayloadWriter out;
    out.id(MarkAssembly, assembly);
    out.choice(MarkWhat, mark);
    out.moment(MarkAt, at);
    return out.bytes();
}

Result<MeetingMarked> MeetingMarked::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    MeetingMarked marked{.assembly = in.id<ChangeId>(MarkAssembly),
        .mark = in.choice(MarkWhat, Mark::Closed),
        .at = in.optionalMoment(MarkAt)};
    return in.read(std::move(marked));
}

Result<> MeetingMarked::apply(SpaceState &state, const FoldedChange &change) const
{
    Assembly *altered = alterableAssembly(state, assembly);
    if (!altered)
        return namesNoAssembly();
    altered->marks.push_back(kept(change, *this));
    return {};
}

Result<Deed> markMeeting(const Outlook &outlook, const MeetingMarked &marked)
{
    const auto assembly = askedLiveAssembly(outlook, marked.assembly);
    if (!assembly)
        return std::unexpected(assembly.error());
    const bool isOpen = phaseOf(outlook, **assembly) == AssemblyPhase::Open;
    if (marked.mark == MeetingMarked::Mark::Opened && isOpen)
        return refusal(MeetingRefusal::AlreadyOpen);
    if (marked.mark == MeetingMarked::Mark::Closed && !isOpen)
        return refusal(MeetingRefusal::NotOpened);
    if (marked.at && *marked.at > outlook.now.time_since_epoch().count())
        return refusal(MeetingRefusal::MomentOutOfReach);
    return checkedDeed(marked);
}

// --- presence --------------------------------------------------------------------------------------------------------

QByteArray PresenceNoted::encoded() const
{
    PayloadWriter out;
    out.id(PresenceAssembly, assembly);
    writeAttendant(out, PresencePerson, PresenceGuest, who);
    out.choice(PresenceHow, how);
    return out.bytes();
}

Result<PresenceNoted> PresenceNoted::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    PresenceNoted noted{.assembly = in.id<ChangeId>(PresenceAssembly),
        .who = readAttendant(in, PresencePerson, PresenceGuest),
        .how = in.choice(PresenceHow, How::WasNot)};
    return in.read(std::move(noted));
}

Result<> PresenceNoted::apply(SpaceState &state, const FoldedChange &change) const
{
    if (how == How::WasNot && who.person != change.author)
        return refusal(MeetingRefusal::NotSaidForYou);
    Assembly *altered = alterableAssembly(state, assembly);
    if (!altered)
        return namesNoAssembly();
    altered->presence.push_back(kept(change, *this));
    return {};
}

Result<Deed> notePresence(const Outlook &outlook, const PresenceNoted &noted)
{
    const bool isOwn = noted.who.person == outlook.self;
    const auto assembly = isOwn ? askedAssembly(outlook, noted.assembly) : askedHeldAssembly(outlook, noted.assembly);
    if (!assembly)
        return std::unexpected(assembly.error());
    if ((*assembly)->marks.empty())
        return refusal(MeetingRefusal::NotOpened);
    if (noted.who.person && !outlook.standing().isMember(*noted.who.person))
        return refusal(MeetingRefusal::NotTheMembers);
    if (noted.how == PresenceNoted::How::WasNot && !isOwn)
        return refusal(MeetingRefusal::NotSaidForYou);
    return checkedDeed(noted);
}

} // namespace pochin::assemblies
