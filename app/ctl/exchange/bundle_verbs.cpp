// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/change_types.h"
#include "ctl/exchange/exchange_json.h"
#include "ctl/groups/group_json.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "ctl/spaces/chosen.h"
#include "exchange/domain/divergence.h"
#include "exchange/domain/limits.h"
#include "exchange/domain/trouble.h"
#include "exchange/store/lane.h"
#include "exchange/store/text_form.h"
#include "exchange/words/exchange_words.h"
#include "groups/domain/entry_card.h"
#include "ledger/store/ed25519.h"
#include "vault/operating_system.h"
#include "vault/passphrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pochin::ctl {

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

Result<Exchange> exchangeOf(Session &session)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    return Exchange(**session.unlockedVault(), **spaces, composition::allChangeTypes(), session.clock());
}

// --- out

Result<Dispatch> dispatchOf(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    Dispatch dispatch{.space = *space};
    for (const QString &typed : arguments.options.value(u"to"_s)) {
        const auto person = chosenPerson(session, *space, typed);
        if (!person)
            return std::unexpected(person.error());
        dispatch.to.push_back(*person);
    }
    if (arguments.has(u"everything"_s))
        dispatch.reach = Dispatch::Reach::Everything;
    if (arguments.has(u"sign-each"_s))
        dispatch.signatures = Signatures::OfEach;
    return dispatch;
}

Outcome told(const Dispatched &done, const ledger::Space &space, const QString &file)
{
    QStringList names;
    for (const Reader &reader : done.readers)
        names.append(nameOf(&space, reader.device.feed));
    names.removeDuplicates();
    const QJsonObject json{{u"file"_s, file}, {u"for"_s, titleOf(&space, space.graph().space())},
        {u"space"_s, space.graph().space().hex()}, {u"changes"_s, qint64(done.changes)}, {u"bytes"_s, done.bytes},
        {u"attachments"_s, qint64(done.files)},
        {u"recipients"_s, done.kind == RecipientKind::Hybrid ? u"hybrid"_s : u"x25519"_s},
        {u"readers"_s, jsonOf(done.readers, space)}};
    return {
        .text = i18ncp("@info:shell %1 is a number, %2 a file, %3 names", "%2 holds %1 change. It can be read by: %3",
            "%2 holds %1 changes. It can be read by: %3", done.changes, file, names.join(u", "_s)),
        .json = json,
        .found = {}};
}

Result<Outcome> exported(Session &session, const Arguments &arguments)
{
    auto exchange = exchangeOf(session);
    const auto dispatch = dispatchOf(session, arguments);
    if (!exchange || !dispatch)
        return std::unexpected(exchange ? dispatch.error() : exchange.error());
    const QString file = arguments.last(u"out"_s);
    const auto done = arguments.has(u"dry-run"_s) ? exchange->planned(*dispatch) : exchange->write(*dispatch, file);
    if (!file.isEmpty() == arguments.has(u"dry-run"_s))
        return failure(Failure::Kind::InvalidInput, u"a bundle needs --out FILE, or --dry-run and no file"_s);
    return done.transform([&](const Dispatched &dispatched) {
        return told(dispatched, *(*session.spaces())->space(dispatch->space), file);
    });
}

Result<Outcome> requested(Session &session, const Arguments &arguments)
{
    auto exchange = exchangeOf(session);
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!exchange || !space)
        return std::unexpected(exchange ? space.error() : exchange.error());
    if (arguments.has(u"out"_s)) {
        const QString file = arguments.last(u"out"_s);
        return exchange->writeRequest(*space, file).transform([&](const Dispatched &dispatched) {
            return told(dispatched, *(*session.spaces())->space(*space), file);
        });
    }
    return exchange->requestText(*space).transform([&](const QString &text) {
        return Outcome{.text = text, .json = QJsonObject{{u"text"_s, text}, {u"space"_s, space->hex()}}, .found = {}};
    });
}

