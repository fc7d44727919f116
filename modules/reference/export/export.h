// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "reference/domain/edition.h"
#include "reference/domain/notebook.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace pochin::reference {

enum class ExportFormat { Markdown, Html, Pdf, Odt };
/// "md", "html", "pdf", "odt", as the command line and file names have them; nothing for another word.
[[nodiscard]] std::optional<ExportFormat> exportFormatNamed(QStringView name);

/// What is exported: places of the edition in printed order, and the notes that go with them.
struct ExportSelection {
    std::vector<Address> places; ///< headings (all under them), paragraphs or parts; empty for everything
    std::vector<Note> notes; ///< those whose paragraph is exported appear below it; empty for none
};

/// The document as bytes, ready to be written. PDF and ODT need a QGuiApplication.
/// NotFound if a place is not in the edition.
[[nodiscard]] Result<QByteArray> exported(
    const Edition &edition, const ExportSelection &selection, ExportFormat format);

/// What "Copy" puts on the clipboard.
enum class CopyForm {
    Citation, ///< «quotation» (М.7, edition 0123456789ab)
    Address, ///< М.7
    Plain, ///< the words alone
};
/// `quoted` is the selection, or empty for the whole of `place`.
[[nodiscard]] QString copied(const Edition &edition, const Address &place, const QString &quoted, CopyForm form);

} // namespace pochin::reference
