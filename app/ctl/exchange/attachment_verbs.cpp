// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/exchange/exchange_json.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "ctl/spaces/chosen.h"
#include "exchange/store/group_files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace pochin::ctl {

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

/// The files of the group that the line names first.
struct Place {
    ledger::SpaceId space;
    GroupFiles files;
};

Result<Place> placeOf(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    return Place{*space, GroupFiles(**session.unlockedVault(), **session.spaces())};
}

QJsonObject jsonOf(const GroupFile &file, const ledger::Space &space)
{
    return {{u"id"_s, file.change.hex()}, {u"name"_s, file.told.called}, {u"word"_s, file.told.word},
        {u"sha256"_s, file.content.hash.hex()}, {u"bytes"_s, qint64(file.content.size)},
        {u"from"_s, nameOf(&space, file.device)}, {u"here"_s, file.isHere}, {u"forgotten"_s, file.isForgotten},
        {u"about"_s, file.told.about ? QJsonValue(file.told.about->hex()) : QJsonValue()},
        {u"setAside"_s, file.isSetAside}};
}

QString lineFor(const GroupFile &file)
{
    if (file.isForgotten)
        return i18nc("@info:shell %1 is a file", "%1 (forgotten here)", file.told.called);
    return file.isHere ? file.told.called
                       : i18nc("@info:shell %1 is a file", "%1 (has not come yet)", file.told.called);
}

Result<Outcome> added(Session &session, const Arguments &arguments)
{
    auto place = placeOf(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    QFile file(arguments.words.value(1));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, file.fileName());
    AttachedFile told{arguments.last(u"name"_s, QFileInfo(file).fileName()), arguments.last(u"word"_s)};
    if (const QString about = arguments.last(u"about"_s); !about.isEmpty()) {
        told.about = ledger::ChangeId::fromBytes(QByteArray::fromHex(about.toLatin1()));
        if (!told.about)
            return failure(Failure::Kind::InvalidInput, about);
    }
    return place->files.give(place->space, told, file).transform([&](const ledger::ChangeId &id) {
        return Outcome{.text = i18nc("@info:shell %1 is a file", "“%1” travels with the next bundle.", told.called),
            .json = QJsonObject{{u"id"_s, id.hex()}, {u"name"_s, told.called}},
            .found = {}};
    });
}

Result<Outcome> listed(Session &session, const Arguments &arguments)
{
    const auto place = placeOf(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    const ledger::Space &space = *(*session.spaces())->space(place->space);
    return place->files.all(place->space).transform([&](const std::vector<GroupFile> &files) {
        QJsonArray json;
        QStringList lines;
        for (const GroupFile &file : files) {
            json.append(jsonOf(file, space));
            lines.append(lineFor(file));
        }
        return Outcome{.text = lines.join(u'\n'), .json = json, .found = {}};
    });
}

/// By its name, where one file alone has it, or by the beginning of its id.
Result<GroupFile> chosenFile(const Place &place, const QString &typed)
{
    return place.files.all(place.space).and_then([&](const std::vector<GroupFile> &files) {
        std::vector<Candidate> candidates;
        candidates.reserve(files.size());
        for (const GroupFile &file : files)
            candidates.push_back({file.change.bytes().toByteArray(), file.told.called});
        return chosen(typed, candidates).transform([&](std::size_t which) { return files[which]; });
    });
}

/// The name of a file in a group is never the name of one here: --out says where it goes.
Result<Outcome> fetched(Session &session, const Arguments &arguments)
{
    const auto place = placeOf(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    const auto file = chosenFile(*place, arguments.words.value(1));
    if (!file)
        return std::unexpected(file.error());
    QSaveFile out(arguments.last(u"out"_s));
    if (out.fileName().isEmpty())
        return failure(Failure::Kind::InvalidInput, u"--out FILE says where it goes"_s);
    if (!out.open(QIODevice::WriteOnly))
        return failure(Failure::Kind::StorageBroken, out.errorString());
    if (auto read = place->files.read(*file, out); !read)
        return std::unexpected(read.error());
    if (!out.commit())
        return failure(Failure::Kind::StorageBroken, out.errorString());
    return Outcome{.text = i18nc("@info:shell %1 is a file of a group, %2 one here", "“%1” is in %2.",
                       file->told.called, out.fileName()),
        .json = QJsonObject{{u"file"_s, out.fileName()}, {u"bytes"_s, qint64(file->content.size)}},
        .found = {}};
}

using Deed = Result<> (GroupFiles::*)(const GroupFile &);

Result<Outcome> doneTo(Session &session, const Arguments &arguments, Deed deed, const KLocalizedString &sentence)
{
    auto place = placeOf(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    const auto file = chosenFile(*place, arguments.words.value(1));
    if (!file)
        return std::unexpected(file.error());
    return (place->files.*deed)(*file).transform([&] {
        return Outcome{.text = sentence.subs(file->told.called).toString(),
            .json = jsonOf(*file, *(*session.spaces())->space(place->space)),
            .found = {}};
    });
}

Result<Outcome> forgotten(Session &session, const Arguments &arguments)
{
    return doneTo(session, arguments, &GroupFiles::forget,
        ki18nc("@info:shell %1 is a file", "“%1” is not on this machine any more. Others keep it."));
}

Result<Outcome> wantedBack(Session &session, const Arguments &arguments)
{
    return doneTo(session, arguments, &GroupFiles::wantBack,
        ki18nc("@info:shell %1 is a file", "“%1” is asked for with your next bundle or request."));
}

} // namespace

std::vector<Verb> attachmentVerbs()
{
    constexpr auto file = "FILE"_L1;
    return {
        {u"attachment add"_s, u"GROUP FILE"_s, ki18nc("@info:shell", "Give a group a file, of 64 MiB at most"),
            {{u"name"_s, u"TEXT"_s, ki18nc("@info:shell", "What it is called there")},
                {u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word on it")},
                {u"about"_s, u"ID"_s, ki18nc("@info:shell", "The thing of the group that it is about")}},
            2, 2, added},
        {u"attachment list"_s, u"GROUP"_s, ki18nc("@info:shell", "The files of a group"), {}, 1, 1, listed},
        {u"attachment get"_s, u"GROUP FILE"_s, ki18nc("@info:shell", "Write a file of a group to a file here"),
            {{u"out"_s, file, ki18nc("@info:shell", "Write to this file")}}, 2, 2, fetched},
        {u"attachment forget"_s, u"GROUP FILE"_s,
            ki18nc("@info:shell", "Take the bytes of a file of a group away from this machine"), {}, 2, 2, forgotten},
        {u"attachment want"_s, u"GROUP FILE"_s, ki18nc("@info:shell", "Ask for a file that was forgotten here"), {}, 2,
            2, wantedBack},
    };
}

} // namespace pochin::ctl
