// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/export/printed.h"

#include "paper/pages.h"

#include <QTextDocument>

namespace pochin::reference {

Result<QByteArray> pdfOf(const ExportDocument &document)
{
    return paper::pdfOf(*textDocumentOf(document), document.words.title);
}

} // namespace pochin::reference
