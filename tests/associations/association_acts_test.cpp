// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every act of the room goes through its bytes and back, with all its fields and with the fewest.
#include "associations/domain/announcing.h"
#include "associations/domain/asking.h"
#include "associations/domain/association_changes.h"
#include "associations/domain/call.h"
#include "associations/domain/checking.h"
#include "associations/domain/debriefing.h"
#include "associations/domain/declining.h"
#include "associations/domain/dissolving.h"
#include "associations/domain/dropping.h"
#include "associations/domain/extending.h"
#include "associations/domain/finishing.h"
#include "associations/domain/giving_back.h"
#include "associations/domain/going_away.h"
#include "associations/domain/handing_over.h"
#include "associations/domain/joining.h"
#include "associations/domain/moving.h"
#include "associations/domain/noting.h"
#include "associations/domain/planning.h"
#include "associations/domain/reopening.h"
#include "associations/domain/resuming.h"
#include "associations/domain/rewording.h"
#include "associations/domain/solving.h"
#include "associations/domain/staying.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_edit.h"
#include "associations/domain/task_offer.h"

#include <QTest>

using namespace pochin;
using namespace pochin::associations;
using namespace Qt::StringLiterals;

namespace {

template <typename Id = ChangeId>
Id id(char letter)
{
    return *Id::fromBytes(QByteArray(32, letter));
}

const Day someDay{std::chrono::days(20'000)};

template <typename Act>
bool comesBack(const Act &act)
{
    const QByteArray bytes = act.encoded();
    const auto readBack = Act::decoded(bytes);
    // What was cut, or has something behind it, is not read at all.
    return readBack && *readBack == act && readBack->encoded() == bytes && !Act::decoded(bytes.first(bytes.size() - 1))
        && !Act::decoded(bytes + '\0');
}

/// With an unknown field of a newer program behind the known ones.
QByteArray withNewField(QByteArray bytes)
{
    bytes[0] = static_cast<char>(bytes[0] + 1);
    return bytes + QByteArray("\x18\x63\x01", 3);
}

} // namespace

class AssociationActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acts_on_the_whole_association_come_back_as_they_went()
    {
        QVERIFY(comesBack(Call{u"а"_s, u"б"_s, someDay}));
        QVERIFY(comesBack(Call{u"а"_s, u"б"_s, someDay, {u"доски"_s}, u"пилить"_s, {id('f')}, {id('t')}, id('l')}));
        QVERIFY(comesBack(Announcing{id<ledger::SpaceId>('s'), u"а"_s, u"б"_s, someDay, {u"доски"_s}}));
        QVERIFY(comesBack(Joining{id('a'), someDay}));
        QVERIFY(comesBack(Joining{id('a'), someDay, u"пилить"_s, {id('t'), id('u')}}));
        QVERIFY(comesBack(GoingAway{id('a'), {id('j')}}));
        QVERIFY(comesBack(Rewording{id('a'), u"а"_s, u"б"_s, {u"доски"_s}, {id('v')}}));
        QVERIFY(comesBack(Extending{id('a'), someDay}));
        QVERIFY(comesBack(Staying{id('a'), id('e')}));
    }

    void acts_at_the_end_come_back_as_they_went()
    {
        QVERIFY(comesBack(Solving{id('a')}));
        QVERIFY(comesBack(Solving{id('a'), u"всё"_s}));
        QVERIFY(comesBack(Resuming{id('a'), {id('s')}, u"нет"_s}));
        QVERIFY(comesBack(HandingOver{.association = id('a'), .lessons = u"урок"_s}));
        QVERIFY(comesBack(HandingOver{id('a'), u"итог"_s, {u"пила"_s}, {u"гвозди"_s}, u"урок"_s, id('n')}));
        QVERIFY(comesBack(Dissolving{id('a'), u"довольно"_s}));
    }

    void acts_on_a_task_come_back_as_they_went()
    {
        QVERIFY(comesBack(TaskOffer{id('a'), u"а"_s}));
        QVERIFY(comesBack(TaskOffer{id('a'), u"а"_s, u"так\nи так"_s, someDay, id('p'), {id('b')}, u"uid@x"_s}));
        using Field = TaskEdit::Field;
        QVERIFY(comesBack(TaskEdit{.task = id('t'), .fields = Field::Due, .due = someDay}));
        QVERIFY(comesBack(TaskEdit{id('t'), Field::Title | Field::Details | Field::Parent | Field::BlockedBy, u"а"_s,
            u"б"_s, {}, id('p'), {id('b')}, {id('v')}}));
        QVERIFY(comesBack(Taking{id('t')}));
        QVERIFY(comesBack(GivingBack{id('t'), {id('k')}}));
        QVERIFY(comesBack(Finishing{id('t'), u"так"_s}));
        QVERIFY(comesBack(Checking{id('t'), {id('d')}, u"верно"_s}));
        QVERIFY(comesBack(Reopening{id('t'), {id('d')}, u"нет"_s}));
        QVERIFY(comesBack(Dropping{id('t'), u"незачем"_s}));
        QVERIFY(comesBack(Asking{id('t'), id<PersonId>('o'), u"можешь?"_s}));
        QVERIFY(comesBack(Declining{id('t'), {id('q')}}));
        QVERIFY(comesBack(Moving{id('t'), id('a')}));
    }

    void what_is_written_beside_comes_back_as_it_went()
    {
        QVERIFY(comesBack(Noting{.association = id('a'), .text = u"заметка"_s}));
        QVERIFY(comesBack(Noting{id('a'), id('t'), u"вот"_s, u"план.txt"_s, QByteArray(Noting::largestFile, 'x')}));
        QVERIFY(comesBack(Planning{id('a'), u"цель"_s, u"пределы"_s, u"кто"_s, u"запас"_s, {id('v')}}));
        QVERIFY(comesBack(Debriefing{id('a'), u"хорошо"_s, u"плохо"_s, u"иначе"_s, u"другим"_s}));
    }

    void a_field_of_a_newer_program_is_left_alone()
    {
        const auto offer = TaskOffer::decoded(withNewField(TaskOffer{id('a'), u"а"_s}.encoded()));
        QVERIFY(offer);
        QCOMPARE(offer->title, u"а"_s);
    }

    void a_file_beyond_the_limit_is_no_note()
    {
        const Noting large{id('a'), {}, u"вот"_s, u"план.txt"_s, QByteArray(Noting::largestFile + 1, 'x')};
        QCOMPARE(Noting::decoded(large.encoded()).error().kind, Failure::Kind::Malformed);
    }

    void a_day_that_no_calendar_has_is_no_day()
    {
        const QByteArray bytes = Extending{id('a'), Day(std::chrono::days(3'000'000))}.encoded();
        QCOMPARE(Extending::decoded(bytes).error().kind, Failure::Kind::Malformed);
        QVERIFY(!dayFrom(u"2026-02-30"));
        QVERIFY(!dayFrom(u"1969-12-31"));
        QVERIFY(!dayFrom(u"+2026-01-1"));
        QVERIFY(!dayFrom(u"завтра"));
        QCOMPARE(textOf(*dayFrom(u"2028-02-29")), u"2028-02-29"_s);
        QCOMPARE(textOf(*dayFrom(u"9999-12-31")), textOf(farthestDay));
    }

    void every_number_is_one_act_s_alone()
    {
        ledger::ChangeTypes types;
        addChangeTypes(types); // ends the program where two have one
        for (const quint16 number :
            {Call::type, Dissolving::type, TaskOffer::type, Moving::type, Noting::type, Debriefing::type})
            QVERIFY(types.find(number));
    }
};

QTEST_GUILESS_MAIN(AssociationActsTest)
#include "association_acts_test.moc"
