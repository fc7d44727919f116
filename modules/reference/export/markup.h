// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/export/export_document.h"

#include <QByteArray>
#include <QString>

namespace pochin::reference {

/// Text that Markdown shows as it is, wherever on a line it stands.
[[nodiscard]] QString markdownEscaped(const QString &text);

[[nodiscard]] QByteArray markdownOf(const ExportDocument &document);
/// One file that refers to nothing outside itself; headings are headings, every place has its address for an id.
[[nodiscard]] QByteArray htmlOf(const ExportDocument &document);

} // namespace pochin::reference
