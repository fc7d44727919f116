// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/outside_file.h"

#include "vault/operating_system.h"
#include "vault/trouble.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace pochin::vault {

namespace {

constexpr qint64 largest = qint64{1} << 20;

} // namespace

OutsideFile::OutsideFile(const QString &folder, const Fingerprint &fingerprint)
    : m_folder(folder), m_path(folder + u'/' + fingerprint.hex() + QStringLiteral(".head"))
{
}

std::optional<QByteArray> OutsideFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(largest);
}

Result<> OutsideFile::write(QByteArrayView content)
{
    if (!QDir().mkpath(m_folder))
        return trouble(Trouble::NoPermission, m_folder);
    return os::writeDurably(m_path, content);
}

QString usualOutsideFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + QStringLiteral("/pochin");
}

} // namespace pochin::vault
