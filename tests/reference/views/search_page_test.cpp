// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/found_in_texts.h"
#include "reference/views/reading_desk.h"
#include "reference/views/results_panel.h"
#include "reference/views/search_bar.h"
#include "workbench/find_source.h"

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;

namespace {

void search(ReadingDesk &desk, const QString &typed)
{
    desk.press(QKeySequence(u"Ctrl+F"_s));
    desk.type(typed);
}

qsizetype hitsIn(const SearchAnswer &answer)
{
    qsizetype hits = 0;
    for (const std::vector<Found> *found : {&answer.headings, &answer.results}) {
        for (const Found &each : *found) {
            for (const PartHits &part : each.hits)
                hits += static_cast<qsizetype>(part.ranges.size());
        }
    }
    return hits;
}

} // namespace

class SearchPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_finds_every_form_of_the_word()
    {
        ReadingDesk desk;
        search(desk, u"отзыв"_s);
        const SearchAnswer answer = library().search(u"отзыв"_s);
        QVERIFY(answer.total > 0);
        QVERIFY(desk.the<ResultsPanel>().isVisible());
        QCOMPARE(desk.the<ResultsPanel>().results().rowCount(),
            static_cast<int>(answer.headings.size() + answer.results.size()));
        QCOMPARE(desk.sheet().hitCount(), hitsIn(answer));
        QVERIFY(desk.the<ResultsPanel>().results().rowOf(at(u"М.7")) >= 0); // «правом немедленного отзыва»
    }

    void every_hit_that_is_lit_is_a_form_of_the_word()
    {
        ReadingDesk desk;
        search(desk, u"федерация"_s);
        QVERIFY(!desk.sheet().extraSelections().isEmpty());
        for (const QTextEdit::ExtraSelection &lit : desk.sheet().extraSelections())
            QVERIFY2(
                lit.cursor.selectedText().toLower().startsWith(u"федерац"_s), qPrintable(lit.cursor.selectedText()));
    }

    void the_first_result_is_painted_at_once()
    {
        ReadingDesk desk;
        desk.press(QKeySequence(u"Ctrl+F"_s));
        std::vector<qint64> times;
        for (const QChar letter : u"самоуправление"_s) {
            QElapsedTimer clock;
            clock.start();
            desk.type(letter);
            desk.the<ResultsPanel>().repaint();
            desk.sheet().viewport()->repaint();
            times.push_back(clock.elapsed());
        }
        std::ranges::sort(times);
        qInfo("key to painted results: median %lld ms, worst %lld ms", times[times.size() / 2], times.back());
        // The goal is 50 ms; a shared machine under load gets some mercy for the single worst key.
        QVERIFY(times[times.size() / 2] <= 50);
    }

    void F3_goes_from_hit_to_hit_around_the_end_and_counts()
    {
        ReadingDesk desk;
        search(desk, u"делегат"_s);
        const qsizetype count = desk.sheet().hitCount();
        QVERIFY(count > 2);
        int position = -1;
        for (qsizetype hit = 1; hit <= count; ++hit) {
            desk.press(QKeySequence(Qt::Key_F3));
            QCOMPARE(desk.sheet().currentHit(), hit);
            QVERIFY(desk.sheet().textCursor().position() > position);
            position = desk.sheet().textCursor().position();
            QVERIFY(desk.sheet().viewport()->rect().contains(desk.sheet().cursorRect().center()));
        }
        desk.press(QKeySequence(Qt::Key_F3));
        QCOMPARE(desk.sheet().currentHit(), 1);
        desk.press(QKeySequence(u"Shift+F3"_s));
        QCOMPARE(desk.sheet().currentHit(), count);
        QVERIFY(desk.named<QLabel>(u"%1 of %2"_s.arg(count).arg(count), &desk.the<SearchBar>()));
    }

    void the_hit_one_stands_at_is_told_by_more_than_colour()
    {
        ReadingDesk desk;
        search(desk, u"делегат"_s);
        desk.press(QKeySequence(Qt::Key_F3));
        const auto lit = desk.sheet().extraSelections();
        QCOMPARE(std::ranges::count_if(
                     lit, [](const QTextEdit::ExtraSelection &each) { return each.format.fontUnderline(); }),
            1);
    }

    void a_typed_address_leads_there()
    {
        ReadingDesk desk;
        search(desk, u"п 1 3 8 в"_s);
        desk.press(QKeySequence(Qt::Key_Return));
        QCOMPARE(desk.sheet().place(), at(u"П.I.3.8.В"));
        QVERIFY(desk.sheet().hasFocus());
    }

    void Enter_leads_to_the_best_result_and_its_first_hit()
    {
        ReadingDesk desk;
        search(desk, u"ратификация"_s);
        const Address best = library().search(u"ратификация"_s).results.front().address;
        desk.press(QKeySequence(Qt::Key_Return));
        QCOMPARE(desk.sheet().place(), best);
        QVERIFY(desk.sheet().currentHit() > 0);
    }

    void the_list_is_walked_by_keys()
    {
        ReadingDesk desk;
        search(desk, u"община"_s);
        desk.press(QKeySequence(Qt::Key_Down));
        auto *list = desk.the<ResultsPanel>().findChild<QListView *>();
        QCOMPARE(QApplication::focusWidget(), list);
        desk.press(QKeySequence(Qt::Key_Down));
        desk.press(QKeySequence(Qt::Key_Return));
        QCOMPARE(desk.sheet().place(), desk.the<ResultsPanel>().results().foundAt(1).address);
    }

    void nothing_found_is_said_and_something_near_is_offered()
    {
        ReadingDesk desk;
        search(desk, u"самоуправленее"_s);
        QCOMPARE(desk.sheet().hitCount(), 0);
        QPushButton *offer = nullptr;
        for (QPushButton *button : desk.the<ResultsPanel>().findChildren<QPushButton *>()) {
            if (button->text().contains(u"самоуправление"_s))
                offer = button;
        }
        QVERIFY(offer);
        offer->click();
        desk.settle();
        QCOMPARE(desk.the<SearchBar>().typed(), u"самоуправление"_s);
        QVERIFY(desk.sheet().hitCount() > 0);
    }

    void a_click_on_a_chapter_searches_only_there()
    {
        ReadingDesk desk;
        search(desk, u"община"_s);
        auto *counts = desk.the<ResultsPanel>().findChild<QTreeWidget *>();
        QVERIFY(counts->topLevelItemCount() > 1);
        QTreeWidgetItem *chapter = counts->topLevelItem(1);
        const auto heading = Address::fromCanonical(chapter->data(0, Qt::UserRole).toString());
        QTest::mouseClick(counts->viewport(), Qt::LeftButton, {}, counts->visualItemRect(chapter).center());
        desk.settle();
        QCOMPARE(desk.the<SearchBar>().options().scope, heading);
        const ResultsModel &results = desk.the<ResultsPanel>().results();
        for (int row = 0; row < results.rowCount(); ++row)
            QVERIFY(library().edition().isWithin(results.foundAt(row).address, *heading));
    }

    void the_exact_form_finds_less()
    {
        ReadingDesk desk;
        search(desk, u"делегат"_s);
        const qsizetype all = desk.sheet().hitCount();
        desk.the<SearchBar>().findChild<QCheckBox *>()->click();
        desk.settle();
        QVERIFY(desk.sheet().hitCount() < all);
    }

    void Escape_puts_out_the_lights_and_returns_to_the_sheet()
    {
        ReadingDesk desk;
        search(desk, u"отзыв"_s);
        desk.press(QKeySequence(Qt::Key_Escape));
        QCOMPARE(desk.sheet().hitCount(), 0);
        QVERIFY(desk.the<SearchBar>().typed().isEmpty());
        QVERIFY(!desk.the<ResultsPanel>().isVisible());
        QVERIFY(desk.sheet().hasFocus());
    }

    void any_input_is_taken_calmly()
    {
        ReadingDesk desk;
        for (const QString &typed :
            {u"\""_s, u"«"_s, u"*"_s, u"-"_s, u"=="_s, u"в:"_s, u"<b>"_s, u"%1"_s, QString(4000, u'ы'), u"   "_s}) {
            desk.the<SearchBar>().setTyped(typed);
            desk.settle();
            desk.view().grab();
        }
        QVERIFY(desk.view().isVisible());
    }

    void the_field_of_the_window_finds_paragraphs_too()
    {
        ReadingDesk desk;
        QSignalSpy shown(&desk.page(), &TextsPage::shown);
        const auto lines = desk.page().findSource().found(u"ратификация"_s, 5);
        QVERIFY(!lines.isEmpty() && lines.size() <= 5);
        lines.front().open();
        QCOMPARE(shown.size(), 1);
        QVERIFY(desk.page().findSource().found(u"м7"_s, 5).front().detail.startsWith(u"М.7"_s));
    }
};

QTEST_MAIN(SearchPageTest)
#include "search_page_test.moc"
