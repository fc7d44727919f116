// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/exchange/exchange_json.h"
#include "ctl/groups/group_found.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/reference/reference_json.h"
#include "ctl/room_verbs.h"
#include "ctl/spaces/chosen.h"
#include "groups/domain/group_part.h"
#include "ledger/domain/device_link.h"
#include "ledger/domain/device_retirement.h"
#include "ledger/domain/own_devices.h"
#include "ledger/store/spaces.h"
#include "ledger/words/device_words.h"

namespace pochin::ctl {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

/// What is told of each group: the devices, and whether this one may sign there now.
struct Seen {
    SpaceId id;
    QString title;
    std::optional<FeedKey> here;
    std::vector<OwnDevice> devices;
    std::optional<DeviceRefusal> whyNotSign;
};

Result<Seen> seenIn(Session &session, const SpaceId &id)
{
    const auto outlook = seenGroup(session, id);
    const auto devices = outlook ? ownDevices(*outlook) : std::unexpected(outlook.error());
    if (!devices)
        return std::unexpected(devices.error());
    const Spaces &spaces = **session.spaces();
    Seen seen{.id = id,
        .title = titleOf(&outlook->space, id),
        .here = spaces.feed(id),
        .devices = *devices,
        .whyNotSign = {}};
    if (!seen.here)
        return seen;
    return spaces.whyNotSign(*seen.here).transform([&](const auto &why) {
        seen.whyNotSign = why;
        return seen;
    });
}

exchange::Card cardOf(const OwnDevice &device)
{
    return {.feed = device.card.feed, .recipient = device.card.recipient, .name = {}};
}

QJsonObject jsonOfDevice(const Seen &seen, const OwnDevice &device)
{
    const bool isHere = device.card.feed == seen.here;
    return {{u"group"_s, seen.id.hex()}, {u"title"_s, seen.title}, {u"feed"_s, device.card.feed.hex()},
        {u"fingerprint"_s, jsonOf(cardOf(device)).value(u"fingerprint"_s)}, {u"here"_s, isHere},
        {u"retired"_s, device.isRetired}, {u"forked"_s, device.isForked}, {u"changes"_s, qint64(device.changes)},
        {u"last"_s,
            device.lastWall ? QJsonValue(isoOf(Instant(std::chrono::milliseconds(*device.lastWall)))) : QJsonValue()},
        {u"whyNotSign"_s,
            isHere && seen.whyNotSign ? QJsonValue(refusal(*seen.whyNotSign).error().detail) : QJsonValue()}};
}

QStringList linesOfDevice(const Seen &seen, const OwnDevice &device)
{
    const bool isHere = device.card.feed == seen.here;
    QStringList notes;
    if (isHere)
        notes.append(i18nc("@info:shell a note on a device", "this device"));
    if (device.isRetired)
        notes.append(i18nc("@info:shell a note on a device", "retired"));
    if (device.isForked)
        notes.append(i18nc("@info:shell a note on a device", "spoke twice at once, as a copied vault does"));
    const QString line = i18ncp("@info:shell %2 is a short id, %3 six words, %4 notes such as: this device",
        "%2  %3  %1 deed  %4", "%2  %3  %1 deeds  %4", static_cast<int>(device.changes), shortOf(device.card.feed),
        fingerprintLine(cardOf(device)), notes.join(u", "));
    QStringList lines{u"  "_s + line.trimmed()};
    if (isHere && seen.whyNotSign)
        lines.append(u"    "_s + sentenceFor(*seen.whyNotSign));
    return lines;
}

Result<std::vector<SpaceId>> spacesOf(Session &session, const Arguments &arguments)
{
    if (!arguments.words.isEmpty())
        return chosenSpace(session, arguments.words.first()).transform([](const SpaceId &id) {
            return std::vector{id};
        });
    return seenGroups(session).transform([](const std::vector<Outlook> &groups) {
        std::vector<SpaceId> ids;
        ids.reserve(groups.size());
        for (const Outlook &group : groups)
            ids.push_back(group.space.graph().space());
        return ids;
    });
}

Result<Outcome> devicesListed(Session &session, const Arguments &arguments)
{
    const auto ids = spacesOf(session, arguments);
    if (!ids)
        return std::unexpected(ids.error());
    QJsonArray json;
    QStringList lines;
    for (const SpaceId &id : *ids) {
        const auto seen = seenIn(session, id);
        if (!seen)
            return std::unexpected(seen.error());
        lines.append(seen->title);
        for (const OwnDevice &device : seen->devices) {
            json.append(jsonOfDevice(*seen, device));
            lines.append(linesOfDevice(*seen, device));
        }
    }
    return Outcome{
        .text = lines.isEmpty() ? i18nc("@info:shell", "No groups yet, so no devices in them.") : lines.join(u'\n'),
        .json = json,
        .found = {}};
}

Result<Outcome> deviceLinked(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    const auto card = cardInFile(arguments.last(u"card"_s), *space);
    if (!card)
        return std::unexpected(card.error());
    return doneInGroup(session, *space,
        ki18nc("@info:shell", "The device is linked. Bring it a bundle: it writes as you from then on."),
        [&](const Outlook &outlook) {
            return linkDevice(outlook, {.feed = card->feed, .recipient = card->recipient});
        });
}

Result<FeedKey> chosenDevice(const Outlook &outlook, const QString &typed)
{
    return ownDevices(outlook).and_then([&](const std::vector<OwnDevice> &devices) {
        std::vector<Candidate> candidates;
        candidates.reserve(devices.size());
        for (const OwnDevice &device : devices)
            candidates.push_back({device.card.feed.bytes().toByteArray(), {}});
        return chosenId<FeedKey>(typed, candidates);
    });
}

Result<Outcome> deviceRetired(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    return doneInGroup(session, *space,
        ki18nc("@info:shell", "The device is retired: what it writes from now on counts for nothing."),
        [&](const Outlook &outlook) {
            return chosenDevice(outlook, arguments.words.value(1)).and_then([&](const FeedKey &device) {
                return retireDevice(outlook, *(*session.spaces())->feed(*space), device);
            });
        });
}

} // namespace

std::vector<Verb> deviceVerbs()
{
    return {
        {u"device list"_s, u"[GROUP]"_s,
            ki18nc("@info:shell", "List your devices, and the words by which each is known"), {}, 0, 1, devicesListed},
        {u"device link"_s, u"GROUP"_s, ki18nc("@info:shell", "Let a further device of yours write as you"),
            {{u"card"_s, u"FILE"_s, ki18nc("@info:shell", "The card that was made on that device")}}, 1, 1,
            deviceLinked},
        {u"device retire"_s, u"GROUP DEVICE"_s,
            ki18nc("@info:shell", "Give up a device of yours: it is lost, sold, or was restored from a backup"), {}, 2,
            2, deviceRetired},
    };
}

} // namespace pochin::ctl
