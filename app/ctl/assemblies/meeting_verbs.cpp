// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there and who speaks while an assembly lasts.
#include "assemblies/domain/meeting/floor.h"
#include "assemblies/words/meeting_words.h"
#include "ctl/assemblies/assembly_json.h"
#include "ctl/assemblies/attendant_in.h"
#include "ctl/groups/group_json.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "ledger/store/spaces.h"
#include "vault/vault.h"

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

OptionSyntax guestOption()
{
    return {u"guest"_s, u"NAME"_s, ki18nc("@info:shell", "Somebody who is no member")};
}

// --- who is there

Result<Deed> presenceBy(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    using How = PresenceNoted::How;
    How how = How::Came;
    for (const auto &[option, meant] : {std::pair(u"left"_s, How::Left), std::pair(u"mistake"_s, How::TakenBack),
             std::pair(u"was-not"_s, How::WasNot)})
        how = arguments.has(option) ? meant : how;
    return attendantIn(outlook, arguments, arguments.words.value(1)).and_then([&](const Attendant &who) {
        return notePresence(outlook, {.assembly = id, .who = who, .how = how});
    });
}

// --- who speaks: on this device alone, in the vault

QString floorKey(const ChangeId &assembly)
{
    return u"floor/"_s + assembly.hex();
}

Result<Floor> keptFloor(Session &session, const ChangeId &assembly)
{
    const auto vault = session.unlockedVault();
    if (!vault)
        return std::unexpected(vault.error());
    return (*vault)->settings().value(floorKey(assembly)).and_then([](const std::optional<QString> &kept) {
        return kept ? Floor::decoded(QByteArray::fromHex(kept->toLatin1())) : Result<Floor>(Floor());
    });
}

QJsonObject jsonOf(const Outlook &outlook, const Floor &floor)
{
    QJsonArray order;
    for (const Attendant &who : speakingOrder(floor)) {
        QJsonObject json = attendantJson(outlook, who);
        json[u"first"_s] = !floor.turns.contains(who);
        order.append(json);
    }
    return {{u"speaking"_s, floor.speaking ? QJsonValue(attendantJson(outlook, floor.speaking->who)) : QJsonValue()},
        {u"since"_s, floor.speaking ? QJsonValue(momentOf(floor.speaking->since)) : QJsonValue()}, {u"order"_s, order}};
}

Result<Floor> alteredFloor(const Outlook &outlook, Floor floor, const Arguments &arguments)
{
    const QString what = arguments.words.value(1, u"show"_s);
    if (what == u"show")
        return floor;
    if (what == u"next")
        return withNextSpeaker(std::move(floor), outlook.now);
    if (what == u"end")
        return withSilence(std::move(floor));
    if (what != u"want" && what != u"drop")
        return failure(Failure::Kind::InvalidInput, u"say want, drop, next, end or show"_s);
    return attendantIn(outlook, arguments, arguments.words.value(2)).transform([&](const Attendant &who) {
        return what == u"want" ? withHandRaised(std::move(floor), who) : withHandLowered(std::move(floor), who);
    });
}

Result<Outcome> floorShown(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), assembliesOf);
    if (!named)
        return std::unexpected(named.error());
    const auto outlook = seenGroup(session, named->space);
    const auto floor = keptFloor(session, named->id);
    if (!outlook || !floor)
        return std::unexpected(!outlook ? outlook.error() : floor.error());
    const auto altered = alteredFloor(*outlook, *floor, arguments);
    if (!altered)
        return std::unexpected(altered.error());
    const auto kept = (*session.unlockedVault())
                          ->settings()
                          .set(floorKey(named->id), QString::fromLatin1(altered->encoded().toHex()));
    if (!kept)
        return std::unexpected(kept.error());
    QStringList lines;
    if (altered->speaking)
        lines
            += i18nc("@info:shell %1 is a person", "%1 speaks.", assemblies::nameOf(*outlook, altered->speaking->who));
    for (const Attendant &who : speakingOrder(*altered))
        lines += u"  "_s + assemblies::nameOf(*outlook, who);
    return Outcome{.text = lines.isEmpty() ? i18nc("@info:shell", "Nobody wants to speak.") : lines.join(u'\n'),
        .json = jsonOf(*outlook, *altered),
        .found = {}};
}

} // namespace

std::vector<Verb> meetingVerbs()
{
    using Mark = MeetingMarked::Mark;
    const auto mark = [](Mark which) {
        return [which](const Outlook &outlook, const ChangeId &id, const Arguments &) {
            return markMeeting(outlook, {.assembly = id, .mark = which});
        };
    };
    return {
        verbOnThing(u"assembly open"_s, u"A"_s, ki18nc("@info:shell", "Write that it begins"), {}, assembliesOf,
            ki18nc("@info:shell", "Open."), mark(Mark::Opened)),
        verbOnThing(u"assembly close"_s, u"A"_s, ki18nc("@info:shell", "Write that it ends"), {}, assembliesOf,
            ki18nc("@info:shell", "Closed."), mark(Mark::Closed)),
        verbOnThing(u"assembly present"_s, u"A [PERSON]"_s,
            ki18nc("@info:shell", "Note who is there; otherwise yourself"),
            {guestOption(), {u"left"_s, {}, ki18nc("@info:shell", "Left before the end")},
                {u"mistake"_s, {}, ki18nc("@info:shell", "What you noted of them was a mistake")},
                {u"was-not"_s, {}, ki18nc("@info:shell", "Say that you were not there")}},
            assembliesOf, ki18nc("@info:shell", "Noted."), presenceBy),
        {u"assembly speak"_s, u"A want|drop|next|end|show [PERSON]"_s,
            ki18nc("@info:shell", "Who speaks next: first those who have not spoken yet; kept on this device alone"),
            {guestOption()}, 1, 3, floorShown},
    };
}

} // namespace pochin::ctl