Result<Outcome> invited(Session &session, const Arguments &arguments)
{
    auto exchange = exchangeOf(session);
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!exchange || !space)
        return std::unexpected(exchange ? space.error() : exchange.error());
    const ledger::Space &here = *(*session.spaces())->space(*space);
    const auto kind = kindOf(readersOf(here));
    if (!kind)
        return std::unexpected(kind.error());
    const bool isRussian = KLocalizedString::languages().value(0).startsWith(u"ru");
    auto secret
        = vault::generatedPassphrase(isRussian ? vault::WordLanguage::Russian : vault::WordLanguage::English).text;
    const QString words = QString::fromUtf8(secret.view());
    const QString file = arguments.last(u"out"_s);
    if (file.isEmpty())
        return failure(Failure::Kind::InvalidInput, u"an invitation needs --out FILE"_s);
    const Invitation invitation{.group = titleOf(&here, *space),
        .words = arguments.last(u"words"_s),
        .recipients = *kind,
        .card = groups::entryCardOf(here, session.clock().now()).encoded()};
    return exchange->writeInvitation(*space, invitation, std::move(secret), file).transform([&](qint64 bytes) {
        return Outcome{
            .text = i18nc("@info:shell %1 is a file, %2 are seven words",
                "%1 is an invitation. Hand it on by any way, and tell these words by another: %2", file, words),
            .json
            = QJsonObject{{u"file"_s, file}, {u"bytes"_s, bytes}, {u"passphrase"_s, words}, {u"space"_s, space->hex()}},
            .found = {}};
    });
}

// --- in

/// Opens with this device's keys; or, if a secret is named, with that.
Result<OpenedBundle> opened(Session &session, const Exchange &exchange, const Arguments &arguments)
{
    QFile file(arguments.words.value(0));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, file.fileName());
    auto keys = exchange.openKeys();
    if (!keys)
        return std::unexpected(keys.error());
    if (arguments.has(u"secret-file"_s)) {
        auto secret = session.secretFrom(arguments.last(u"secret-file"_s), {});
        if (!secret)
            return std::unexpected(secret.error());
        keys->owned.push_back(invitationKey(*std::move(secret)));
    }
    return openBundle(file, keys->all(), ledger::Ed25519Verifier()).transform_error(ofFile);
}

Outcome toldInvitation(const Manifest &manifest)
{
    const Invitation &invitation = *manifest.invitation;
    const bool isHybrid = invitation.recipients == RecipientKind::Hybrid;
    QJsonObject json{{u"kind"_s, u"invitation"_s}, {u"for"_s, invitation.group}, {u"words"_s, invitation.words},
        {u"space"_s, manifest.space.hex()}, {u"sender"_s, manifest.sender.hex()},
        {u"recipients"_s, isHybrid ? u"hybrid"_s : u"x25519"_s}};
    if (const auto card = groups::EntryCard::decoded(invitation.card))
        json[u"entry"_s] = jsonOf(*card);
    const QString asked = manifest.space.hex() + (isHybrid ? u" --post-quantum"_s : QString());
    return {.text = i18nc("@info:shell %1 is a group, %2 are words of somebody, %3 an id",
                "An invitation to “%1”. %2\nTo accept it: pochinctl card create --space %3", invitation.group,
                invitation.words, asked),
        .json = json,
        .found = {}};
}

QString summary(const QJsonObject &json)
{
    QStringList lines{i18nc("@info:shell %1 is a group, %2 a name; the rest are numbers",
        "For “%1” from %2: %3 new, %4 known, %5 set aside, %6 conflicting", json[u"for"_s].toString(),
        json[u"from"_s].toString(), json[u"new"_s].toInteger(), json[u"known"_s].toInteger(),
        json[u"aside"_s].toInteger(), json[u"conflicting"_s].toInteger())};
    for (const QString &list : {u"items"_s, u"missing"_s}) {
        for (const auto &item : json[list].toArray())
            lines.append(u"  "_s + item[u"sentence"_s].toString());
    }
    return lines.join(u'\n');
}

Result<Outcome> previewed(Session &session, const Arguments &arguments)
{
    auto exchange = exchangeOf(session);
    if (!exchange)
        return std::unexpected(exchange.error());
    const auto bundle = opened(session, *exchange, arguments);
    if (!bundle)
        return std::unexpected(bundle.error());
    if (bundle->manifest.invitation)
        return toldInvitation(bundle->manifest);
    return exchange->preview(*bundle).transform([&](const Previewed &previewed) {
        const ledger::Space &after = previewed.trial->space();
        QJsonObject json = jsonOf(previewed.preview, *bundle, &after);
        if (previewed.preview.isNewSpace)
            json[u"entry"_s] = jsonOf(groups::entryCardOf(after, session.clock().now()));
        return Outcome{.text = summary(json), .json = json, .found = {}};
    });
}

