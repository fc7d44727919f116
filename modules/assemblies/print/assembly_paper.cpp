// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/print/assembly_paper.h"

#include "assemblies/words/meeting_words.h"
#include "assemblies/words/minutes_draft.h"
#include "groups/domain/description.h"
#include "groups/domain/people_part.h"
#include "paper/pages.h"

#include <KLocalizedString>

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

constexpr double textSize = 11;
constexpr int blanksPerItem = 3;

QString under(const Outlook &outlook, const Assembly &assembly)
{
    QStringList parts{groups::titleOf(outlook.space.state()), wordFor(assembly.called.act.kind),
        hourOf(*assembly.when.shown()), *assembly.where.shown()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString titleOf(int number, const AgendaItem &item)
{
    return i18nc("@info on paper, %1 is a number, %2 a title", "%1. %2", number, item.added.act.title);
}

AssemblyPaper::Block blockOf(int number, const AgendaItem &item)
{
    QStringList lines{wordFor(item.added.act.kind)};
    if (item.added.act.minutes > 0)
        lines.front()
            += i18ncp("@info on paper", " · %1 minute", " · %1 minutes", static_cast<int>(item.added.act.minutes));
    if (!item.added.act.words.isEmpty())
        lines += item.added.act.words;
    return {.heading = titleOf(number, item), .paragraphs = lines, .blanks = blanksPerItem};
}

QStringList roleLines(const Outlook &outlook, const Assembly &assembly)
{
    QStringList lines;
    for (const Role &role : rolesOf(outlook, assembly))
        lines += i18nc(
            "@info on paper, %1 is an errand, %2 who has it", "%1: %2", role.what, holdersInWords(outlook, role));
    return lines;
}

QStringList remarkLines(const Outlook &outlook, const MinutesStanding &standing)
{
    QStringList lines;
    for (const Kept<MinutesAnswered> *remark : standing.remarks)
        lines += i18nc("@info on paper, %1 is a person, %2 what they remarked", "%1: %2",
            groups::nameOf(outlook.space.state(), remark->by), remark->act.remark);
    return lines;
}

// --- laid out --------------------------------------------------------------------------------------------------------

class PageWriter
{
public:
    explicit PageWriter(QTextDocument &document) : m_cursor(&document) { }

    /// Plain text: lines stay lines, and nothing is markup.
    void write(const QString &text, double size, QFont::Weight weight, double above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(weight);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
        m_cursor.insertText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), format);
    }

private:
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

} // namespace

AssemblyPaper agendaPaper(const Outlook &outlook, const Assembly &assembly)
{
    AssemblyPaper page{.title = *assembly.title.shown(),
        .under = under(outlook, assembly),
        .blocks = {},
        .foot
        = i18nc("@info on paper, %1 are addresses of paragraphs", "The assembly decides: %1", u"М.7, П.I.4.5.А"_s)};
    if (!assembly.words.shown()->isEmpty())
        page.blocks.push_back({.heading = {}, .paragraphs = {*assembly.words.shown()}});
    if (const QStringList roles = roleLines(outlook, assembly); !roles.isEmpty())
        page.blocks.push_back({.heading = i18nc("@title on paper", "Errands for this assembly"), .paragraphs = roles});
    int number = 0;
    for (const AgendaItem *item : agendaOf(assembly))
        page.blocks.push_back(blockOf(++number, *item));
    return page;
}

AssemblyPaper minutesPaper(const Outlook &outlook, const Assembly &assembly, const Minutes &minutes)
{
    const MinutesStanding standing = standingOf(outlook, assembly, minutes);
    AssemblyPaper page{.title = i18nc("@title on paper, %1 is an assembly", "Minutes: %1", *assembly.title.shown()),
        .under = under(outlook, assembly),
        .blocks = {},
        .foot = i18nc("@info on paper, %1 is a fingerprint", "This version: %1", minutes.written.id.hex().first(16))};
    page.blocks.push_back({.heading = {}, .paragraphs = {minutes.written.act.text}});
    page.blocks.push_back(
        {.heading = i18nc("@title on paper", "Who was there"), .paragraphs = presenceLines(outlook, assembly)});
    page.blocks.push_back({.heading = i18nc("@title on paper", "Confirmation"), .paragraphs = {sentenceFor(standing)}});
    if (const QStringList remarks = remarkLines(outlook, standing); !remarks.isEmpty())
        page.blocks.push_back({.heading = i18nc("@title on paper", "Remarks"), .paragraphs = remarks});
    return page;
}

Result<QByteArray> pdfOf(const AssemblyPaper &page)
{
    QTextDocument document;
    PageWriter writer(document);
    writer.write(page.title, 18, QFont::Bold, 0);
    writer.write(page.under, textSize, QFont::Normal, 4);
    for (const AssemblyPaper::Block &block : page.blocks) {
        if (!block.heading.isEmpty())
            writer.write(block.heading, 13, QFont::Bold, 16);
        for (const QString &paragraph : block.paragraphs)
            writer.write(paragraph, textSize, QFont::Normal, 4);
        for (int i = 0; i < block.blanks; ++i)
            writer.write(QString(72, u'_'), textSize, QFont::Light, 8);
    }
    writer.write(page.foot, 9, QFont::Normal, 20);
    return paper::pdfOf(document, page.title);
}

} // namespace pochin::assemblies
