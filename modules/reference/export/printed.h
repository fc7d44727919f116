// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/export/export_document.h"

#include <QByteArray>

#include <memory>

class QTextDocument;

namespace pochin::reference {

/// The document as Qt lays it out: for PDF and the printer. Needs a QGuiApplication.
[[nodiscard]] std::unique_ptr<QTextDocument> textDocumentOf(const ExportDocument &document);

/// StorageBroken if the PDF cannot be begun.
[[nodiscard]] Result<QByteArray> pdfOf(const ExportDocument &document);
/// Written by hand: Qt's own writer makes no headings, so that neither a screen reader nor a table of contents would
/// find any. Equal documents have equal bytes; every place is a bookmark.
[[nodiscard]] QByteArray odtOf(const ExportDocument &document);

} // namespace pochin::reference
