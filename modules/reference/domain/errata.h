// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "reference/domain/address.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace pochin::reference {

/// A slip of the authors: the edition keeps it as printed, the search finds what was meant as well.
struct Erratum {
    Address address;
    QString printed;
    QString meant;
    QString note;
};

/// resources/reference/errata.tsv
[[nodiscard]] Result<std::vector<Erratum>> parsedErrata(QByteArrayView tsv);

} // namespace pochin::reference
