// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/bookmark_model.h"
#include "reference/views/highlights_panel.h"
#include "reference/views/outline_model.h"
#include "reference/views/place_trail.h"
#include "reference/views/reading_desk.h"
#include "reference/views/results_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

namespace {

MarkId mark(char letter)
{
    return *MarkId::fromBytes(QByteArray(32, letter));
}

int rowsIn(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        rows += rowsIn(model, model.index(row, 0, parent));
    return rows;
}

} // namespace

class PageModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_outline_is_a_sound_tree_of_all_headings()
    {
        OutlineModel outline;
        const QAbstractItemModelTester tester(&outline, FailureMode::QtTest);
        outline.show(library().edition());
        QCOMPARE(outline.rowCount(), 3);
        QCOMPARE(rowsIn(outline), static_cast<int>(library().edition().headings().size()));
        for (const Address &heading : library().edition().headings()) {
            outline.setCurrent(heading);
            QCOMPARE(outline.addressOf(outline.indexOf(heading)), heading);
        }
        outline.show(library().edition());
    }

    void results_are_a_sound_list()
    {
        ResultsModel results;
        const QAbstractItemModelTester tester(&results, FailureMode::QtTest);
        for (const QString &query : {u"отзыв"_s, u"самоуправление"_s, u"ыыыы"_s, u""_s})
            results.show(library().edition(), library().search(query));
        results.clear();
        QCOMPARE(results.rowCount(), 0);
    }

    void bookmarks_are_a_sound_tree_of_folders()
    {
        BookmarkModel model;
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        model.show({{mark('a'), at(u"П.I.3.8.В"), {}, u"почин"_s, {}}, {mark('b'), at(u"М.7"), {}, u"отзыв"_s, {}},
            {mark('c'), at(u"М.9"), u"Собрание"_s, u"задачи"_s, {}}, {mark('d'), at(u"Л.3"), u"А"_s, u"совет"_s, {}}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.folders(), (QStringList{u"А"_s, u"Собрание"_s}));
        QCOMPARE(model.rowCount(model.index(1, 0)), 1);
        QCOMPARE(model.bookmarkAt(model.index(2, 0))->place, at(u"М.7"));
        QVERIFY(!model.bookmarkAt(model.index(0, 0)));
        QVERIFY(!model.setData(model.index(2, 0), u"  "_s, Qt::EditRole));
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void highlights_are_a_sound_list_in_printed_order()
    {
        HighlightModel model;
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        const auto anchorOn = [](QStringView place) { return anchored(*library().edition().paragraph(at(place))); };
        model.show({{mark('a'), anchorOn(u"М.9"), Highlighter::Blue, {}},
                       {mark('b'), anchorOn(u"М.1"), Highlighter::Pink, {}}},
            &library().edition());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.placeAt(0), at(u"М.1"));
        model.show({}, nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void a_trail_forgets_what_lay_ahead_and_what_is_too_long_ago()
    {
        PlaceTrail trail;
        QVERIFY(!trail.back(at(u"М.1")));
        trail.leave(at(u"М.1"));
        trail.leave(at(u"М.1"));
        QCOMPARE(trail.back(at(u"М.2")), at(u"М.1"));
        QVERIFY(!trail.canGoBack());
        QCOMPARE(trail.forward(at(u"М.1")), at(u"М.2"));
        for (int i = 1; i <= 30; ++i) {
            for (const Address &place : library().edition().paragraphsWithin(at(u"М")))
                trail.leave(place);
        }
        int steps = 0;
        while (trail.back(at(u"Л")))
            ++steps;
        QCOMPARE(steps, 100);
    }
};

QTEST_MAIN(PageModelsTest)
#include "page_models_test.moc"
