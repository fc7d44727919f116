// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/recovery_sheet.h"

#include "vault/views/vault_session.h"

#include <KLocalizedString>

#include <QDate>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace pochin::vault {

namespace {

constexpr int columns = 2;
constexpr qreal bodySize = 11;
constexpr qreal wordSize = 16;

QTextCharFormat letters(qreal size, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(weight);
    format.setForeground(Qt::black); // paper is white, whatever the window wears
    return format;
}

void writeParagraph(QTextCursor &cursor, const QString &text, const QTextCharFormat &format)
{
    QTextBlockFormat block;
    block.setBottomMargin(10);
    cursor.insertBlock(block, format);
    cursor.insertText(text, format);
}

void writeWords(QTextCursor &cursor, const QStringList &words)
{
    const int rows = (static_cast<int>(words.size()) + columns - 1) / columns;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(rows, columns, format);
    for (int i = 0; i < words.size(); ++i) {
        QTextCursor cell = table->cellAt(i % rows, i / rows).firstCursorPosition();
        cell.insertText(QStringLiteral("%1.  ").arg(i + 1), letters(bodySize));
        cell.insertText(words.at(i), letters(wordSize, QFont::DemiBold));
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

RecoverySheet sheetOf(const VaultSession &session, const QStringList &words)
{
    return {words, QDir::toNativeSeparators(session.folder()), QLocale().toString(QDate::currentDate())};
}

void write(const RecoverySheet &sheet, QTextDocument &document)
{
    document.clear();
    QTextCursor cursor(&document);
    cursor.insertText(i18nc("@title of a printed page", "Pochin: recovery sheet"), letters(20, QFont::DemiBold));
    writeParagraph(cursor,
        i18nc("@info on paper",
            "These words open the vault without its passphrase. Keep the sheet where neither water nor a search finds "
            "it "
            "together with the machine. Whoever has both can read everything."),
        letters(bodySize));
    writeWords(cursor, sheet.words);
    writeParagraph(cursor,
        i18nc("@info on paper",
            "How to use them: start Pochin, choose “Use the recovery sheet…”, type the words in their order. "
            "Capitals do not matter."),
        letters(bodySize));
    writeParagraph(cursor, i18nc("@info on paper", "Made on: %1", sheet.madeOn), letters(bodySize));
    writeParagraph(cursor, i18nc("@info on paper", "Folder of the vault: %1", sheet.vaultFolder), letters(bodySize));
}

Result<> saveAsPdf(const RecoverySheet &sheet, const QString &file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return failure(Failure::Kind::StorageBroken, target.errorString());
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    {
        QPdfWriter writer(&target);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        writer.setTitle(i18nc("@title of a printed page", "Pochin: recovery sheet"));
        QTextDocument document;
        write(sheet, document);
        document.print(&writer);
    }
    if (!target.commit())
        return failure(Failure::Kind::StorageBroken, target.errorString());
    return {};
}

void print(const RecoverySheet &sheet, QPrinter &printer)
{
    QTextDocument document;
    write(sheet, document);
    document.print(&printer);
}

} // namespace pochin::vault
