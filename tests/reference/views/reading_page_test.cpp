// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/export/export.h"
#include "reference/views/beside_sheet.h"
#include "reference/views/heading_words.h"
#include "reference/views/history_panel.h"
#include "reference/views/outline.h"
#include "reference/views/parallels_panel.h"
#include "reference/views/reading_desk.h"
#include "reference/views/shared_words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;

namespace {

QString everythingOf(const Edition &edition)
{
    QStringList lines;
    for (const Edition::Entry &entry : edition.outline()) {
        if (const auto *heading = std::get_if<Heading>(&entry))
            lines += heading->title;
        else
            lines += std::get<Paragraph>(entry).text();
    }
    return lines.join(u'\n');
}

} // namespace

class ReadingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_sheet_holds_every_letter_of_the_edition_and_no_other()
    {
        ReadingDesk desk;
        QCOMPARE(desk.sheet().toPlainText(), everythingOf(library().edition()));
    }

    void headings_are_headings_for_screen_readers()
    {
        ReadingDesk desk;
        QList<int> levels;
        for (QTextBlock block = desk.sheet().document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0)
                levels += block.blockFormat().headingLevel();
        }
        QCOMPARE(levels.size(), library().edition().headings().size());
        QCOMPARE(levels.count(1), 3);
        QCOMPARE(levels.count(4), 26);
    }

    void every_place_of_the_edition_can_be_gone_to()
    {
        ReadingDesk desk;
        for (const Address &place : library().edition().paragraphs()) {
            desk.sheet().goTo(place);
            QCOMPARE(desk.sheet().place(), place);
            QVERIFY2(desk.sheet().cursorRect().top() >= 0, qPrintable(place.text()));
            QVERIFY2(desk.sheet().cursorRect().bottom() <= desk.sheet().viewport()->height(), qPrintable(place.text()));
        }
    }

    void a_place_stands_in_the_title_and_in_the_outline()
    {
        ReadingDesk desk;
        QSignalSpy told(&desk.page(), &TextsPage::subtitleChanged);
        desk.page().open(at(u"П.I.3.8.В"));
        QVERIFY(!told.isEmpty());
        QCOMPARE(desk.page().subtitle(), u"П.I.3.8.В · "_s + library().edition().heading(at(u"П.I.3.8"))->title);
        QCOMPARE(desk.the<Outline>().followed(), at(u"П.I.3.8"));
    }

    void an_address_of_a_part_or_a_point_leads_to_its_line()
    {
        ReadingDesk desk;
        desk.page().openTyped(u"П.I.3.5.Б-6"_s);
        QCOMPARE(desk.sheet().textCursor().block().text(), library().edition().part(at(u"П.I.3.5.Б.7"))->text);
    }

    void the_outline_follows_the_scrolling()
    {
        ReadingDesk desk;
        QScrollBar *bar = desk.sheet().verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        desk.settle();
        const auto place = desk.sheet().place();
        QVERIFY(place && *place != at(u"Л"));
        QCOMPARE(desk.the<Outline>().followed(), headingAbove(library().edition(), *place));
        const QModelIndex current = desk.the<Outline>().currentIndex();
        QCOMPARE(
            current.data().toString(), numberedTitle(*library().edition().heading(*desk.the<Outline>().followed())));
    }

    void a_click_in_the_outline_goes_there()
    {
        ReadingDesk desk;
        auto &outline = desk.the<Outline>();
        const QModelIndex manifesto = outline.model()->index(1, 0);
        QTest::mouseClick(outline.viewport(), Qt::LeftButton, {}, outline.visualRect(manifesto).center());
        QCOMPARE(desk.sheet().place(), at(u"М"));
    }

    void back_and_forward_lead_where_one_was()
    {
        ReadingDesk desk;
        QVERIFY(!desk.view().actions()[ReaderActions::Back]->isEnabled());
        desk.page().open(at(u"М.7"));
        desk.page().open(at(u"П.I.3.8.В"));
        desk.press(QKeySequence(u"Alt+Left"_s));
        QCOMPARE(desk.sheet().place(), at(u"М.7"));
        desk.press(QKeySequence(u"Alt+Left"_s));
        QCOMPARE(desk.sheet().place(), at(u"Л"));
        desk.press(QKeySequence(u"Alt+Right"_s));
        QCOMPARE(desk.sheet().place(), at(u"М.7"));
        desk.page().open(at(u"Л.3"));
        QVERIFY(!desk.view().actions()[ReaderActions::Forward]->isEnabled());
    }

    void larger_letters_keep_the_place()
    {
        ReadingDesk desk;
        desk.page().open(at(u"П.I.4.2.А"));
        const double size = desk.sheet().document()->defaultFont().pointSizeF();
        desk.press(QKeySequence(u"Ctrl++"_s));
        desk.press(QKeySequence(u"Ctrl++"_s));
        QCOMPARE(desk.sheet().zoom(), 120);
        QVERIFY(desk.sheet().document()->defaultFont().pointSizeF() > size * 1.15);
        QCOMPARE(desk.sheet().place(), at(u"П.I.4.2.А"));
        desk.press(QKeySequence(u"Ctrl+0"_s));
        QCOMPARE(desk.sheet().zoom(), 100);
    }

    void a_narrower_window_keeps_the_line_on_top()
    {
        ReadingDesk desk;
        desk.page().open(at(u"П.I.4.2.А"));
        desk.view().resize(900, 760);
        desk.settle();
        QCOMPARE(desk.sheet().place(), at(u"П.I.4.2.А"));
        QVERIFY(!desk.the<Outline>().isVisible());
        desk.press(QKeySequence(u"F9"_s));
        QVERIFY(desk.the<Outline>().isVisible());
    }

    void copying_with_citation_gives_words_address_and_edition()
    {
        ReadingDesk desk;
        desk.page().open(at(u"М.7"));
        desk.press(QKeySequence(u"Ctrl+Shift+C"_s));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"правом немедленного отзыва делегатов"_s));
        QVERIFY(text.contains(u"М.7"_s));
        QVERIFY(text.contains(library().edition().checksum().first(12)));
        desk.choose(ReaderActions::CopyAddress);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"М.7"_s);
        desk.choose(ReaderActions::CopyLink);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"pochin:М.7"_s);
    }

    void copying_a_list_brings_no_dashes_and_no_addresses()
    {
        ReadingDesk desk;
        const QString whole = library().edition().paragraph(at(u"М.9"))->text();
        desk.select(at(u"М.9"), {0, whole.size()});
        desk.press(QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), whole);
    }

    void a_selection_across_paragraphs_is_cited_paragraph_by_paragraph()
    {
        ReadingDesk desk;
        const qsizetype first = library().edition().paragraph(at(u"М.1"))->text().size();
        desk.select(at(u"М.1"), {0, first + 30});
        desk.choose(ReaderActions::CopyAddress);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"М.1, М.2"_s);
    }

    void the_shared_words_of_all_parallels_are_found_in_both_passages()
    {
        QCOMPARE(library().parallels().size(), std::size_t(9));
        for (const Parallel &parallel : library().parallels()) {
            for (const Address &place : {parallel.one, parallel.other}) {
                const QString text = library().edition().paragraph(place)->text();
                const auto range = rangeOfWords(text, parallel.shared);
                QVERIFY2(range, qPrintable(place.text()));
            }
        }
    }

    void parallels_stand_beside_each_other_with_the_shared_words_lit()
    {
        ReadingDesk desk;
        desk.press(QKeySequence(u"Ctrl+Shift+P"_s));
        auto *list = desk.the<ParallelsPanel>().findChild<QListWidget *>();
        QCOMPARE(list->count(), 9);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        auto &beside = desk.the<BesideSheet>();
        QVERIFY(beside.isVisible());
        QCOMPARE(desk.sheet().place(), library().parallels().front().one);
        QCOMPARE(beside.sheet()->place(), library().parallels().front().other);
        QCOMPARE(desk.sheet().hitCount(), 1);
        QCOMPARE(beside.sheet()->hitCount(), 1);
        desk.sheet().setFocus();
        desk.press(QKeySequence(Qt::Key_Escape));
        QVERIFY(!beside.isVisible());
    }

    void history_is_listed_and_wiped()
    {
        ReadingDesk desk;
        desk.page().open(at(u"М.7"));
        desk.page().open(at(u"П.I.3.8.В"));
        desk.choose(ReaderActions::ShowHistory);
        auto &panel = desk.the<HistoryPanel>();
        auto *places = panel.findChildren<QListWidget *>().constFirst();
        QCOMPARE(places->count(), 2);
        QVERIFY(places->item(0)->text().startsWith(u"П.I.3.8.В"_s));
        panel.findChild<QPushButton *>()->click();
        desk.settle();
        QCOMPARE(places->count(), 0);
        QVERIFY(!desk.view().actions()[ReaderActions::Back]->isEnabled());
    }

    void what_is_asked_for_before_there_is_a_text_is_shown_when_there_is()
    {
        const FixedClock clock{Instant()};
        TextsPage page({clock, [] { return *MarkId::fromBytes(QByteArray(32, 'a')); }});
        page.open(at(u"М.7"));
        const std::unique_ptr<QWidget> widget(page.createWidget(nullptr));
        QVERIFY(page.subtitle().isEmpty());
        page.setLibrary(library());
        QVERIFY(page.subtitle().startsWith(u"М.7"_s));
    }

    void the_page_comes_quickly()
    {
        (void)library();
        QElapsedTimer clock;
        clock.start();
        ReadingDesk desk;
        desk.view().grab();
        const qint64 painted = clock.restart();
        desk.page().open(at(u"П.II.2.4.Б"));
        desk.view().grab();
        qInfo("made and painted in %lld ms, the end of the text after %lld ms", painted, clock.elapsed());
        // Generous: the machines that run tests are slow and shared.
        QVERIFY(painted < 1000);
    }
};

QTEST_MAIN(ReadingPageTest)
#include "reading_page_test.moc"
