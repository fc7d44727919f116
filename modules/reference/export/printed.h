// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/export/export_document.h"

#include <QByteArray>

#include <memory>

class QTextDocument;

namespace pochin::reference {

/// The document as Qt lays it out: for PDF, ODT and the printer. Needs a QGuiApplication.
[[nodiscard]] std::unique_ptr<QTextDocument> textDocumentOf(const ExportDocument &document);

[[nodiscard]] Result<QByteArray> pdfOf(const ExportDocument &document);
[[nodiscard]] Result<QByteArray> odtOf(const ExportDocument &document);

} // namespace pochin::reference
