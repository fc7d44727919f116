// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/paragraphs.h"

#include <QTest>

using namespace pochin;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

namespace {

ChangeId idNumber(char number)
{
    return *ChangeId::fromBytes(QByteArray(32, number));
}
WrittenAt at(quint32 depth, char number)
{
    return {depth, idNumber(number)};
}

std::vector<ChangeId> replaced(std::initializer_list<char> numbers)
{
    std::vector<ChangeId> ids;
    for (const char number : numbers)
        ids.push_back(idNumber(number));
    return ids;
}

} // namespace

class RegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void two_who_did_not_know_of_each_other_leave_two_versions_and_the_deeper_is_shown()
    {
        Register<QString> title;
        QVERIFY(!title.shown());
        title.write(at(1, 1), u"Сад"_s, {});
        title.write(at(3, 2), u"Огород"_s, replaced({1}));
        title.write(at(2, 3), u"Роща"_s, replaced({1}));
        QCOMPARE(title.versions().size(), 2);
        QCOMPARE(*title.shown(), u"Огород"_s);
        QCOMPARE(title.versionIds(), replaced({3, 2}));
    }

    void one_edit_that_knows_all_versions_makes_them_one_again()
    {
        Register<QString> title;
        title.write(at(1, 1), u"Сад"_s, {});
        title.write(at(1, 2), u"Роща"_s, {});
        title.write(at(2, 3), u"Сад и роща"_s, title.versionIds());
        QCOMPARE(title.versions().size(), 1);
        QCOMPARE(*title.shown(), u"Сад и роща"_s);
    }

    void at_equal_depth_the_greater_id_is_shown_and_the_order_of_writing_does_not_matter()
    {
        Register<int> one;
        one.write(at(5, 1), 10, {});
        one.write(at(5, 2), 20, {});
        Register<int> other;
        other.write(at(5, 2), 20, {});
        other.write(at(5, 1), 10, {});
        QVERIFY(one == other);
        QCOMPARE(*one.shown(), 20);
    }

    void paragraphs_inserted_at_one_place_at_once_stay_together_each_with_its_own()
    {
        Paragraphs text;
        text.insert(at(1, 1), {}, std::vector{u"начало"_s, u"конец"_s});
        const ParagraphId start{idNumber(1), 0};
        text.insert(at(2, 2), start, std::vector{u"а1"_s, u"а2"_s});
        text.insert(at(2, 3), start, std::vector{u"б1"_s, u"б2"_s});
        QCOMPARE(text.shown(), (std::vector{u"начало"_s, u"б1"_s, u"б2"_s, u"а1"_s, u"а2"_s, u"конец"_s}));
    }

    void behind_a_paragraph_that_was_set_aside_means_last()
    {
        Paragraphs text;
        text.insert(at(1, 1), {}, std::vector{u"первый"_s});
        text.insert(at(2, 2), ParagraphId{idNumber(9), 0}, std::vector{u"последний"_s});
        QCOMPARE(text.shown(), (std::vector{u"первый"_s, u"последний"_s}));
    }

    void an_edit_outlives_a_deletion_that_did_not_know_it()
    {
        Paragraphs text;
        text.insert(at(1, 1), {}, std::vector{u"было"_s});
        const ParagraphId id{idNumber(1), 0};
        QVERIFY(text.edit(at(2, 2), id, u"стало"_s, replaced({1})));
        QVERIFY(text.remove(at(3, 3), id, replaced({1})));
        QCOMPARE(text.shown(), std::vector{u"стало"_s});
    }

    void a_deletion_that_knew_everything_takes_the_paragraph_away_and_keeps_its_place()
    {
        Paragraphs text;
        text.insert(at(1, 1), {}, std::vector{u"раз"_s, u"два"_s});
        const ParagraphId first{idNumber(1), 0};
        QVERIFY(text.remove(at(2, 2), first, replaced({1})));
        QCOMPARE(text.shown(), std::vector{u"два"_s});
        text.insert(at(3, 3), first, std::vector{u"между"_s});
        QCOMPARE(text.shown(), (std::vector{u"между"_s, u"два"_s}));
        QCOMPARE(text.edit(at(4, 4), ParagraphId{idNumber(8), 0}, u"?"_s, {}).error().kind, Failure::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "register_test.moc"
