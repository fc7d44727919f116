// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/export_texts.h"
#include "reference/views/reading_desk.h"
#include "workbench/notice_bar.h"
#include "workbench/progress_row.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;
using pochin::workbench::NoticeBar;
using pochin::workbench::ProgressRow;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isTold(const ReadingDesk &desk, NoticeBar::Kind kind)
{
    return desk.the<NoticeBar>().isVisible() && desk.the<NoticeBar>().kind() == kind;
}

} // namespace

class ExportPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void a_chapter_is_written_in_every_format()
    {
        const std::pair<ExportFormat, QByteArray> formats[]{{ExportFormat::Markdown, "# "}, {ExportFormat::Html, "<"},
            {ExportFormat::Pdf, "%PDF"}, {ExportFormat::Odt, "PK"}};
        for (const auto &[format, beginning] : formats) {
            ReadingDesk desk;
            desk.page().open(at(u"П.I.3.8.В"));
            auto &texts = desk.the<ExportTexts>();
            const QString file = m_folder.filePath(u"chapter.%1"_s.arg(static_cast<int>(format)));
            texts.write(texts.selection(ExportExtent::Chapter, NotesInExport::Without), format, file);
            QVERIFY(QTest::qWaitFor([&] { return isTold(desk, NoticeBar::Kind::Success); }, 20000));
            QVERIFY(contentOf(file).startsWith(beginning));
            QVERIFY(!desk.the<ProgressRow>().isVisible());
        }
    }

    void a_chapter_holds_its_own_paragraphs_and_no_others()
    {
        ReadingDesk desk;
        desk.page().open(at(u"П.I.3.8.В"));
        auto &texts = desk.the<ExportTexts>();
        const QString file = m_folder.filePath(u"own.md"_s);
        texts.write(texts.selection(ExportExtent::Chapter, NotesInExport::Without), ExportFormat::Markdown, file);
        QVERIFY(QTest::qWaitFor([&] { return isTold(desk, NoticeBar::Kind::Success); }, 20000));
        const QString written = QString::fromUtf8(contentOf(file));
        const auto firstWords
            = [](QStringView place) { return library().edition().paragraph(at(place))->parts.front().text.left(40); };
        QVERIFY(written.contains(firstWords(u"П.I.3.8.А")));
        QVERIFY(!written.contains(firstWords(u"П.I.3.7.А")));
    }

    void a_selection_is_what_is_exported_and_notes_go_along_only_when_asked()
    {
        ReadingDesk desk;
        desk.unlock();
        desk.page().open(at(u"М.7"));
        desk.choose(ReaderActions::WriteNote);
        desk.type(u"Моё слово"_s);
        desk.press(QKeySequence(u"Ctrl+Return"_s));
        desk.select(at(u"М.7"), {0, 30});
        const auto &texts = desk.the<ExportTexts>();
        const ExportSelection without = texts.selection(ExportExtent::Selection, NotesInExport::Without);
        QCOMPARE(without.places, std::vector<Address>{at(u"М.7")});
        QVERIFY(without.notes.empty());
        QCOMPARE(texts.selection(ExportExtent::Selection, NotesInExport::With).notes.size(), std::size_t(1));
    }

    void a_file_that_cannot_be_written_is_said_so()
    {
        ReadingDesk desk;
        auto &texts = desk.the<ExportTexts>();
        texts.write(texts.selection(ExportExtent::Chapter, NotesInExport::Without), ExportFormat::Markdown,
            m_folder.filePath(u"no/such/folder.md"_s));
        QVERIFY(QTest::qWaitFor([&] { return isTold(desk, NoticeBar::Kind::Failure); }, 20000));
    }

    void a_cancelled_export_writes_nothing()
    {
        ReadingDesk desk;
        auto &texts = desk.the<ExportTexts>();
        const QString file = m_folder.filePath(u"cancelled.pdf"_s);
        texts.write(texts.selection(ExportExtent::Everything, NotesInExport::Without), ExportFormat::Pdf, file);
        QVERIFY(desk.the<ProgressRow>().isVisible());
        desk.the<ProgressRow>().findChild<QPushButton *>()->click();
        QVERIFY(!desk.the<ProgressRow>().isVisible());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
        desk.settle();
        QVERIFY(!QFile::exists(file));
        QVERIFY(!desk.the<NoticeBar>().isVisible());
    }
};

QTEST_MAIN(ExportPageTest)
#include "export_page_test.moc"
