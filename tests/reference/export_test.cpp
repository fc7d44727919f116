// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/citation.h"
#include "reference/export/export.h"
#include "reference/export/markup.h"
#include "reference/texts.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;

namespace {

const ExportWords words{u"Тексты"_s, u"Издание <abc>"_s, u"Заметка"_s, u"Место изменилось"_s};

Address at(QStringView text)
{
    return *Address::fromCanonical(text);
}

QByteArray bytes(ExportFormat format, const ExportSelection &selection = {})
{
    const auto result = exported(edition(), selection, format, words);
    return result ? *result : QByteArray();
}

Note noteOn(QStringView address, const QString &text)
{
    const Paragraph &paragraph = *edition().paragraph(at(address));
    return {*MarkId::fromBytes(QByteArray(32, 'n')), anchored(paragraph, TextRange{0, 12}), text, Instant{}};
}

/// What a stock program reads out of a document; nothing if this machine does not have it.
std::optional<QString> readBy(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString();
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

/// The text of an XML document, and that it is well formed.
std::optional<QString> textOfXml(const QString &xml)
{
    QString text;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? std::nullopt : std::optional(text);
}

/// Every paragraph of the edition stands in `text`, letter by letter, in order.
bool holdsAllTexts(const QString &text)
{
    const QString letters = lettersOf(text);
    qsizetype from = 0;
    for (const Address &address : edition().paragraphs()) {
        for (const Part &part : edition().paragraph(address)->parts) {
            from = letters.indexOf(lettersOf(part.text), from);
            if (from < 0)
                return false;
        }
    }
    return true;
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdown_holds_every_letter_under_its_headings()
    {
        const QString text = QString::fromUtf8(bytes(ExportFormat::Markdown));
        QVERIFY(holdsAllTexts(text));
        QCOMPARE(text.count(QRegularExpression(u"^#{1,5} "_s, QRegularExpression::MultilineOption)), 46);
        QVERIFY(text.contains(u"\n**П.I.3.8.В** "_s));
        QCOMPARE(text.count(QRegularExpression(u"^- "_s, QRegularExpression::MultilineOption)), 16);
    }

    void html_is_well_formed_whole_and_refers_to_nothing_outside()
    {
        const QString html = QString::fromUtf8(bytes(ExportFormat::Html));
        QString xml = html;
        xml.remove(u"<!DOCTYPE html>\n"_s).replace(QRegularExpression(u"<(meta[^>]*|br)>"_s), u"<\\1/>"_s);
        const auto text = textOfXml(xml);
        QVERIFY(text);
        QVERIFY(holdsAllTexts(*text));
        for (const Address &address : edition().paragraphs())
            QCOMPARE(html.count(u" id=\"%1\""_s.arg(address.text())), 1);
        for (const Address &address : edition().headings())
            QVERIFY(html.contains(
                QRegularExpression(u"<h[2-5] id=\"%1\">"_s.arg(QRegularExpression::escape(address.text())))));
        QVERIFY(!html.contains(u"http"_s) && !html.contains(u"src="_s) && !html.contains(u"<script"_s));
    }

    void everything_that_is_typed_is_escaped()
    {
        const QString hostile = u"<script>alert(1)</script> & *все* [a](b)\n- пункт\n1. раз\n# не заголовок"_s;
        const ExportSelection selection{{at(u"М.7")}, {noteOn(u"М.7", hostile)}};
        const QString html = QString::fromUtf8(bytes(ExportFormat::Html, selection));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; *все*"_s));
        QVERIFY(html.contains(u"<footer>Издание &lt;abc&gt;</footer>"_s));
        const QString markdown = QString::fromUtf8(bytes(ExportFormat::Markdown, selection));
        QVERIFY(markdown.contains(
            u"> \\<script\\>alert(1)\\</script\\> \\& \\*все\\* \\[a\\](b)\n> \\- пункт\n> 1\\. раз\n> \\# не"_s));
    }

    void a_selection_brings_its_headings_and_nothing_else()
    {
        const QString text = QString::fromUtf8(
            bytes(ExportFormat::Markdown, {{at(u"П.I.3.8.В"), at(u"М.9.4"), at(u"П.I.3.5.Б-6")}, {}}));
        QVERIFY(text.contains(u"Советы и вольный почин"_s));
        QVERIFY(text.contains(u"**М.9.4** "_s));
        QVERIFY(text.contains(u"обязанность выполнять решения"_s));
        QVERIFY(!text.contains(u"**П.I.3.8.А**"_s) && !text.contains(u"Листовка"_s));
        QCOMPARE(text.count(u"**"_s), 6);
        const QString chapter = QString::fromUtf8(bytes(ExportFormat::Markdown, {{at(u"П.I.2")}, {}}));
        QCOMPARE(chapter.count(u"\n**П."_s), 3);
    }

    void a_place_that_does_not_exist_is_refused()
    {
        const auto result = exported(edition(), {{at(u"М.99")}, {}}, ExportFormat::Html, words);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Failure::Kind::NotFound);
    }

    void notes_stand_below_their_paragraph_and_lost_ones_at_the_end()
    {
        Note lost = noteOn(u"М.7", u"Без места"_s);
        lost.anchor.paragraph = at(u"М.99");
        lost.anchor.lettersHash = "другое";
        lost.anchor.quoted = u"слов этих нет"_s;
        const QString text
            = QString::fromUtf8(bytes(ExportFormat::Markdown, {{}, {lost, noteOn(u"М.8", u"Своя мысль"_s)}}));
        const qsizetype own = text.indexOf(u"Своя мысль"_s);
        QVERIFY(text.indexOf(u"**М.8**"_s) < own && own < text.indexOf(u"**М.9**"_s));
        QVERIFY(text.indexOf(u"Место изменилось"_s) > text.indexOf(u"**П.II.2.4.В**"_s));
        QVERIFY(!QString::fromUtf8(bytes(ExportFormat::Markdown, {{at(u"М.9")}, {lost}})).contains(u"Без места"_s));
    }

    void a_pdf_reads_as_the_texts_with_numbered_pages()
    {
        const QTemporaryDir folder;
        const QString file = written(folder, u"texts.pdf"_s, bytes(ExportFormat::Pdf));
        const auto text = readBy(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
        if (!text)
            QSKIP("pdftotext is not on this machine");
        const QStringList pages = text->split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 20);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const QString number = u"%1 / %2"_s.arg(page + 1).arg(pages.size());
            QVERIFY2(pages[page].trimmed().endsWith(number), qPrintable(pages[page]));
        }
        const QString &running = *text;
        QVERIFY(running.contains(u"П.I.3.8.В"_s));
        QVERIFY(holdsAllTexts(running));
    }

