// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/table.h"

#include <QString>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace pochin::reference {

Result<std::vector<QStringList>> tableRows(QByteArrayView tsv, qsizetype columns)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(tsv);
    if (decoder.hasError())
        return failure(Failure::Kind::Malformed, u"not UTF-8"_s);
    std::vector<QStringList> rows;
    qsizetype number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        rows.push_back(line.split(u'\t'));
        if (rows.back().size() != columns)
            return failure(Failure::Kind::Malformed,
                u"line %1 has %2 columns, not %3"_s.arg(number).arg(rows.back().size()).arg(columns));
    }
    return rows;
}

} // namespace pochin::reference