/// A request as text, in a file or from a QR code.
Result<Outcome> requestHeard(Exchange &exchange, Session &session, const QByteArray &text)
{
    return exchange.hearRequest(QString::fromUtf8(text)).transform([&](const Manifest &manifest) {
        const ledger::Space *space = (*session.spaces())->space(manifest.space);
        const QString who = nameOf(space, manifest.sender);
        return Outcome{.text = i18nc("@info:shell %1 is a name, %2 a group",
                           "%1 said what is there of “%2”; the next bundle holds what is not.", who,
                           titleOf(space, manifest.space)),
            .json = QJsonObject{{u"kind"_s, u"request"_s}, {u"for"_s, titleOf(space, manifest.space)}, {u"from"_s, who},
                {u"new"_s, 0}, {u"known"_s, 0}},
            .found = {}};
    });
}

Result<Outcome> toldTaken(Session &session, const Arguments &arguments, const OpenedBundle &bundle, const Taken &taken)
{
    const ledger::Space &space = *(*session.spaces())->space(bundle.manifest.space);
    QJsonObject json{{u"for"_s, titleOf(&space, bundle.manifest.space)}, {u"space"_s, bundle.manifest.space.hex()},
        {u"kind"_s, bundle.manifest.isRequest() ? u"request"_s : u"changes"_s},
        {u"from"_s, nameOf(&space, bundle.manifest.sender)}, {u"new"_s, qint64(taken.fresh)},
        {u"known"_s, qint64(taken.known)}, {u"noRoom"_s, qint64(taken.noRoom)}, {u"attachments"_s, qint64(taken.files)},
        {u"missing"_s, jsonOf(taken.gaps, &space, bundle.manifest.sender)},
        {u"agreement"_s,
            QStringList{u"not-compared"_s, u"agrees"_s, u"diverges"_s}.at(static_cast<int>(taken.agreement))}};
    QString text = i18nc("@info:shell %1 is a group, %2 and %3 numbers", "“%1”: %2 new, %3 known before.",
        json[u"for"_s].toString(), json[u"new"_s].toInteger(), json[u"known"_s].toInteger());
    for (const auto &gap : json[u"missing"_s].toArray())
        text += u'\n' + gap[u"sentence"_s].toString();
    if (taken.noRoom > 0)
        text += u'\n'
            + i18ncp("@info:shell",
                "%1 change follows others that are not here, and found no more room; it is not kept.",
                "%1 changes follow others that are not here, and found no more room; they are not kept.", taken.noRoom);
    if (taken.agreement == Agreement::Diverges) {
        text += u'\n' + sentenceFor(taken.agreement);
        if (arguments.has(u"report"_s)) {
            const QByteArray report = divergenceReport(space, bundle.manifest);
            if (auto written = vault::os::writeDurably(arguments.last(u"report"_s), report); !written)
                return std::unexpected(written.error());
        }
        return Outcome{.text = text, .json = json, .found = Failure::Kind::Damaged};
    }
    return Outcome{.text = text, .json = json, .found = {}};
}

Result<Outcome> imported(Session &session, const Arguments &arguments)
{
    auto exchange = exchangeOf(session);
    if (!exchange)
        return std::unexpected(exchange.error());
    QFile file(arguments.words.value(0));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, file.fileName());
    if (const QByteArray beginning = file.read(limits::textChars); looksLikeText(beginning))
        return requestHeard(*exchange, session, beginning);
    const auto bundle = opened(session, *exchange, arguments);
    if (!bundle)
        return std::unexpected(bundle.error());
    if (bundle->manifest.invitation)
        return trouble(Trouble::NothingInside);
    const auto many = arguments.has(u"many"_s) ? Exchange::ManyChanges::Take : Exchange::ManyChanges::Ask;
    return exchange->take(*bundle, QFileInfo(file).fileName(), many).and_then([&](const Taken &taken) {
        return toldTaken(session, arguments, *bundle, taken);
    });
}

// --- lanes

/// A newcomer knows only the id of the group, from the invitation.
Result<ledger::SpaceId> spaceOrId(Session &session, const QString &typed)
{
    if (const auto id = ledger::SpaceId::fromBytes(QByteArray::fromHex(typed.toLatin1())))
        return *id;
    return chosenSpace(session, typed);
}

