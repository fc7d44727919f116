// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/recovery_sheet.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace pochin;
using namespace pochin::vault;

class RecoverySheetTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static RecoverySheet sheet()
    {
        QStringList words;
        for (int i = 1; i <= 13; ++i)
            words.append(QStringLiteral("слово%1").arg(QChar(u'а' + i)));
        return {words, QStringLiteral("/home/вера/<b>vault</b>"), QStringLiteral("12 May")};
    }

private Q_SLOTS:
    void holds_every_word_with_its_number_and_takes_no_markup_from_names()
    {
        QTextDocument document;
        write(sheet(), document);
        const QString text = document.toPlainText();
        for (qsizetype i = 0; i < 13; ++i)
            QVERIFY2(text.contains(QStringLiteral("%1.  %2").arg(i + 1).arg(sheet().words.at(i))),
                qPrintable(sheet().words.at(i)));
        QVERIFY(text.contains(QStringLiteral("<b>vault</b>")));
    }

    void a_pdf_can_be_read_by_its_owner_only_and_holds_the_words()
    {
        const QString file = m_folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(saveAsPdf(sheet(), file));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!QFileInfo(file).permissions().testAnyFlags(others));
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext is not here to read the PDF");
        QProcess process;
        process.start(reader, {QStringLiteral("-layout"), file, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const QString &word : sheet().words)
            QVERIFY2(text.contains(word), qPrintable(word));
        QCOMPARE(text.count(u'\f'), 1); // one page
    }

    void says_why_it_cannot_be_saved()
    {
        const auto saved = saveAsPdf(sheet(), m_folder.filePath(QStringLiteral("no/such/folder/sheet.pdf")));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Failure::Kind::StorageBroken);
        QVERIFY(!saved.error().detail.isEmpty());
    }
};

QTEST_MAIN(RecoverySheetTest)
#include "recovery_sheet_test.moc"
