// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace pochin::reference {

/// The bytes of a file of the source tree; an empty array fails the test that asked.
[[nodiscard]] QByteArray sourceFile(const QString &path);
/// Rows of a table of the source tree without its remarks, cut at tabs.
[[nodiscard]] QList<QStringList> sourceRows(const QString &path);
/// The edition that ships.
[[nodiscard]] const Edition &edition();

} // namespace pochin::reference
