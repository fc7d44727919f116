// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calendar files with assemblies: what goes out comes home as it was, and what comes from elsewhere does no harm.
#include "assemblies/calendar/event_file.h"
#include "assemblies/held_assembly.h"

#include <QTest>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::assemblies::test;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

} // namespace

class EventFileTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Garden> garden;

    EventFile written(const ChangeId &id) { return *readEvents(writtenEvents({&garden->assembly(id)})); }
    std::optional<Deed> imported(const CalendarEvent &event) { return *importedEvent(garden->outlook(), event); }

private Q_SLOTS:
    void init() { garden.emplace(); }

    void an_assembly_comes_home_to_itself_with_the_same_uid_in_every_file()
    {
        const ChangeId id = garden->called();
        const EventFile first = written(id);
        garden->withItem(id);
        const EventFile second = written(id);
        QCOMPARE(first.events.size(), 1);
        QCOMPARE(first.events.front().uid, second.events.front().uid);
        QVERIFY(first.events.front().uid.contains(id.hex()));
        QVERIFY(second.events.front().words.contains(u"1. Вода"_s));
        QCOMPARE(effectOf(garden->outlook(), second.events.front()), EventEffect::Same);
        QVERIFY(!imported(second.events.front()));
    }

    void what_was_moved_in_a_calendar_is_moved_here_and_not_called_anew()
    {
        const ChangeId id = garden->called();
        CalendarEvent moved = written(id).events.front();
        moved.when += 3'600'000;
        QCOMPARE(effectOf(garden->outlook(), moved), EventEffect::Changed);
        garden->done(anton, *imported(moved));
        QCOMPARE(*garden->assembly(id).when.shown(), moved.when);
        QCOMPARE(garden->outlook().part<AssembliesPart>().assemblies.size(), 1);
        QCOMPARE(effectOf(garden->outlook(), moved), EventEffect::Same);
    }

    void an_event_from_elsewhere_becomes_an_assembly_once()
    {
        const auto made = readEvents(file(vevent("UID:a@b\r\nSUMMARY:Сход\r\nDTSTART:20251012T150000Z\r\nDTEND:"
                                                 "20251012T163000Z\r\nLOCATION:у ворот\r\n")));
        const CalendarEvent &gathering = made->events.front();
        QCOMPARE(gathering.minutes, 90U);
        garden->done(vera, *imported(gathering));
        QCOMPARE(effectOf(garden->outlook(), gathering), EventEffect::Same);
        const Assembly &assembly = *assembliesIn(garden->outlook()).front();
        QCOMPARE(uidOf(assembly), u"a@b"_s);
        QCOMPARE(*assembly.where.shown(), u"у ворот"_s);
        QCOMPARE(readEvents(writtenEvents({&assembly}))->events.front().uid, u"a@b"_s);
    }

    void what_cannot_be_taken_as_it_is_is_named()
    {
        const auto made = readEvents(file(vevent("UID:1\r\nDTSTART:20251012T150000Z\r\n")
            + vevent("UID:2\r\nSUMMARY:каждый день\r\nDTSTART:20251012T150000Z\r\nRRULE:FREQ=DAILY\r\n")
            + vevent("UID:3\r\nSUMMARY:отменено\r\nDTSTART:20251012T150000Z\r\nSTATUS:CANCELLED\r\n")
            + vevent("UID:4\r\nSUMMARY:давно\r\nDTSTART:19000101T000000Z\r\n")
            + "BEGIN:VTODO\r\nUID:5\r\nSUMMARY:дело\r\nEND:VTODO\r\n"));
        QVERIFY(made);
        using What = EventRemark::What;
        std::vector<What> whats;
        for (const EventRemark &remark : made->remarks)
            whats.push_back(remark.what);
        std::ranges::sort(whats);
        QCOMPARE(whats,
            (std::vector{What::NotAnEvent, What::Untitled, What::DateOutOfRange, What::Repeats, What::SaidCancelled}));
        QCOMPARE(made->events.size(), 2);
    }

    void texts_of_others_have_no_control_characters_and_no_end_that_is_lost()
    {
        const QByteArray longTitle = QByteArray(400, 'x');
        const auto made = readEvents(file(vevent("UID:1\r\nSUMMARY:a\x01 b\\nc\r\nDTSTART:20251012T150000Z\r\n")
            + vevent("UID:2\r\nSUMMARY:" + longTitle + "\r\nDTSTART:20251012T150000Z\r\n")));
        QCOMPARE(made->events.size(), 2);
        QCOMPARE(made->events.front().title, u"a b c"_s);
        QVERIFY(made->events.back().words.startsWith(QString::fromLatin1(longTitle)));
        for (const CalendarEvent &each : made->events)
            QVERIFY(imported(each));
    }

    void what_is_no_calendar_or_too_large_is_refused()
    {
        for (const QByteArray &bytes :
            {QByteArray(), QByteArray("BEGIN:VCALENDAR"), QByteArray("собрание завтра"), QByteArray(2000, '\0')}) {
            const auto made = readEvents(bytes);
            QVERIFY(!made || made->events.empty());
        }
        QCOMPARE(whyNot(readEvents(QByteArray("нет")).transform([](const EventFile &) { return Deed(); })),
            MeetingRefusal::NoCalendar);
        QCOMPARE(whyNot(readEvents(QByteArray(calendar::largestFile + 1, 'x')).transform([](const EventFile &) {
            return Deed();
        })),
            MeetingRefusal::CalendarTooLarge);
    }

    void an_event_that_lies_too_far_away_is_refused_with_a_reason()
    {
        const auto made = readEvents(file(vevent("UID:1\r\nSUMMARY:А\r\nDTSTART:99990101T000000Z\r\n")));
        QCOMPARE(whyNot(importedEvent(garden->outlook(), made->events.front()).transform([](const auto &deed) {
            return *deed;
        })),
            MeetingRefusal::MomentOutOfReach);
    }

    void an_assembly_of_the_year_9999_is_written_and_read_again()
    {
        const ChangeId far
            = garden->done(vera, deedOf(AssemblyCalled{.title = u"9999"_s, .when = 253'402'300'740'000}));
        QVERIFY(readEvents(writtenEvents({&garden->assembly(far)})));
    }
};

QTEST_GUILESS_MAIN(EventFileTest)
#include "event_file_test.moc"
