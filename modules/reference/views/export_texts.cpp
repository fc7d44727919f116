// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/export_texts.h"

#include "reference/views/export_dialog.h"
#include "reference/views/heading_words.h"
#include "reference/views/lent_notebook.h"
#include "reference/views/reader_sheet.h"
#include "reference/words/export_words.h"
#include "workbench/background_work.h"
#include "workbench/notice_bar.h"
#include "workbench/progress_row.h"

#include <KLocalizedString>

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using pochin::workbench::NoticeBar;

namespace pochin::reference {

namespace {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return u"md"_s;
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Odt:
        return u"odt"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

ExportDialog::Offer offerFor(const ReaderSheet &sheet, const LentNotebook &notebook, const Edition &edition)
{
    const auto place = sheet.place();
    return {!sheet.selectedPassages().empty(), notebook.isHere(), place ? titleAbove(edition, *place) : QString()};
}

} // namespace

ExportTexts::ExportTexts(Surroundings surroundings, QObject *parent) : QObject(parent), m_around(surroundings)
{
    connect(&m_around.progress, &workbench::ProgressRow::cancelRequested, this, [this] {
        ++m_running; // what comes back now is nobody's
        m_around.progress.end();
    });
}

ExportSelection ExportTexts::selection(ExportExtent extent, NotesInExport notes) const
{
    ExportSelection selection;
    if (extent == ExportExtent::Selection) {
        for (const SheetText::Passage &passage : m_around.sheet.selectedPassages())
            selection.places.push_back(passage.paragraph);
    } else if (const auto place = m_around.sheet.place(); extent == ExportExtent::Chapter && place) {
        if (const auto chapter = headingAbove(*m_edition, *place))
            selection.places.push_back(*chapter);
    }
    if (notes == NotesInExport::With)
        selection.notes = m_around.notebook.pages().notes;
    return selection;
}

void ExportTexts::askAndWrite()
{
    if (!m_edition)
        return;
    ExportDialog dialog(
        ExportDialog::For::File, offerFor(m_around.sheet, m_around.notebook, *m_edition), &m_around.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString suffix = suffixOf(dialog.format());
    const QString name = i18nc("@info proposed name of a file, without its ending", "Texts") + u'.' + suffix;
    const QString file = QFileDialog::getSaveFileName(
        &m_around.window, i18nc("@title:window", "Export the texts"), name, u"*."_s + suffix);
    if (!file.isEmpty())
        write(selection(dialog.extent(), dialog.notes()), dialog.format(),
            QFileInfo(file).suffix().isEmpty() ? file + u'.' + suffix : file);
}

void ExportTexts::write(const ExportSelection &selection, ExportFormat format, const QString &file)
{
    const int number = ++m_running;
    m_around.progress.begin(i18nc("@info:status", "Exporting the texts…"));
    workbench::inBackground(
        this,
        [edition = m_edition, selection, format, words = exportWords(*m_edition)] {
            return exported(*edition, selection, format, words);
        },
        [this, number, file](const Result<QByteArray> &document) {
            if (number == m_running)
                finish(document, file);
        });
}

void ExportTexts::finish(const Result<QByteArray> &document, const QString &file)
{
    m_around.progress.end();
    if (document)
        save(*document, file);
    else
        m_around.notice.say(NoticeBar::Kind::Failure, i18nc("@info", "The texts could not be exported."));
}

void ExportTexts::save(const QByteArray &bytes, const QString &file)
{
    QSaveFile target(file);
    const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    if (isWritten)
        m_around.notice.say(NoticeBar::Kind::Success, i18nc("@info %1 is a file", "Written: %1", file));
    else
        m_around.notice.say(NoticeBar::Kind::Failure,
            i18nc("@info %1 is a file",
                "%1 could not be written. What was there before is unharmed; choose another "
                "folder and try again.",
                file));
}

void ExportTexts::askAndPrint()
{
    if (!m_edition)
        return;
    ExportDialog what(
        ExportDialog::For::Paper, offerFor(m_around.sheet, m_around.notebook, *m_edition), &m_around.window);
    if (what.exec() != QDialog::Accepted)
        return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog where(&printer, &m_around.window);
    if (where.exec() != QDialog::Accepted)
        return;
    const auto page
        = exported(*m_edition, selection(what.extent(), what.notes()), ExportFormat::Html, exportWords(*m_edition));
    if (!page) {
        m_around.notice.say(NoticeBar::Kind::Failure, i18nc("@info", "The texts could not be printed."));
        return;
    }
    QTextDocument document;
    document.setHtml(QString::fromUtf8(*page));
    document.print(&printer);
}

void ExportTexts::writeBookmarks()
{
    if (!m_edition)
        return;
    const QString name = i18nc("@info proposed name of a file, without its ending", "Bookmarks") + u".md"_s;
    const QString file = QFileDialog::getSaveFileName(
        &m_around.window, i18nc("@title:window", "Export the bookmarks"), name, u"*.md"_s);
    if (!file.isEmpty())
        save(exportedBookmarks(m_around.notebook.pages().bookmarks, exportWords(*m_edition)), file);
}

} // namespace pochin::reference
