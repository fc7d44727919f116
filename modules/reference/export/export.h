// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "reference/domain/edition.h"
#include "reference/domain/notebook.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace pochin::reference {

enum class ExportFormat { Markdown, Html, Pdf, Odt };
/// "md", "html", "pdf", "odt", as the command line and file names have them; nothing for another word.
[[nodiscard]] std::optional<ExportFormat> exportFormatNamed(QStringView name);

/// The few words of ours in a document, in the language of whoever asks for it (exportWords() in words/).
struct ExportWords {
    QString title; ///< of the document
    QString edition; ///< says which edition this is, with its checksum
    QString note; ///< stands before a reader's note
    QString placeChanged; ///< stands before a note whose place is not in this edition any more
};

/// What is exported: places of the edition in printed order, and the notes that go with them.
struct ExportSelection {
    std::vector<Address> places; ///< headings (all under them), paragraphs or parts; empty for everything
    /// Each appears below the paragraph it holds on to, if that is exported. When everything is, those that have lost
    /// their place follow at the end.
    std::vector<Note> notes;
};

/// The document as bytes, ready to be written to a file. PDF needs a QGuiApplication.
/// NotFound if a place is not in the edition.
[[nodiscard]] Result<QByteArray> exported(
    const Edition &edition, const ExportSelection &selection, ExportFormat format, const ExportWords &words);

/// Bookmarks by folder as Markdown, each a link that Pochin opens.
[[nodiscard]] QByteArray exportedBookmarks(const std::vector<Bookmark> &bookmarks, const ExportWords &words);

} // namespace pochin::reference
