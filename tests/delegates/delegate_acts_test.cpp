// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/group_of_people.h"

#include <QTest>

using namespace pochin;
using namespace pochin::delegates;
using namespace pochin::delegates::test;

namespace {

ChangeId change(char letter)
{
    return *ChangeId::fromBytes(QByteArray(32, letter));
}

PersonId person(char letter)
{
    return *PersonId::fromBytes(QByteArray(32, letter));
}

MandateText fullText()
{
    MandateText text = harvest(person('a'));
    text.term.event = u"ярмарка кончилась"_s;
    text.term.endsWithLastPoint = true;
    text.replaces = change('m');
    text.council = SpaceId::fromBytes(QByteArray(32, 's'));
    text.citations = {u"М.7"_s, u"П.I.3.8.А"_s};
    return text;
}

/// One of each act, every field filled, and one with nothing that may be left out.
template <typename Visit>
void forEachAct(const Visit &visit)
{
    const QuotedDraft quoted{change('d'), *ContentHash::fromBytes(QByteArray(32, 'h')), person('a')};
    visit(Draft{FrozenText::of(fullText())});
    visit(Draft{FrozenText::of(harvest(person('a')))});
    visit(MandateGiven{quoted});
    visit(MandateProposed{quoted, 1'764'590'400'000});
    visit(MandateProposed{quoted});
    visit(MandateAnswered{change('m'), quoted.words, MandateAnswered::Answer::Declined, u"уезжаю"_s});
    visit(MandateAnswered{change('m'), quoted.words});
    visit(Recall{change('m'), {person('o'), person('b')}, {person('b')}, Recall::Way::OnPaper, u"едем сами"_s});
    visit(Recall{.mandate = change('m')});
    visit(RecallContested{change('r'), u"меня не было"_s});
    visit(RecallConfirmed{change('r')});
    visit(MandateResigned{change('m'), u"не успеваю"_s});
    visit(EventCame{change('m')});
    visit(ActRecorded{change('m'), 2, u"сказал"_s, ActRecorded::Progress::PointDone});
    visit(ActRecorded{.mandate = change('m'), .words = u"вне наказа"_s});
    visit(QuestionAsked{change('m'), u"а три можно?"_s});
    visit(QuestionAnswered{change('q'), u"можно"_s});
    visit(
        ReportFiled{change('m'), u"в целом"_s, {{1, u"вышло"_s, {change('1'), change('2')}}, {0, {}, {change('3')}}}});
    visit(ReportFiled{.mandate = change('m'), .lines = {{.point = 1}}});
    visit(RatificationProposed{change('1'), Answer::Partly, u"две из трёх"_s, 1'764'590'400'000});
    visit(RatificationProposed{.of = change('1')});
    visit(OutcomeBrought{*SpaceId::fromBytes(QByteArray(32, 's')), u"Совет реки"_s, change('o'),
        {u"Урожай"_s, u"общий склад у моста"_s, {u"ближе всем"_s}, {{u"Двор"_s, u"мост чинят"_s}}}});
}

} // namespace

class DelegateActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_act_reads_back_as_it_was_written()
    {
        forEachAct([]<typename Act>(const Act &act) {
            const auto readBack = Act::decoded(act.encoded());
            QVERIFY2(readBack, Act::name.data());
            QVERIFY2(*readBack == act, Act::name.data());
            QCOMPARE(readBack->encoded(), act.encoded());
        });
    }

    void every_act_is_registered_under_its_own_number_in_the_room_of_delegates()
    {
        forEachAct([]<typename Act>(const Act &) {
            const auto *type = types().find(Act::type);
            QVERIFY2(type && type->name == Act::name, Act::name.data());
            QVERIFY(Act::type >= 256 && Act::type < 384);
        });
    }

    void every_act_cut_short_is_refused_and_none_is_taken_for_another()
    {
        forEachAct([]<typename Act>(const Act &act) {
            const QByteArray bytes = act.encoded();
            for (qsizetype length = 0; length < bytes.size(); ++length)
                QVERIFY2(!Act::decoded(QByteArrayView(bytes).first(length)), Act::name.data());
        });
    }

    void a_field_from_a_newer_program_is_left_alone()
    {
        forEachAct([]<typename Act>(const Act &act) {
            QByteArray bytes = act.encoded();
            bytes[0] = static_cast<char>(bytes[0] + 1); // one pair more
            bytes.append("\x18\x63\x01", 3); // key 99: 1
            QVERIFY2(Act::decoded(bytes) && *Act::decoded(bytes) == act, Act::name.data());
        });
    }

    void the_hash_of_a_text_is_that_of_its_bytes_also_if_a_newer_program_wrote_more()
    {
        QByteArray bytes = fullText().encoded();
        bytes[0] = static_cast<char>(bytes[0] + 1);
        bytes.append("\x18\x63\x01", 3);
        const auto newer = FrozenText::read(bytes);
        QVERIFY(newer);
        QCOMPARE(newer->text, fullText());
        QVERIFY(newer->hash() != FrozenText::of(fullText()).hash());
    }

    void texts_beyond_their_limits_and_points_beyond_their_number_are_refused()
    {
        MandateText text = harvest(person('a'));
        text.matter = QString(301, u'ж');
        QVERIFY(!MandateText::decoded(text.encoded()));
        text = harvest(person('a'));
        text.points.assign(MandateText::mostPoints + 1, {PointKind::Voice, u"раз"_s});
        QVERIFY(!MandateText::decoded(text.encoded()));
        QVERIFY(!ActRecorded::decoded(ActRecorded{change('m'), 41, u"раз"_s}.encoded()));
        QVERIFY(
            !ActRecorded::decoded(ActRecorded{change('m'), 0, u"раз"_s, ActRecorded::Progress::PointDone}.encoded()));
    }
};

QTEST_GUILESS_MAIN(DelegateActsTest)
#include "delegate_acts_test.moc"
