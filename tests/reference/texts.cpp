// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/texts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace pochin::reference {

QByteArray sourceFile(const QString &path)
{
    QFile file(QStringLiteral(POCHIN_SOURCE_DIR) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(file.fileName()));
    return file.readAll();
}

QList<QStringList> sourceRows(const QString &path)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(sourceFile(path)).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows += line.split(u'\t');
    }
    return rows;
}

const Edition &edition()
{
    static const Edition edition = [] {
        auto parsed = Edition::parse(sourceFile(u"resources/reference/ru.md"_s));
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().detail));
        return *std::move(parsed);
    }();
    return edition;
}

} // namespace pochin::reference
