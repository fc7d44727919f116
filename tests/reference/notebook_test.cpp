// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/note_search.h"
#include "reference/memory_storage.h"
#include "reference/store/notebook.h"
#include "reference/store/notebook_record.h"
#include "reference/texts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;

namespace {

Address at(QStringView text)
{
    return *Address::fromCanonical(text);
}

MarkId idOf(char c)
{
    return *MarkId::fromBytes(QByteArray(32, c));
}

Instant second(int n)
{
    return Instant(std::chrono::seconds(1'700'000'000 + n));
}

Anchor anchorAt(QStringView address)
{
    return anchored(*edition().paragraph(at(address)));
}

Note note(char id, const QString &text, int when = 0)
{
    return {idOf(id), anchored(*edition().paragraph(at(u"М.7")), TextRange{10, 25}), text, second(when)};
}

Notebook reopened(MemoryStorage &storage)
{
    return *Notebook::open(storage);
}

} // namespace

class NotebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_kept_is_there_when_the_notebook_is_opened_again()
    {
        MemoryStorage storage;
        Notebook notebook = reopened(storage);
        const Highlight highlight{idOf('h'), anchorAt(u"М.9"), Highlighter::Blue, second(1)};
        const Bookmark bookmark{idOf('b'), at(u"П.I.3.8.В"), u"съезд/наказы"_s, u"вольный почин"_s, second(2)};
        QVERIFY(notebook.keep(note('n', u"Обсудить\nна собрании"_s)));
        QVERIFY(notebook.keep(highlight));
        QVERIFY(notebook.keep(bookmark));
        const NotebookPages pages = reopened(storage).pages();
        QCOMPARE(pages.notes, std::vector{note('n', u"Обсудить\nна собрании"_s)});
        QCOMPARE(pages.highlights, std::vector{highlight});
        QCOMPARE(pages.bookmarks, std::vector{bookmark});
    }

    void a_note_kept_again_replaces_the_first()
    {
        MemoryStorage storage;
        Notebook notebook = reopened(storage);
        QVERIFY(notebook.keep(note('n', u"раз"_s, 5)));
        QVERIFY(notebook.keep(note('m', u"другая"_s, 1)));
        QVERIFY(notebook.keep(note('n', u"два"_s, 9)));
        QCOMPARE(notebook.pages().notes, (std::vector{note('m', u"другая"_s, 1), note('n', u"два"_s, 9)}));
        QCOMPARE(reopened(storage).pages().notes, notebook.pages().notes);
    }

    void what_is_forgotten_is_gone()
    {
        MemoryStorage storage;
        Notebook notebook = reopened(storage);
        QVERIFY(notebook.keep(note('n', u"раз"_s)));
        QVERIFY(notebook.forget(idOf('n')));
        QCOMPARE(storage.size(), 0U);
        QCOMPARE(notebook.forget(idOf('n')).error().kind, Failure::Kind::NotFound);
    }

    void a_full_disk_leaves_memory_and_storage_as_they_were()
    {
        MemoryStorage storage;
        Notebook notebook = reopened(storage);
        QVERIFY(notebook.keep(note('n', u"раз"_s)));
        storage.fillUp();
        QCOMPARE(notebook.keep(note('n', u"два"_s)).error().kind, Failure::Kind::NoSpace);
        QVERIFY(!notebook.visited({at(u"М.7"), second(0)}));
        QVERIFY(!notebook.forget(idOf('n')));
        QCOMPARE(notebook.pages().notes, std::vector{note('n', u"раз"_s)});
        QVERIFY(notebook.pages().places.empty());
    }

    void a_record_of_a_newer_program_or_a_damaged_one_stays_and_is_counted()
    {
        MemoryStorage storage;
        QVERIFY(storage.put("note", QByteArray(32, 'x'), QByteArray::fromHex("a10002")));
        QVERIFY(storage.put("note", QByteArray(32, 'y'), "rubbish"));
        QVERIFY(storage.put("note", "short", recordOf(note('n', u"раз"_s))));
        const Notebook notebook = reopened(storage);
        QCOMPARE(notebook.unreadable(), 3);
        QVERIFY(notebook.pages().notes.empty());
        QCOMPARE(storage.size(), 3U);
    }

    void a_key_that_is_not_known_yet_is_passed_over()
    {
        QByteArray record = recordOf(note('n', u"раз"_s));
        record[0] = static_cast<char>(record[0] + 1); // a map of one pair more
        record += QByteArray::fromHex("1863f5"); // 99: true
        QCOMPARE(*noteFrom(idOf('n'), record), note('n', u"раз"_s));
    }

    void every_record_cut_short_is_refused_and_never_misread()
    {
        const QByteArray record = recordOf(note('n', u"Обсудить"_s));
        for (qsizetype length = 0; length < record.size(); ++length)
            QVERIFY(!noteFrom(idOf('n'), record.first(length)));
    }

    void equal_values_have_equal_bytes()
    {
        QCOMPARE(recordOf(note('n', u"раз"_s)), recordOf(note('m', u"раз"_s)));
        QVERIFY(recordOf(note('n', u"раз"_s)) != recordOf(note('n', u"два"_s)));
    }

    void history_remembers_the_newest_and_can_be_wiped()
    {
        MemoryStorage storage;
        Notebook notebook = reopened(storage);
        for (int i = 0; i < 250; ++i)
            QVERIFY(notebook.visited({edition().paragraphs()[static_cast<std::size_t>(i % 100)], second(i)}));
        QVERIFY(notebook.asked({u"отзыв"_s, second(1)}));
        QVERIFY(notebook.asked({u"совет"_s, second(2)}));
        QVERIFY(notebook.asked({u"отзыв"_s, second(3)}));
        QCOMPARE(notebook.pages().places.size(), 200U);
        QCOMPARE(notebook.pages().places.back().at, second(249));
        QCOMPARE(reopened(storage).pages().searches,
            (std::vector<PastSearch>{{u"совет"_s, second(2)}, {u"отзыв"_s, second(3)}}));
        QVERIFY(notebook.wipeHistory());
        QVERIFY(notebook.pages().places.empty() && notebook.pages().searches.empty());
        QCOMPARE(storage.size(), 0U);
    }

    void reading_on_in_the_same_place_is_one_step()
    {
        MemoryStorage storage;
        Notebook notebook = reopened(storage);
        QVERIFY(notebook.visited({at(u"М.7"), second(0)}));
        QVERIFY(notebook.visited({at(u"М.7"), second(5)}));
        QCOMPARE(notebook.pages().places, (std::vector<PastPlace>{{at(u"М.7"), second(5)}}));
    }

    void notes_are_searched_in_all_forms_of_a_word()
    {
        const auto lexicon = Lexicon::parse(sourceFile(u"resources/reference/lemmas.tsv"_s));
        QVERIFY(lexicon);
        const std::vector<Note> notes{note('a', u"Капиталом не торгуем"_s), note('b', u"Про отзыв делегатов"_s),
            note('c', u"Вольного почина больше"_s)};
        const auto found = [&](const QString &typed) {
            QByteArray ids;
            for (const NoteFound &one : searchedNotes(notes, typed, edition(), *lexicon))
                ids += one.id.bytes().front();
            return ids;
        };
        QCOMPARE(found(u"капитал"_s), "a");
        QCOMPARE(found(u"отзыва делегат"_s), "b");
        QCOMPARE(found(u"\"вольный почин\""_s), "c");
        QCOMPARE(found(u"\"почин вольный\""_s), "");
        QCOMPARE(found(u"кап*"_s), "a");
        QCOMPARE(found(u"=капитал"_s), "");
        QCOMPARE(found(u"делегат в:П"_s), "");
        QCOMPARE(
            searchedNotes(notes, u"капитал"_s, edition(), *lexicon).front().hits, (std::vector<TextRange>{{0, 9}}));
    }

    void each_colour_has_a_mark_of_its_own()
    {
        QString marks;
        for (const Highlighter one : {Highlighter::Yellow, Highlighter::Green, Highlighter::Blue, Highlighter::Pink})
            marks += markOf(one);
        QCOMPARE(marks, u"●▲■◆"_s);
    }
};

QTEST_GUILESS_MAIN(NotebookTest)
#include "notebook_test.moc"
