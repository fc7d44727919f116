// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unions, agreements, and the map of it all.
#include "ctl/groups/group_json.h"
#include "ctl/groups/sealing.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "groups/domain/agreement.h"
#include "groups/domain/description.h"
#include "groups/domain/unions.h"
#include "ledger/store/spaces.h"

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

Result<Outcome> federated(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    const auto to = audienceOf(session, arguments.last(u"with"_s));
    const auto review = momentIn(arguments, u"review"_s);
    if (!space || !to || !review)
        return std::unexpected(!space ? space.error() : !to ? to.error() : review.error());
    UnionJoined joined{.space = *SpaceId::fromBytes(to->bytes()),
        .unionName = arguments.last(u"name"_s),
        .reason = arguments.last(u"reason"_s),
        .review = *review};
    if (const Space *there = (*session.spaces())->space(joined.space); there && joined.unionName.isEmpty())
        joined.unionName = titleOf(there->state());
    if (arguments.has(u"decision"_s))
        joined.decision = ChangeId::fromBytes(QByteArray::fromHex(arguments.last(u"decision"_s).toLatin1()));
    return doneInGroup(session, *space, ki18nc("@info:shell", "The group is in the union."),
        [&](const Outlook &outlook) { return joinUnion(outlook, joined); });
}

Result<Outcome> mapShown(Session &session, const Arguments & /*arguments*/)
{
    return seenGroups(session).transform([](const std::vector<Outlook> &groups) {
        const FederationMap map = federationMap(groups, bookOf);
        QStringList lines;
        for (const MapLink &link : map.links) {
            const auto title
                = [&](const QByteArray &key) { return std::ranges::find(map.places, key, &MapPlace::key)->title; };
            lines.append(title(link.from) + (link.kind == MapLink::Kind::Vertical ? u" → "_s : u" ↔ "_s)
                + title(link.to) + u": "_s + link.why);
        }
        const QString none = i18nc("@info:shell", "No links yet: pochinctl agreement draft, pochinctl group federate");
        return Outcome{.text = lines.isEmpty() ? none : lines.join(u'\n'), .json = jsonOf(map), .found = {}};
    });
}

/// Both sides name the other by its card, which is here; ours is the one whose keys were offered here.
Result<Outcome> agreementDrafted(Session &session, const Arguments &arguments)
{
    const auto until = momentIn(arguments, u"until"_s);
    if (!until)
        return std::unexpected(until.error());
    return drafted(session, arguments,
        [&](const Outlook &home, const SealBook &book, const Lots &lots,
            const Behind &behind) -> Result<StatementDrafted> {
            const auto own = chosenCard(home, arguments.words.value(1));
            const auto other = chosenCard(home, arguments.words.value(2));
            if (!own || !other)
                return std::unexpected(!own ? own.error() : other.error());
            return agreementDraft(home, book,
                {.own = own->id,
                    .other = other->id,
                    .terms = arguments.last(u"terms"_s),
                    .until = *until,
                    .ownWayOut = arguments.last(u"our-way-out"_s),
                    .otherWayOut = arguments.last(u"their-way-out"_s)},
                lots, behind);
        });
}

Result<AgreementSeen> chosenAgreement(const Outlook &outlook, const QString &typed)
{
    const auto all = agreementsIn(outlook.space, bookOf(outlook.space), outlook.now);
    std::vector<Candidate> candidates;
    candidates.reserve(all.size());
    for (const AgreementSeen &seen : all)
        candidates.push_back({.id = seen.id.bytes().toByteArray(), .title = {}});
    return chosen(typed, candidates).transform([&](std::size_t i) { return all[i]; });
}

/// The other side seals the very same bytes. Which card is its own follows from the agreement.
Result<Outcome> agreementAccepted(Session &session, const Arguments &arguments)
{
    return drafted(
        session, arguments, [&](const Outlook &home, const SealBook &book, const Lots &lots, const Behind &behind) {
            return chosenAgreement(home, arguments.words.constLast()).and_then([&](const AgreementSeen &seen) {
                return acceptanceDraft(home, book, seen.id, lots, behind);
            });
        });
}

Result<Outcome> agreementEnded(Session &session, const Arguments &arguments)
{
    return drafted(
        session, arguments, [&](const Outlook &home, const SealBook &book, const Lots &lots, const Behind &behind) {
            return chosenAgreement(home, arguments.words.constLast()).and_then([&](const AgreementSeen &seen) {
                return endingDraft(home, book, {.agreement = seen.id, .word = arguments.last(u"word"_s)}, lots, behind);
            });
        });
}

} // namespace

std::vector<Verb> federationVerbs()
{
    const OptionSyntax decision{u"decision"_s, u"ID"_s, ki18nc("@info:shell", "The proposal that the group adopted")};
    const OptionSyntax word{u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word with it")};
    return {
        {u"group federate"_s, u"GROUP"_s, ki18nc("@info:shell", "Note that the group is in a union"),
            {{u"with"_s, u"UNION"_s, ki18nc("@info:shell", "The union")},
                {u"name"_s, u"NAME"_s, ki18nc("@info:shell", "What it is called, if it is not here")},
                {u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "Why a vertical link is needed")},
                {u"review"_s, u"DAY"_s, ki18nc("@info:shell", "When it is looked at again, or ends")}, decision},
            1, 1, federated},
        verbOnThing(u"group unfederate"_s, u"LINK"_s, ki18nc("@info:shell", "Leave a union"), {word, decision},
            unionLinksOf, ki18nc("@info:shell", "The group has left."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &a) {
                UnionLeft left{.link = id, .decision = {}, .word = a.last(u"word"_s)};
                if (a.has(u"decision"_s))
                    left.decision = ChangeId::fromBytes(QByteArray::fromHex(a.last(u"decision"_s).toLatin1()));
                return leaveUnion(outlook, left);
            }),
        {u"group map"_s, {}, ki18nc("@info:shell", "Who is linked with whom"), {}, 0, 0, mapShown},
        {u"agreement draft"_s, u"GROUP OWNCARD CARD"_s, ki18nc("@info:shell", "Draft an agreement with another group"),
            {{u"terms"_s, u"TEXT"_s, ki18nc("@info:shell", "What is agreed")},
                {u"until"_s, u"DAY"_s, ki18nc("@info:shell", "Until when")},
                {u"our-way-out"_s, u"TEXT"_s, ki18nc("@info:shell", "How we get out of it")},
                {u"their-way-out"_s, u"TEXT"_s, ki18nc("@info:shell", "How they do")}, decision},
            3, 3, agreementDrafted},
        {u"agreement accept"_s, u"GROUP AGREEMENT"_s, ki18nc("@info:shell", "Draft the other side's seal under it"),
            {decision}, 2, 2, agreementAccepted},
        {u"agreement end"_s, u"GROUP AGREEMENT"_s, ki18nc("@info:shell", "Draft that this side ends it"),
            {word, decision}, 2, 2, agreementEnded},
    };
}

} // namespace pochin::ctl
