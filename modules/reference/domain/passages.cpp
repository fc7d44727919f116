// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/passages.h"

#include "reference/domain/table.h"

namespace pochin::reference {

Result<std::vector<Parallel>> parsedParallels(QByteArrayView tsv)
{
    const auto rows = tableRows(tsv, 6);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Parallel> parallels;
    for (const QStringList &row : *rows) {
        const auto one = Address::fromCanonical(row[0]);
        const auto other = Address::fromCanonical(row[1]);
        const auto onePart = Address::fromCanonical(row[3]);
        const auto otherPart = Address::fromCanonical(row[4]);
        bool isNumber = false;
        const int words = row[2].toInt(&isNumber);
        if (!one || !other || !onePart || !otherPart || !isNumber)
            return failure(Failure::Kind::Malformed, row.join(u'\t'));
        parallels.push_back({*one, *other, words, *onePart, *otherPart, row[5]});
    }
    return parallels;
}

Result<std::vector<TextReference>> parsedTextReferences(QByteArrayView tsv)
{
    const auto rows = tableRows(tsv, 4);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<TextReference> references;
    for (const QStringList &row : *rows) {
        const auto from = Address::fromCanonical(row[0]);
        const auto target = Address::fromCanonical(row[2]);
        if (!from || row[1].isEmpty() || (!target && row[2] != u'-'))
            return failure(Failure::Kind::Malformed, row.join(u'\t'));
        references.push_back({*from, row[1], target, row[3]});
    }
    return references;
}

} // namespace pochin::reference
