// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/export/export.h"

#include <QObject>
#include <QPointer>

namespace pochin::workbench {
class NoticeBar;
class ProgressRow;
} // namespace pochin::workbench

namespace pochin::reference {

class ReaderSheet;
class LentNotebook;

/// What of the texts is taken out of the program.
enum class ExportExtent { Selection, Chapter, Everything };
enum class NotesInExport { Without, With };

/// The way of the texts into a file or onto paper: asks what and where, works off the GUI thread, says how it went.
class ExportTexts final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings {
        ReaderSheet &sheet;
        LentNotebook &notebook;
        workbench::NoticeBar &notice;
        workbench::ProgressRow &progress;
        QWidget &window;
    };

    ExportTexts(Surroundings surroundings, QObject *parent);

    /// `edition` must outlive this object and whatever work it began.
    void setEdition(const Edition &edition) { m_edition = &edition; }
    [[nodiscard]] ExportSelection selection(ExportExtent extent, NotesInExport notes) const;
    /// Writes `file` in the background; the reader is told when it is there.
    void write(const ExportSelection &selection, ExportFormat format, const QString &file);

public Q_SLOTS:
    void askAndWrite();
    void askAndPrint();
    void writeBookmarks();

private:
    void finish(const Result<QByteArray> &document, const QString &file);
    void save(const QByteArray &bytes, const QString &file);

    Surroundings m_around;
    const Edition *m_edition = nullptr;
    int m_running = 0; ///< number of the work whose end is awaited; another one's end means nothing
};

} // namespace pochin::reference
