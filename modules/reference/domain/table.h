// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace pochin::reference {

/// The rows of a tab-separated table, UTF-8 and LF; lines that begin with `#` and empty lines are remarks.
/// Malformed, with the number of the line, if a row has not exactly `columns` columns or the bytes are not UTF-8.
[[nodiscard]] Result<std::vector<QStringList>> tableRows(QByteArrayView tsv, qsizetype columns);

} // namespace pochin::reference