Outcome told(const LaneRound &round)
{
    QJsonArray waiting;
    QStringList lines{i18nc("@info:shell numbers", "%1 bundles taken with %2 new changes; %3 own ones removed.",
        round.taken, round.fresh, round.removed)};
    for (const LaneTrouble &trouble : round.troubles) {
        const QString why = sentenceForFile(trouble.failure).value_or(trouble.failure.detail);
        waiting.append(QJsonObject{
            {u"file"_s, trouble.file}, {u"kind"_s, pochin::nameOf(trouble.failure.kind)}, {u"message"_s, why}});
        lines.append(trouble.file + u": "_s + why);
    }
    return {.text = lines.join(u'\n'),
        .json = QJsonObject{{u"taken"_s, round.taken}, {u"new"_s, qint64(round.fresh)},
            {u"written"_s, round.written.isEmpty() ? QJsonValue() : QJsonValue(round.written)},
            {u"removed"_s, round.removed}, {u"waiting"_s, waiting}},
        .found = {}};
}

Result<Outcome> laneSynced(Session &session, const Arguments &arguments)
{
    auto exchange = exchangeOf(session);
    const auto space = spaceOrId(session, arguments.words.value(1));
    if (!exchange || !space)
        return std::unexpected(exchange ? space.error() : exchange.error());
    return Lane::opened(**session.unlockedVault(), **session.spaces(), *exchange, arguments.words.value(0), *space)
        .and_then([&](Lane &&lane) { return lane.sync(session.clock().now()); })
        .transform([](const LaneRound &round) { return told(round); });
}

/// As the book keeps it; also of a folder that is gone.
QString folderKept(const QString &typed)
{
    const QString there = QDir(typed).canonicalPath();
    return there.isEmpty() ? QDir::cleanPath(QDir(typed).absolutePath()) : there;
}

Result<Outcome> laneForgotten(Session &session, const Arguments &arguments)
{
    const auto vault = session.unlockedVault();
    if (!vault)
        return std::unexpected(vault.error());
    LaneBook book(**vault);
    const QString folder = folderKept(arguments.words.value(0));
    const auto lane = book.lane(folder);
    if (!lane || !*lane)
        return lane ? failure(Failure::Kind::NotFound, folder) : std::unexpected(lane.error());
    return book.forget(folder).transform([&] {
        return Outcome{.text = i18nc("@info:shell %1 is a folder",
                           "Nothing goes through %1 any more. What lies in it stays there.", folder),
            .json = QJsonObject{{u"folder"_s, folder}},
            .found = {}};
    });
}

} // namespace

std::vector<Verb> bundleVerbs()
{
    constexpr auto group = "GROUP"_L1;
    constexpr auto file = "FILE"_L1;
    const OptionSyntax out{u"out"_s, file, ki18nc("@info:shell", "Write to this file")};
    const OptionSyntax secret{
        u"secret-file"_s, file, ki18nc("@info:shell", "The words of an invitation: the first line of FILE")};
    return {
        {u"bundle export"_s, group, ki18nc("@info:shell", "Seal what others lack of a group into a file"),
            {out, {u"to"_s, u"MEMBER"_s, ki18nc("@info:shell", "Only for this member; may be said several times")},
                {u"everything"_s, {}, ki18nc("@info:shell", "The whole history, whatever they are known to have")},
                {u"sign-each"_s, {}, ki18nc("@info:shell", "With the signature of every change")},
                {u"dry-run"_s, {}, ki18nc("@info:shell", "Say who could read it and how much it is; write nothing")}},
            1, 1, exported},
        {u"bundle request"_s, group, ki18nc("@info:shell", "Say what you have, so that others send the rest"), {out}, 1,
            1, requested},
        {u"bundle invite"_s, group, ki18nc("@info:shell", "Seal an invitation with words to be told by voice"),
            {out, {u"words"_s, u"TEXT"_s, ki18nc("@info:shell", "What you want to say with it")}}, 1, 1, invited},
        {u"bundle preview"_s, file, ki18nc("@info:shell", "Show what a bundle brings, and take nothing"), {secret}, 1,
            1, previewed},
        {u"bundle import"_s, file, ki18nc("@info:shell", "Take in a bundle, all of it or nothing"),
            {{u"many"_s, {},
                 ki18nc("@info:shell", "Even if it brings more from one device than anybody writes by hand")},
                {u"report"_s, file,
                    ki18nc("@info:shell", "Write a report here if the two copies show different states")}},
            1, 1, imported},
        {u"lane sync"_s, u"DIR GROUP"_s,
            ki18nc("@info:shell", "Take and give through a folder that is kept in step between you"), {}, 2, 2,
            laneSynced},
        {u"lane forget"_s, u"DIR"_s, ki18nc("@info:shell", "Go round in a shared folder no more; it is left as it is"),
            {}, 1, 1, laneForgotten},
    };
}

} // namespace pochin::ctl