    void an_odt_reads_as_the_texts_with_headings_and_bookmarks()
    {
        const QTemporaryDir folder;
        const QByteArray odt = bytes(ExportFormat::Odt);
        QCOMPARE(odt.sliced(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
        const QString file = written(folder, u"texts.odt"_s, odt);
        const auto tested = readBy(u"unzip"_s, {u"-tq"_s, file});
        if (!tested)
            QSKIP("unzip is not on this machine");
        QVERIFY2(tested->startsWith(u"No errors detected"_s), qPrintable(*tested));
        for (const QString &part : {u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s})
            QVERIFY2(textOfXml(*readBy(u"unzip"_s, {u"-p"_s, file, part})), qPrintable(part));
        const QString content = *readBy(u"unzip"_s, {u"-p"_s, file, u"content.xml"_s});
        const auto text = textOfXml(content);
        QVERIFY(text && holdsAllTexts(*text));
        QCOMPARE(content.count(u"<text:h "_s), 46);
        QCOMPARE(content.count(u"<text:list-item>"_s), 16);
        for (const Address &address : edition().paragraphs())
            QCOMPARE(content.count(u"<text:bookmark text:name=\"%1\"/>"_s.arg(address.text())), 1);
    }

    void an_odt_holds_whatever_was_pasted_into_a_note()
    {
        const QTemporaryDir folder;
        const QString hostile = u"<b>&\u0001\uFFFE"_s + QChar(0xD800) + u"😀\nвторая"_s;
        const QByteArray odt = bytes(ExportFormat::Odt, {{at(u"М.7")}, {noteOn(u"М.7", hostile)}});
        const auto content = readBy(u"unzip"_s, {u"-p"_s, written(folder, u"note.odt"_s, odt), u"content.xml"_s});
        if (!content)
            QSKIP("unzip is not on this machine");
        const auto text = textOfXml(*content);
        QVERIFY(text && text->contains(u"<b>&😀вторая"_s));
    }

    void equal_documents_are_equal_bytes()
    {
        for (const ExportFormat format : {ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Odt})
            QCOMPARE(bytes(format), bytes(format));
    }

    void formats_are_named_as_on_the_command_line()
    {
        QCOMPARE(exportFormatNamed(u"md"), ExportFormat::Markdown);
        QCOMPARE(exportFormatNamed(u"HTML"), ExportFormat::Html);
        QVERIFY(!exportFormatNamed(u"docx") && !exportFormatNamed(u""));
    }

    void a_copy_is_quotation_address_and_edition_or_less()
    {
        const QString place = u"издание 012345"_s;
        QCOMPARE(copied(edition(), at(u"П.I.3.8"), {}, CopyForm::Citation, place),
            u"«Советы и вольный почин» (П.I.3.8; издание 012345)"_s);
        QCOMPARE(copied(edition(), at(u"М.7"), u"«свой» наказ"_s, CopyForm::Citation, {}), u"«„свой“ наказ» (М.7)"_s);
        QCOMPARE(copied(edition(), at(u"М.7"), u"наказ"_s, CopyForm::Address, place), u"М.7"_s);
        QCOMPARE(copied(edition(), at(u"М.7"), u"наказ"_s, CopyForm::Plain, place), u"наказ"_s);
        QCOMPARE(copied(edition(), at(u"М.7"), {}, CopyForm::Plain, place), edition().paragraph(at(u"М.7"))->text());
        QCOMPARE(copied(edition(), at(u"М.99"), {}, CopyForm::Citation, place), QString());
    }

    void bookmarks_are_exported_by_folder_as_links()
    {
        const auto bookmark = [](char id, QStringView place, const QString &folder, const QString &title) {
            return Bookmark{*MarkId::fromBytes(QByteArray(32, id)), at(place), folder, title, Instant{}};
        };
        const QByteArray text = exportedBookmarks(
            {bookmark('a', u"М.7", u"съезд"_s, u"наказы"_s), bookmark('b', u"Л.1", {}, u"цель [1]"_s)}, words);
        QCOMPARE(QString::fromUtf8(text),
            u"# Тексты\n\n- [Л.1](<pochin:Л.1>) цель \\[1\\]\n\n## съезд\n\n- [М.7](<pochin:М.7>) наказы\n"_s);
    }
};

QTEST_MAIN(ExportTest)
#include "export_test.moc"
