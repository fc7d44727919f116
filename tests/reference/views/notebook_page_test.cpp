// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/bookmarks_panel.h"
#include "reference/views/highlights_panel.h"
#include "reference/views/note_card.h"
#include "reference/views/note_editor.h"
#include "reference/views/notes_panel.h"
#include "reference/views/reading_desk.h"
#include "workbench/notice_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;
using pochin::workbench::NoticeBar;

namespace {

const QKeySequence keepKey(u"Ctrl+Return"_s);

void note(ReadingDesk &desk, QStringView place, const QString &text)
{
    desk.page().open(at(place));
    desk.sheet().setFocus();
    desk.press(QKeySequence(u"Ctrl+M"_s));
    desk.type(text);
    desk.press(keepKey);
}

QList<NoteCard *> cards(const ReadingDesk &desk)
{
    QList<NoteCard *> shown;
    for (NoteCard *card : desk.the<NotesPanel>().findChildren<NoteCard *>()) {
        if (!card->isHidden())
            shown += card;
    }
    return shown;
}

void undo(ReadingDesk &desk)
{
    desk.the<NoticeBar>().findChild<QPushButton *>()->click();
    desk.settle();
}

} // namespace

class NotebookPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_note_is_written_on_the_place_being_read()
    {
        ReadingDesk desk;
        desk.unlock();
        note(desk, u"М.7", u"Отзыв в любой момент"_s);
        QCOMPARE(desk.pages().notes.size(), std::size_t(1));
        QCOMPARE(desk.pages().notes.front().text, u"Отзыв в любой момент"_s);
        QCOMPARE(desk.pages().notes.front().anchor.paragraph, at(u"М.7"));
        QCOMPARE(cards(desk).size(), 1);
        QVERIFY(desk.sheet().marks().noted.contains(at(u"М.7")));
        QVERIFY(desk.sheet().hasFocus());
    }

    void a_note_on_a_selection_quotes_it()
    {
        ReadingDesk desk;
        desk.unlock();
        desk.select(at(u"М.7"), {0, 6});
        desk.choose(ReaderActions::WriteNote);
        desk.type(u"слово"_s);
        desk.press(keepKey);
        QCOMPARE(desk.pages().notes.front().anchor.quoted, library().edition().paragraph(at(u"М.7"))->text().left(6));
    }

    void a_note_is_edited_in_its_place()
    {
        ReadingDesk desk;
        desk.unlock();
        note(desk, u"М.7", u"Черновик"_s);
        Q_EMIT cards(desk).constFirst()->editWanted(desk.pages().notes.front().id);
        desk.settle();
        desk.type(u" второй"_s);
        desk.press(keepKey);
        QCOMPARE(desk.pages().notes.size(), std::size_t(1));
        QCOMPARE(desk.pages().notes.front().text, u"Черновик второй"_s);
    }

    void a_deleted_note_comes_back_by_undo()
    {
        ReadingDesk desk;
        desk.unlock();
        note(desk, u"М.7", u"Важное"_s);
        const Note before = desk.pages().notes.front();
        Q_EMIT cards(desk).constFirst()->forgetWanted(before.id);
        desk.settle();
        QVERIFY(desk.pages().notes.empty());
        QVERIFY(desk.the<NoticeBar>().isVisible());
        undo(desk);
        QCOMPARE(desk.pages().notes.size(), std::size_t(1));
        QVERIFY(desk.pages().notes.front() == before);
    }

    void Escape_leaves_a_note_unwritten()
    {
        ReadingDesk desk;
        desk.unlock();
        desk.choose(ReaderActions::WriteNote);
        desk.type(u"нет"_s);
        desk.press(QKeySequence(Qt::Key_Escape));
        QVERIFY(desk.pages().notes.empty());
        QVERIFY(desk.page().draft().isEmpty());
    }

    void notes_are_searched_by_their_words()
    {
        ReadingDesk desk;
        desk.unlock();
        note(desk, u"М.7", u"Про отзыв"_s);
        note(desk, u"М.9", u"Про задачи"_s);
        QCOMPARE(cards(desk).size(), 2);
        desk.the<NotesPanel>().findChild<QLineEdit *>()->setText(u"ОТЗЫВ"_s);
        desk.settle();
        QCOMPARE(cards(desk).size(), 1);
    }

    void the_notes_of_the_section_being_read_can_be_listed_alone()
    {
        ReadingDesk desk;
        desk.unlock();
        note(desk, u"М.9", u"вторая"_s);
        note(desk, u"М.7", u"первая"_s);
        QCOMPARE(cards(desk).size(), 2);
        desk.the<NotesPanel>().findChild<QComboBox *>()->setCurrentIndex(0);
        desk.settle();
        QCOMPARE(cards(desk).size(), 1);
        desk.page().open(at(u"М/3"));
        desk.settle();
        QCOMPARE(cards(desk).size(), 1);
        QCOMPARE(desk.pages().notes.front().text, u"вторая"_s);
        desk.page().open(at(u"Л.3"));
        desk.settle();
        QCOMPARE(cards(desk).size(), 0);
    }

    void a_note_whose_place_changed_is_shown_and_kept()
    {
        ReadingDesk desk;
        desk.unlock();
        Anchor anchor = anchored(*library().edition().paragraph(at(u"М.7")), TextRange{0, 6});
        anchor.lettersHash = QByteArray(64, '0');
        anchor.quoted = u"слова, которых больше нет"_s;
        desk.the<NotesPanel>().write(anchor);
        desk.type(u"к старому изданию"_s);
        desk.press(keepKey);
        QCOMPARE(cards(desk).size(), 1);
        bool isSaid = false;
        for (const QLabel *label : cards(desk).constFirst()->findChildren<QLabel *>())
            isSaid |= label->text().startsWith(u"⚠"_s);
        QVERIFY(isSaid);
    }

    void a_full_disk_loses_no_word()
    {
        ReadingDesk desk;
        desk.unlock();
        desk.choose(ReaderActions::WriteNote);
        desk.type(u"Длинная мысль"_s);
        desk.storage().fillUp();
        desk.press(keepKey);
        QVERIFY(desk.pages().notes.empty());
        QCOMPARE(desk.the<NoticeBar>().kind(), NoticeBar::Kind::Failure);
        QCOMPARE(desk.the<NoteEditor>().draft()->text, u"Длинная мысль"_s);
    }

    void a_draft_survives_a_lock()
    {
        ReadingDesk desk;
        desk.unlock();
        desk.page().open(at(u"М.9"));
        desk.choose(ReaderActions::WriteNote);
        desk.type(u"Недописанное"_s);
        const QByteArray draft = desk.page().draft();
        QVERIFY(!draft.isEmpty());
        desk.lock();
        QVERIFY(desk.page().draft().isEmpty());
        desk.unlock();
        desk.page().restoreDraft(draft);
        desk.settle();
        QCOMPARE(desk.the<NoteEditor>().draft()->text, u"Недописанное"_s);
        desk.press(keepKey);
        QCOMPARE(desk.pages().notes.front().anchor.paragraph, at(u"М.9"));
    }

    void damaged_drafts_are_ignored()
    {
        ReadingDesk desk;
        desk.unlock();
        for (const QByteArray &bytes : {QByteArray("{"), QByteArray("{\"place\":\"М.99999\"}"), QByteArray(50, '\xff')})
            desk.page().restoreDraft(bytes);
        QVERIFY(desk.pages().notes.empty());
    }

    void locking_leaves_nothing_private_on_the_page()
    {
        ReadingDesk desk;
        desk.unlock();
        note(desk, u"М.7", u"Тайное слово"_s);
        desk.choose(ReaderActions::ToggleBookmark);
        desk.choose(ReaderActions::WriteNote);
        desk.type(u"Тайный черновик"_s);
        desk.lock();
        desk.settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QLabel *label : desk.view().findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"Тайн"_s), qPrintable(label->text()));
        for (const QPlainTextEdit *edit : desk.view().findChildren<QPlainTextEdit *>())
            QVERIFY(edit->toPlainText().isEmpty());
        QVERIFY(desk.sheet().marks().noted.empty());
        QVERIFY(desk.sheet().marks().bookmarked.empty());
        QCOMPARE(desk.the<BookmarksPanel>().bookmarks().rowCount(), 0);
        QVERIFY(!desk.the<NoticeBar>().isVisible());
    }

    void without_a_vault_the_reason_is_said_and_the_way_is_offered()
    {
        ReadingDesk desk;
        QSignalSpy wanted(&desk.page(), &TextsPage::vaultWanted);
        for (const QString &keys : {u"Ctrl+M"_s, u"Ctrl+D"_s, u"Ctrl+Alt+1"_s}) {
            desk.sheet().setFocus();
            desk.press(QKeySequence(keys));
            QWidget *panel = nullptr;
            for (PrivatePanel *each : desk.view().findChildren<PrivatePanel *>()) {
                if (each->isVisible())
                    panel = each;
            }
            QVERIFY2(panel, qPrintable(keys));
            QPushButton *way = nullptr;
            for (QPushButton *button : panel->findChildren<QPushButton *>()) {
                if (button->isVisible())
                    way = button;
            }
            QVERIFY2(way, qPrintable(keys));
            way->click();
        }
        QCOMPARE(wanted.size(), 3);
    }

    void one_key_sets_a_bookmark_and_takes_it_away()
    {
        ReadingDesk desk;
        desk.unlock();
        desk.page().open(at(u"П.I.3.8.В"));
        desk.press(QKeySequence(u"Ctrl+D"_s));
        QCOMPARE(desk.pages().bookmarks.size(), std::size_t(1));
        QCOMPARE(desk.pages().bookmarks.front().place, at(u"П.I.3.8.В"));
        QVERIFY(!desk.pages().bookmarks.front().title.isEmpty());
        desk.press(QKeySequence(u"Ctrl+D"_s));
        QVERIFY(desk.pages().bookmarks.empty());
        undo(desk);
        QCOMPARE(desk.pages().bookmarks.size(), std::size_t(1));
    }

    void a_bookmark_is_renamed_in_the_list()
    {
        ReadingDesk desk;
        desk.unlock();
        desk.page().open(at(u"М.7"));
        desk.press(QKeySequence(u"Ctrl+D"_s));
        auto *model = desk.the<BookmarksPanel>().findChild<BookmarkModel *>();
        QVERIFY(model->setData(model->index(0, 0), u"Про отзыв"_s, Qt::EditRole));
        desk.settle();
        QCOMPARE(desk.pages().bookmarks.front().title, u"Про отзыв"_s);
        QVERIFY(model->index(0, 0).data().toString().contains(u"Про отзыв"_s));
    }

    void a_selection_is_highlighted_listed_and_cleared()
    {
        ReadingDesk desk;
        desk.unlock();
        desk.select(at(u"М.7"), {0, 6});
        desk.press(QKeySequence(u"Ctrl+Alt+2"_s));
        QCOMPARE(desk.pages().highlights.size(), std::size_t(1));
        QCOMPARE(desk.pages().highlights.front().highlighter, Highlighter::Green);
        QCOMPARE(desk.sheet().marks().highlights.size(), std::size_t(1));
        QCOMPARE(desk.sheet().extraSelections().front().cursor.selectedText().size(), 6);
        const QString row = desk.the<HighlightsPanel>().highlights().index(0).data().toString();
        QVERIFY(row.contains(markOf(Highlighter::Green)) && row.contains(u"М.7"_s));
        desk.press(QKeySequence(u"Ctrl+Alt+0"_s));
        QVERIFY(desk.pages().highlights.empty());
    }

    void the_four_highlighters_differ_by_their_lines()
    {
        QSet<int> lines;
        for (const auto highlighter : {Highlighter::Yellow, Highlighter::Green, Highlighter::Blue, Highlighter::Pink})
            lines += formatOf(highlighter, QPalette()).underlineStyle();
        QCOMPARE(lines.size(), 4);
    }

    void history_goes_into_the_notebook_only_while_it_is_there()
    {
        ReadingDesk desk;
        desk.page().open(at(u"М.1"));
        desk.unlock();
        QVERIFY(desk.pages().places.empty());
        desk.page().open(at(u"М.7"));
        QCOMPARE(desk.pages().places.size(), std::size_t(1));
        QCOMPARE(desk.pages().places.front().place, at(u"М.7"));
    }
};

QTEST_MAIN(NotebookPageTest)
#include "notebook_page_test.moc"
