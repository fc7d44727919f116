// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/content_name.h"

#include "crypto/hash.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

constexpr qsizetype hashDigits = 64;
constexpr qint64 pieceSize = qint64{1} << 20;

} // namespace

QString contentName(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex()) + u".pochin"_s;
}

Result<QByteArray> hashOf(QFile &file)
{
    crypto::Sha256 hash;
    if (!file.seek(0))
        return failure(Failure::Kind::StorageBroken, file.errorString());
    for (;;) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        hash.add(piece);
    }
    if (file.error() != QFileDevice::NoError)
        return failure(Failure::Kind::StorageBroken, file.errorString());
    const crypto::Digest digest = hash.finished();
    return QByteArray(digest.data(), std::ssize(digest));
}

QByteArray claimedHash(const QString &name)
{
    const QByteArray digits = name.first(std::min(name.size(), hashDigits)).toLatin1();
    const QByteArray hash = QByteArray::fromHex(digits);
    return digits.size() == hashDigits && hash.toHex() == digits ? hash : QByteArray();
}

bool isAsNamed(const QString &name, const QByteArray &hash)
{
    const QByteArray claimed = claimedHash(name);
    return claimed.isEmpty() || claimed == hash;
}

bool isUnfinished(const QString &name)
{
    return name.startsWith(u'.') || name.startsWith(u'~') || name.endsWith(u".tmp") || name.endsWith(u".part");
}

} // namespace pochin::exchange
