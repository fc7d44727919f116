// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/words/group_words.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace pochin::groups {

QString dayOf(qint64 milliseconds)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).date(), QLocale::ShortFormat);
}

QString wordFor(GroupKind kind)
{
    switch (kind) {
    case GroupKind::AffinityGroup:
        return i18nc("kind of a group", "affinity group");
    case GroupKind::Collective:
        return i18nc("kind of a group", "collective");
    case GroupKind::Initiative:
        return i18nc("kind of a group", "initiative");
    case GroupKind::Union:
        return i18nc("kind of a group", "union");
    case GroupKind::Council:
        return i18nc("kind of a group", "council");
    case GroupKind::Association:
        return i18nc("kind of a group", "task association");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(GroupState state)
{
    switch (state) {
    case GroupState::Active:
        return i18nc("state of a group", "active");
    case GroupState::Dormant:
        return i18nc("state of a group: nobody did anything for long", "dormant");
    case GroupState::Dissolving:
        return i18nc("state of a group: dissolved, and something is still to be handed over", "being handed over");
    case GroupState::Archived:
        return i18nc("state of a group", "archived");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(MembershipState state)
{
    switch (state) {
    case MembershipState::Invited:
        return i18nc("state of a person in a group", "invited");
    case MembershipState::Requested:
        return i18nc("state of a person in a group", "asks to come in");
    case MembershipState::Declined:
        return i18nc("state of a person in a group: nobody vouched, and some said no", "declined");
    case MembershipState::Member:
        return i18nc("state of a person in a group", "member");
    case MembershipState::Away:
        return i18nc("state of a person in a group", "away");
    case MembershipState::Left:
        return i18nc("state of a person in a group", "left");
    case MembershipState::ExchangeEnded:
        return i18nc("state of a person in a group", "exchange ended");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(ErrandKind kind)
{
    switch (kind) {
    case ErrandKind::Facilitator:
        return i18nc("an errand", "facilitator");
    case ErrandKind::Scribe:
        return i18nc("an errand", "scribe");
    case ErrandKind::Liaison:
        return i18nc("an errand: carries bundles", "liaison");
    case ErrandKind::Keeper:
        return i18nc("an errand: looks after things or the archive", "keeper");
    case ErrandKind::SealKeeper:
        return i18nc("an errand: signs for the group", "seal keeper");
    case ErrandKind::Other:
        return i18nc("an errand of another kind", "errand");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(ErrandState state)
{
    switch (state) {
    case ErrandState::Offered:
        return i18nc("state of an errand", "to be taken");
    case ErrandState::Taken:
        return i18nc("state of an errand", "taken");
    case ErrandState::Over:
        return i18nc("state of an errand: its term is", "over");
    case ErrandState::Withdrawn:
        return i18nc("state of an errand", "withdrawn");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(HandedOverKind kind)
{
    switch (kind) {
    case HandedOverKind::Result:
        return i18nc("what a group hands over", "a result");
    case HandedOverKind::Thing:
        return i18nc("what a group hands over", "a thing");
    case HandedOverKind::Debt:
        return i18nc("what a group hands over", "a debt");
    case HandedOverKind::Lesson:
        return i18nc("what a group hands over", "what was learnt");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(NeedKind kind)
{
    return kind == NeedKind::Need ? i18nc("what somebody needs", "need") : i18nc("what somebody has to give", "offer");
}

QString wordFor(Need::State state)
{
    switch (state) {
    case Need::State::Open:
        return i18nc("state of a need or an offer", "open");
    case Need::State::Settled:
        return i18nc("state of a need or an offer", "met");
    case Need::State::Withdrawn:
        return i18nc("state of a need or an offer", "withdrawn");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(Liability::Kind kind)
{
    switch (kind) {
    case Liability::Kind::Promise:
        return i18nc("what hangs on somebody", "promise");
    case Liability::Kind::Errand:
        return i18nc("what hangs on somebody", "errand");
    case Liability::Kind::Booking:
        return i18nc("what hangs on somebody: a thing that they have", "thing in use");
    case Liability::Kind::Task:
        return i18nc("what hangs on somebody", "task");
    case Liability::Kind::Mandate:
        return i18nc("what hangs on somebody", "mandate");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(AgreementState state)
{
    switch (state) {
    case AgreementState::Drafted:
        return i18nc("state of an agreement", "drafted");
    case AgreementState::HalfSealed:
        return i18nc("state of an agreement", "sealed by one side");
    case AgreementState::InForce:
        return i18nc("state of an agreement", "in force");
    case AgreementState::Over:
        return i18nc("state of an agreement: its term is", "over");
    case AgreementState::Ended:
        return i18nc("state of an agreement: one side ended it", "ended");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(SealStanding standing)
{
    switch (standing) {
    case SealStanding::Stands:
        return i18nc("how a sealed statement stands", "stands");
    case SealStanding::UnknownCard:
        return i18nc("how a sealed statement stands", "the card of that group is not here");
    case SealStanding::TooFewSignatures:
        return i18nc("how a sealed statement stands", "too few signatures");
    case SealStanding::UnderOldCard:
        return i18nc("how a sealed statement stands", "signed with keys that the group had laid aside");
    case SealStanding::DisputedCard:
        return i18nc("how a sealed statement stands", "two versions of the card, and it names one");
    }
    Q_UNREACHABLE_RETURN({});
}

QString entrySentence(EntryWay entry, const ledger::SpaceRules &rules)
{
    switch (entry) {
    case EntryWay::Open:
        return i18nc("@info how one comes into a group", "Open: whoever asks is let in by the member they ask.");
    case EntryWay::Vouched:
        return i18ncp("@info how one comes into a group", "%1 member has to vouch for you.",
            "%1 members have to vouch for you.", static_cast<int>(rules.vouchersNeeded));
    case EntryWay::ByAssembly:
        return i18nc("@info how one comes into a group", "An assembly of the group has to consent.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentenceFor(const Liability &liability, const QString &bearer)
{
    const QString what = i18nc("%1 is a person, %2 what they took on", "%1: %2", bearer, liability.what);
    return liability.until
        ? i18nc("%1 is “person: what they took on”, %2 a day", "%1, until %2", what, dayOf(*liability.until))
        : what;
}

QString leavingSentence(std::size_t leftBehind)
{
    return leftBehind == 0
        ? i18nc("@info", "You leave at once, and nobody has to approve it. Nothing is left open.")
        : i18ncp("@info",
              "You leave at once, and nobody has to approve it. %1 thing stays open for others to take over.",
              "You leave at once, and nobody has to approve it. %1 things stay open for others to take over.",
              static_cast<int>(leftBehind));
}

} // namespace pochin::groups
