// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/lane_sight.h"

#include "exchange/domain/limits.h"
#include "exchange/store/content_name.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pochin::exchange {

namespace {

Result<bool> isTaken(const LaneBook &book, const QFileInfo &file)
{
    const QByteArray claimed = claimedHash(file.fileName());
    if (!claimed.isEmpty())
        return book.isTaken(claimed);
    QFile unnamed(file.filePath());
    if (file.size() > limits::bundleBytes || !unnamed.open(QIODevice::ReadOnly))
        return false;
    return hashOf(unnamed).and_then([&](const QByteArray &hash) { return book.isTaken(hash); });
}

IncomingFile incoming(const QFileInfo &file)
{
    return {.path = file.filePath(),
        .bytes = file.size(),
        .since = Instant(std::chrono::milliseconds(file.lastModified().toMSecsSinceEpoch())),
        .isWhole = !isUnfinished(file.fileName())};
}

Result<> look(const LaneBook &book, const QDir &lane, LaneSight &sight)
{
    for (const QFileInfo &file : lane.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        const auto taken = isTaken(book, file);
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            sight.incoming.push_back(incoming(file));
    }
    return {};
}

} // namespace

Result<LaneSight> sightOf(const LaneBook &book, const LaneRecord &record)
{
    LaneSight sight{.record = record, .isThere = QDir(record.folder).exists(), .incoming = {}};
    const QDir folder(record.folder);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (name == record.name || isUnfinished(name))
            continue;
        if (auto looked = look(book, QDir(folder.filePath(name)), sight); !looked)
            return std::unexpected(looked.error());
    }
    return sight;
}

} // namespace pochin::exchange
