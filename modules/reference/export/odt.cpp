// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/export/printed.h"
#include "reference/export/zip_archive.h"

#include <QXmlStreamWriter>

#include <functional>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString texts = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;

// Styles by the names that office programs give to their own, so that a reader may restyle the whole at once.
constexpr QByteArrayView styles = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:language="ru" fo:country="RU" fo:font-size="11pt"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm" fo:line-height="120%"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.6cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1"><style:text-properties fo:font-size="18pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="2"><style:text-properties fo:font-size="16pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="3"><style:text-properties fo:font-size="14pt"/></style:style>
<style:style style:name="Heading_20_4" style:display-name="Heading 4" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="4"><style:text-properties fo:font-size="12.5pt"/></style:style>
<style:style style:name="Heading_20_5" style:display-name="Heading 5" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="5"><style:text-properties fo:font-size="11.5pt"/></style:style>
<style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="1.2cm"/></style:style>
<style:style style:name="Footer" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:footer><text:p text:style-name="Footer"><text:page-number text:select-page="current"/></text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>
)";

constexpr QByteArrayView manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

/// What XML cannot hold at all is left out; a note may contain anything that was pasted into it.
QString allowed(const QString &text)
{
    QString kept;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair)
            kept += text.sliced(at++, 2);
        else if (c >= u' ' && !c.isSurrogate() && c < QChar(0xFFFE))
            kept += c;
    }
    return kept;
}

class OdtWriter
{
public:
    explicit OdtWriter(QByteArray *bytes) : m_xml(bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(office, u"office"_s);
        m_xml.writeNamespace(texts, u"text"_s);
        m_xml.writeStartElement(office, u"document-content"_s);
        m_xml.writeAttribute(office, u"version"_s, u"1.3"_s);
        m_xml.writeStartElement(office, u"body"_s);
        m_xml.writeStartElement(office, u"text"_s);
    }

    void operator()(const HeadingBlock &heading)
    {
        addHeading(heading.level + 1, heading.title, heading.address.text());
    }

    void operator()(const LineBlock &line)
    {
        const bool isPoint = line.kind == Part::Kind::Point;
        if (isPoint && !m_isInList)
            m_xml.writeStartElement(texts, u"list"_s);
        else if (!isPoint)
            closeList();
        m_isInList = isPoint;
        if (isPoint)
            m_xml.writeStartElement(texts, u"list-item"_s);
        begin(u"p"_s, u"Standard"_s);
        addBookmark(line.address.text());
        if (line.isFirst)
            addSpan(line.address.text() + u' ', u"Strong_20_Emphasis"_s);
        m_xml.writeCharacters(allowed(line.text));
        m_xml.writeEndElement();
        if (isPoint)
            m_xml.writeEndElement();
    }

    void operator()(const NoteBlock &note)
    {
        closeList();
        begin(u"p"_s, u"Note"_s);
        addSpan(note.label + u' ', u"Strong_20_Emphasis"_s);
        if (!note.quoted.isEmpty())
            addSpan(u'«' + note.quoted + u"» "_s, u"Emphasis"_s);
        const QStringList lines = note.text.split(u'\n');
        for (const QString &line : lines) {
            m_xml.writeCharacters(allowed(line));
            if (&line != &lines.back())
                m_xml.writeEmptyElement(texts, u"line-break"_s);
        }
        m_xml.writeEndElement();
    }

    void addHeading(int level, const QString &title, const QString &bookmark)
    {
        closeList();
        begin(u"h"_s, u"Heading_20_"_s + QString::number(level));
        m_xml.writeAttribute(texts, u"outline-level"_s, QString::number(level));
        addBookmark(bookmark);
        m_xml.writeCharacters(allowed(title));
        m_xml.writeEndElement();
    }

    void finish(const QString &edition)
    {
        closeList();
        begin(u"p"_s, u"Standard"_s);
        m_xml.writeCharacters(allowed(edition));
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void begin(const QString &element, const QString &style)
    {
        m_xml.writeStartElement(texts, element);
        m_xml.writeAttribute(texts, u"style-name"_s, style);
    }

    void addBookmark(const QString &name)
    {
        m_xml.writeEmptyElement(texts, u"bookmark"_s);
        m_xml.writeAttribute(texts, u"name"_s, name);
    }

    void addSpan(const QString &text, const QString &style)
    {
        begin(u"span"_s, style);
        m_xml.writeCharacters(allowed(text));
        m_xml.writeEndElement();
    }

    void closeList()
    {
        if (m_isInList)
            m_xml.writeEndElement();
        m_isInList = false;
    }

    QXmlStreamWriter m_xml;
    bool m_isInList = false;
};

QByteArray metaOf(const QString &title)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString dublin = u"http://purl.org/dc/elements/1.1/"_s;
    xml.writeStartDocument();
    xml.writeNamespace(office, u"office"_s);
    xml.writeNamespace(dublin, u"dc"_s);
    xml.writeStartElement(office, u"document-meta"_s);
    xml.writeAttribute(office, u"version"_s, u"1.3"_s);
    xml.writeStartElement(office, u"meta"_s);
    xml.writeTextElement(dublin, u"title"_s, allowed(title));
    xml.writeTextElement(dublin, u"language"_s, u"ru"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray odtOf(const ExportDocument &document)
{
    QByteArray content;
    OdtWriter writer(&content);
    writer.addHeading(1, document.words.title, u"title"_s);
    for (const auto &block : document.blocks)
        std::visit(std::ref(writer), block);
    writer.finish(document.words.edition);

    ZipArchive archive;
    archive.add("mimetype", "application/vnd.oasis.opendocument.text", ZipArchive::Packing::Stored);
    archive.add("content.xml", content);
    archive.add("styles.xml", styles.toByteArray());
    archive.add("meta.xml", metaOf(document.words.title));
    archive.add("META-INF/manifest.xml", manifest.toByteArray());
    return archive.bytes();
}

} // namespace pochin::reference
