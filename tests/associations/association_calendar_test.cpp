// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files: what goes out comes home to the same tasks, and what is broken or hostile harms nothing.
#include "associations/calendar/calendar_file.h"
#include "associations/domain/finishing.h"
#include "associations/domain/task_list.h"
#include "associations/domain/task_offer.h"
#include "associations/orchard.h"

using namespace pochin;
using namespace pochin::associations;
using namespace pochin::associations::test;
using namespace Qt::StringLiterals;
using What = CalendarRemark::What;

namespace {

QByteArray calendarWith(const QByteArray &todos)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//somebody//else\r\n" + todos + "END:VCALENDAR\r\n";
}

QByteArray todo(const QByteArray &lines)
{
    return "BEGIN:VTODO\r\nDTSTAMP:20260501T000000Z\r\n" + lines + "END:VTODO\r\n";
}

/// Offers or edits all of it, entry by entry.
void take(Orchard &orchard, Laptop &laptop, const ChangeId &association, const CalendarFile &file)
{
    for (const CalendarEntry &entry : file.entries) {
        const auto deed = importedEntry(orchard.outlook(laptop), association, entry);
        QVERIFY2(deed, deed ? "" : qPrintable(deed.error().detail));
        if (*deed)
            laptop.does(**deed, orchard.now());
    }
}

} // namespace

class AssociationCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_goes_out_comes_home_to_the_same_tasks_and_changes_nothing()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId cut = orchard.does(orchard.vera, offer,
            TaskOffer{.association = id,
                .title = u"пилить; осторожно, \"сухие\"\\n"_s,
                .details = u"первая\nвторая"_s,
                .due = inDays(3)});
        orchard.does(orchard.vera, offer, TaskOffer{.association = id, .title = u"первый ряд"_s, .parent = cut});
        const auto &known = orchard.association(orchard.vera, id);
        const auto file = readCalendar(writtenCalendar(known, orchard.outlook(orchard.vera)));
        QVERIFY(file);
        QCOMPARE(file->entries.size(), 2);
        QCOMPARE(file->entries.front().due, inDays(3));
        for (const CalendarEntry &entry : file->entries)
            QCOMPARE(effectOf(entry, known, orchard.outlook(orchard.vera)), ImportEffect::Same);
    }

    void a_task_moved_in_the_calendar_moves_here_and_keeps_its_name_in_every_file()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const ChangeId cut
            = orchard.does(orchard.vera, offer, TaskOffer{.association = id, .title = u"пилить"_s, .due = inDays(3)});
        auto file
            = *readCalendar(writtenCalendar(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera)));
        file.entries.front().due = inDays(5);
        take(orchard, orchard.vera, id, file);
        QCOMPARE(orchard.task(orchard.vera, cut).dueDay(), inDays(5));
        QCOMPARE(readCalendar(writtenCalendar(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera)))
                     ->entries.front()
                     .uid,
            file.entries.front().uid);
    }

    void tasks_of_another_program_are_offered_once_with_their_parts_behind_them()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const auto file = readCalendar(calendarWith(todo("UID:b@x\r\nSUMMARY:часть\r\nRELATED-TO:a@x\r\n")
            + todo("UID:a@x\r\nSUMMARY:целое\r\nDUE;VALUE=DATE:20260505\r\n")));
        QVERIFY(file);
        take(orchard, orchard.vera, id, *file);
        take(orchard, orchard.vera, id, *file);
        const auto rows = tasksOf(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].task->shownTitle(), u"целое"_s);
        QCOMPARE(rows[0].task->dueDay(), inDays(4));
        QCOMPARE(rows[1].depth, 1u);
        QCOMPARE(uidOf(*rows[1].task), u"b@x"_s);
    }

    void parts_of_each_other_are_both_taken()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const auto file = readCalendar(calendarWith(
            todo("UID:a\r\nSUMMARY:а\r\nRELATED-TO:b\r\n") + todo("UID:b\r\nSUMMARY:б\r\nRELATED-TO:a\r\n")));
        QCOMPARE(file->entries.size(), 2);
        take(orchard, orchard.vera, id, *file);
        QCOMPARE(tasksOf(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera)).size(), 2);
    }

    void a_file_says_nobody_s_done()
    {
        Orchard orchard;
        const ChangeId id = orchard.called();
        const auto file = readCalendar(
            calendarWith(todo("UID:a\r\nSUMMARY:а\r\nSTATUS:COMPLETED\r\nCOMPLETED:20260502T000000Z\r\n")));
        QCOMPARE(file->remarks, (std::vector<CalendarRemark>{{What::SaidDone, u"а"_s}}));
        take(orchard, orchard.vera, id, *file);
        QVERIFY(!tasksOf(orchard.association(orchard.vera, id), orchard.outlook(orchard.vera)).front().task->isDone());
    }

    void hostile_names_lose_their_control_characters_and_nothing_else()
    {
        const QByteArray longTitle = QByteArray("ю").repeated(400);
        const auto file = readCalendar(calendarWith(todo("UID:a\r\nSUMMARY:<img src=x>\\nдве\\, строки\x07\r\n")
            + todo("UID:b\r\nSUMMARY:" + longTitle + "\r\nDESCRIPTION:и ещё\r\n") + todo("UID:c\r\nSUMMARY:  \r\n")));
        QVERIFY(file);
        QCOMPARE(file->entries.size(), 2);
        for (const CalendarEntry &entry : file->entries) {
            QVERIFY(ledger::isWritable(entry.title, aLine));
            QVERIFY(ledger::isWritable(entry.details, aText));
            if (entry.uid == u"b") {
                QVERIFY(entry.details.startsWith(QString::fromUtf8(longTitle)));
                QVERIFY(entry.details.endsWith(u"и ещё"));
            } else {
                QVERIFY(entry.title.startsWith(u"<img src=x>"));
            }
        }
        QVERIFY(std::ranges::contains(file->remarks, What::TitleCut, &CalendarRemark::what));
        QVERIFY(std::ranges::contains(file->remarks, What::Untitled, &CalendarRemark::what));
    }

    void a_date_before_the_calendar_or_far_beyond_it_is_kept_in_words()
    {
        const auto file = readCalendar(calendarWith(todo("UID:a\r\nSUMMARY:а\r\nDUE;VALUE=DATE:19050109\r\n")));
        QVERIFY(file);
        QVERIFY(!file->entries.front().due);
        QVERIFY(file->entries.front().details.contains(u"19050109"));
        QCOMPARE(file->remarks.front(), (CalendarRemark{What::DateNotMeant, u"а"_s, u"19050109"_s}));
    }

    void a_date_that_no_calendar_has_is_kept_as_it_was_written_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("no such day") << QByteArray("DUE;VALUE=DATE:20260231") << u"20260231"_s;
        QTest::newRow("words") << QByteArray("DUE:когда зацветёт") << u"когда зацветёт"_s;
        QTest::newRow("before the year nought") << QByteArray("DUE;VALUE=DATE:-0130126") << u"-0130126"_s;
        QTest::newRow("far future") << QByteArray("DUE;VALUE=DATE:99991232") << u"99991232"_s;
        QTest::newRow("a zone with a colon") << QByteArray("DUE;TZID=\"a:b\":19000101T000000") << u"19000101T000000"_s;
        QTest::newRow("folded") << QByteArray("DUE;VALUE=DATE:2026\r\n 0231") << u"20260231"_s;
        QTest::newRow("a control character") << QByteArray("DUE:2026\x07"
                                                           "31")
                                             << u"202631"_s;
    }
    void a_date_that_no_calendar_has_is_kept_as_it_was_written()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, words);
        const auto file = readCalendar(calendarWith(todo("UID:a\r\nSUMMARY:а\r\nDESCRIPTION:и слова\r\n" + line
            + "\r\nBEGIN:VALARM\r\nUID:alarm\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\n")));
        QVERIFY(file);
        QCOMPARE(file->entries.size(), 1);
        QVERIFY(!file->entries.front().due);
        QCOMPARE(file->entries.front().details, u"DUE: "_s + words + u"\nи слова"_s);
        QCOMPARE(file->remarks, (std::vector<CalendarRemark>{{What::DateNotMeant, u"а"_s, words}}));
    }

    void a_date_that_can_be_meant_leaves_no_remark()
    {
        const auto file = readCalendar(
            calendarWith(todo("UID:a\r\nSUMMARY:а\r\nDUE:20260505T120000Z\r\n") + todo("UID:b\r\nSUMMARY:б\r\n")));
        QCOMPARE(file->entries.size(), 2);
        QVERIFY(file->remarks.empty());
    }

    void an_event_is_left_out_and_said_to_be()
    {
        const auto file = readCalendar(calendarWith("BEGIN:VEVENT\r\nUID:e\r\nDTSTAMP:20260501T000000Z\r\nDTSTART:"
                                                    "20260501T100000Z\r\nSUMMARY:собрание\r\nEND:VEVENT\r\n"));
        QVERIFY(file);
        QVERIFY(file->entries.empty());
        QCOMPARE(file->remarks, (std::vector<CalendarRemark>{{What::NotATask, u"собрание"_s}}));
    }

    void what_is_no_calendar_is_refused_as_such()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("чепуха"), QByteArray("BEGIN:VCALENDAR"),
                 QByteArray(4096, '\0'), QByteArray("\xff\xfe\x00\x01", 4)})
            QCOMPARE(readCalendar(bytes).error().kind, Failure::Kind::Malformed);
        QCOMPARE(readCalendar(QByteArray(largestCalendarFile + 1, 'x')).error().kind, Failure::Kind::LimitExceeded);
    }

    void a_file_cut_anywhere_is_read_in_part_or_refused_and_never_ends_the_program()
    {
        const QByteArray whole = calendarWith(
            todo("UID:a\r\nSUMMARY:один\r\nDUE;VALUE=DATE:20260505\r\n") + todo("UID:b\r\nSUMMARY:два\r\n"));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto file = readCalendar(whole.first(size));
            QVERIFY(file || file.error().kind == Failure::Kind::Malformed);
        }
    }
};

QTEST_GUILESS_MAIN(AssociationCalendarTest)
#include "association_calendar_test.moc"
