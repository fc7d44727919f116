// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/errata.h"

#include "reference/domain/table.h"

namespace pochin::reference {

Result<std::vector<Erratum>> parsedErrata(QByteArrayView tsv)
{
    const auto rows = tableRows(tsv, 4);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Erratum> errata;
    errata.reserve(rows->size());
    for (const QStringList &row : *rows) {
        const auto address = Address::fromCanonical(row[0]);
        if (!address || row[1].isEmpty() || row[2].isEmpty())
            return failure(Failure::Kind::Malformed, row.join(u'\t'));
        errata.push_back({*address, row[1], row[2], row[3]});
    }
    return errata;
}

} // namespace pochin::reference
