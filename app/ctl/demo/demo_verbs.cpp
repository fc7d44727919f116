// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/demo/replay.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

// Resources of a static library are linked only where somebody asks for them.
static void initResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace pochin::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Opens every vault of the example. It is no secret: there is nothing in them that anybody would look for.
constexpr QLatin1StringView theirPassphrase("primer otkryt dlya vseh i nichego ne skryvaet");

/// Whose vault is looked into first: she has most going on.
constexpr QLatin1StringView whoLooks("vera");

Result<> prepare(const QDir &folder)
{
    if (folder.exists() && !folder.isEmpty())
        return failure(Failure::Kind::AlreadyExists, folder.path());
    if (!folder.mkpath(u"."_s))
        return failure(Failure::Kind::StorageBroken, folder.path());
    QFile passphrase(folder.filePath(u"passphrase.txt"_s));
    if (!passphrase.open(QIODevice::WriteOnly) || passphrase.write(theirPassphrase.latin1()) < 0 || !passphrase.flush())
        return failure(Failure::Kind::StorageBroken, passphrase.errorString());
    return {};
}

Result<Outcome> demo(Session &session, const Arguments &arguments)
{
    initResources();
    const QDir folder(QDir(arguments.words[0]).absolutePath());
    if (const auto ready = prepare(folder); !ready)
        return std::unexpected(ready.error());
    QFile story(u":/demo/demo.story"_s);
    if (!story.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, story.fileName());
    const QDate today
        = QDateTime::fromMSecsSinceEpoch(session.clock().now().time_since_epoch().count(), QTimeZone::UTC).date();
    const QString passphraseFile = folder.filePath(u"passphrase.txt"_s);
    if (const auto told
        = Replay(session.language(), folder.path(), passphraseFile, today).tell(QString::fromUtf8(story.readAll()));
        !told)
        return std::unexpected(told.error());

    const QString vault = folder.filePath(whoLooks);
    const QJsonObject json{{u"folder"_s, folder.path()}, {u"vault"_s, vault}, {u"passphraseFile"_s, passphraseFile},
        {u"vaults"_s, QJsonArray::fromStringList(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))}};
    return Outcome{.text = i18nc("@info:shell %1, %2 are folders, %3 is a file",
                       "An example was made in %1. Vera's vault is %2; its passphrase stands in %3.", folder.path(),
                       vault, passphraseFile),
        .json = json,
        .found = {}};
}

} // namespace

std::vector<Verb> demoVerbs()
{
    return {{u"demo"_s, u"DIR"_s,
        ki18nc("@info:shell", "Make an example in a new folder: groups, delegates and associations in mid-life"), {}, 1,
        1, demo}};
}

} // namespace pochin::ctl
