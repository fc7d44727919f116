// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gallery.h"
#include "workbench/graph/graph_layers.h"
#include "workbench/graph/graph_map.h"
#include "workbench/graph/graph_picture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace pochin::workbench;

namespace {

QString key(int number)
{
    return QStringLiteral("n%1").arg(number);
}

Graph nodesOnly(int count)
{
    Graph graph;
    for (int i = 0; i < count; ++i)
        graph.nodes.append({key(i), QStringLiteral("group %1").arg(i), {}, Mark::None});
    return graph;
}

/// Ties only from smaller to greater numbers, so that there is no circle.
Graph withoutCircles(QRandomGenerator &chance)
{
    Graph graph = nodesOnly(chance.bounded(1, 60));
    const int count = static_cast<int>(graph.nodes.size());
    for (int i = 0, ties = chance.bounded(2 * count); i < ties && count > 1; ++i) {
        const int above = chance.bounded(count - 1);
        graph.edges.append({key(above), key(chance.bounded(above + 1, count))});
    }
    return graph;
}

QList<int> rowOfEach(const Graph &graph)
{
    QList<int> rows(graph.nodes.size(), -1);
    const QList<QList<int>> layers = layersOf(graph);
    for (int row = 0; row < layers.size(); ++row) {
        for (const int node : layers.at(row))
            rows[node] = row;
    }
    return rows;
}

Graph federation()
{
    Graph graph;
    graph.nodes = {{key(0), QStringLiteral("Союз дворов"), QStringLiteral("4 группы"), Mark::Running},
        {key(1), QStringLiteral("Речной союз"), QStringLiteral("3 группы"), Mark::Running},
        {key(2), QStringLiteral("сад"), QStringLiteral("ратифицировал"), Mark::Done},
        {key(3), QStringLiteral("двор"), QStringLiteral("с оговоркой"), Mark::Attention},
        {key(4), QStringLiteral("мастерская на набережной"), QStringLiteral("ещё не ответила"), Mark::Open},
        {key(5), QStringLiteral("пекарня"), QStringLiteral("отклонила"), Mark::Ended},
        {key(6), QStringLiteral("Северный союз"), QStringLiteral("2 группы"), Mark::Running},
        {key(7), QStringLiteral("кузница"), {}, Mark::None}};
    graph.edges = {{key(0), key(2)}, {key(0), key(3)}, {key(0), key(6)}, {key(1), key(3)}, {key(1), key(4)},
        {key(1), key(5)}, {key(6), key(7)}, {key(6), key(5)}};
    return graph;
}

GraphModel::Words columns()
{
    return {
        QStringLiteral("Группа"), QStringLiteral("Состояние"), QStringLiteral("В союзах"), QStringLiteral("Участницы")};
}

GraphMap *federationMap(QWidget *parent)
{
    auto *map = new GraphMap(parent);
    map->say(QStringLiteral("Карта союза"), columns());
    map->setGraph(federation());
    map->choose(key(3));
    return map;
}

QWidget *federationTable(QWidget *parent)
{
    GraphMap *map = federationMap(parent);
    map->findChild<QToolButton *>()->setChecked(true);
    return map;
}

} // namespace

class GraphMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { gallery::prepare(); }

    void whoever_is_above_stands_in_a_higher_row()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator chance(seed);
        for (int round = 0; round < 300; ++round) {
            const Graph graph = withoutCircles(chance);
            const QList<int> rows = rowOfEach(graph);
            QVERIFY(!rows.contains(-1));
            for (const GraphEdge &edge : graph.edges)
                QVERIFY(rows.at(edge.above.mid(1).toInt()) < rows.at(edge.below.mid(1).toInt()));
        }
    }

    void each_stands_in_one_place_even_where_unions_are_members_of_each_other()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator chance(seed);
        for (int round = 0; round < 300; ++round) {
            Graph graph = nodesOnly(chance.bounded(1, 40));
            const int count = static_cast<int>(graph.nodes.size());
            for (int i = 0; i < 3 * count; ++i)
                graph.edges.append({key(chance.bounded(count)), key(chance.bounded(count + 3))}); // some lead nowhere
            QList<int> all;
            for (const QList<int> &row : layersOf(graph))
                all += row;
            std::ranges::sort(all);
            QCOMPARE(all.size(), graph.nodes.size());
            for (int i = 0; i < count; ++i)
                QCOMPARE(all.at(i), i);
            QCOMPARE(layersOf(graph), layersOf(graph));
        }
    }

    void lines_that_need_not_cross_do_not()
    {
        Graph graph = nodesOnly(6); // 0 above 5, 1 above 4, 2 above 3
        graph.edges = {{key(0), key(5)}, {key(1), key(4)}, {key(2), key(3)}};
        QCOMPARE(layersOf(graph), (QList<QList<int>>{{0, 1, 2}, {5, 4, 3}}));
    }

    void a_chain_of_ten_thousand_unions_is_laid_out()
    {
        Graph graph = nodesOnly(10000);
        for (int i = 1; i < graph.nodes.size(); ++i)
            graph.edges.append({key(i - 1), key(i)});
        QCOMPARE(layersOf(graph).size(), graph.nodes.size());
    }

    void the_table_behind_a_map_says_the_same()
    {
        GraphModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.say(columns());
        model.setGraph(federation());
        QCOMPARE(model.rowCount(), 8);
        const QString unions
            = QLocale().createSeparatedList({QStringLiteral("Союз дворов"), QStringLiteral("Речной союз")});
        QCOMPARE(model.index(3, GraphModel::Above).data().toString(), unions);
        QCOMPARE(model.headerData(GraphModel::Above, Qt::Horizontal, Qt::DisplayRole).toString(),
            QStringLiteral("В союзах"));
        QCOMPARE(model.index(3, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("двор, с оговоркой, В союзах: ") + unions);
    }

    void the_arrow_keys_reach_every_box()
    {
        GraphMap map(nullptr);
        map.setGraph(federation());
        map.resize(420, 400); // narrow: rows are broken
        map.show();
        QVERIFY(QTest::qWaitForWindowActive(&map));
        auto *picture = map.findChild<GraphPicture *>();
        picture->setFocus();
        QSet<QString> reached;
        QTest::keyClick(picture, Qt::Key_Home);
        for (int i = 0; i < 8; ++i) {
            reached.insert(map.chosenKey());
            QVERIFY(picture->viewport()->rect().intersects(picture->visualRect(picture->currentIndex())));
            QTest::keyClick(picture, Qt::Key_Right);
        }
        QCOMPARE(reached.size(), 8);
        QTest::keyClick(picture, Qt::Key_Home);
        const QString first = map.chosenKey();
        QTest::keyClick(picture, Qt::Key_Down);
        QVERIFY(map.chosenKey() != first);
        QTest::keyClick(picture, Qt::Key_Up);
        QCOMPARE(map.chosenKey(), first);
    }

    void a_click_finds_the_box_under_it_and_enter_goes_there()
    {
        GraphMap map(nullptr);
        map.setGraph(federation());
        map.resize(900, 500);
        map.show();
        QVERIFY(QTest::qWaitForWindowActive(&map));
        auto *picture = map.findChild<GraphPicture *>();
        const QModelIndex yard = map.model()->index(3, 0);
        QTest::mouseClick(picture->viewport(), Qt::LeftButton, {}, picture->visualRect(yard).center());
        QCOMPARE(map.chosenKey(), key(3));
        QSignalSpy wanted(&map, &GraphMap::openWanted);
        QTest::keyClick(picture, Qt::Key_Return);
        QCOMPARE(wanted.first().first().toString(), key(3));
    }

    void the_choice_stays_when_the_map_changes()
    {
        GraphMap map(nullptr);
        map.setGraph(federation());
        map.choose(key(3));
        Graph changed = federation();
        changed.nodes.removeFirst();
        map.setGraph(changed);
        QCOMPARE(map.chosenKey(), key(3));
    }

    void boxes_never_lie_on_each_other()
    {
        GraphMap map(nullptr);
        map.setGraph(federation());
        for (const int width : {120, 420, 900, 2000}) {
            map.resize(width, 500);
            map.show();
            QCoreApplication::processEvents();
            auto *picture = map.findChild<GraphPicture *>();
            for (int a = 0; a < 8; ++a) {
                for (int b = 0; b < a; ++b)
                    QVERIFY(!picture->visualRect(map.model()->index(a, 0))
                            .intersects(picture->visualRect(map.model()->index(b, 0))));
            }
        }
    }

    void a_map_can_be_read_by_everybody()
    {
        gallery::look(QStringLiteral("map"), federationMap, {720, 420}, {400, 420});
        gallery::look(QStringLiteral("map-table"), federationTable, {720, 420}, {400, 420});
    }
};

QTEST_MAIN(GraphMapTest)
#include "graph_map_test.moc"
