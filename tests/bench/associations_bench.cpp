// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// associations_bench [--json FILE] [--tasks N]
//
// One association with ten thousand tasks in the page that people use, over a real vault: how long each view takes to
// be filled and painted, a letter in the filter, and bringing a card to another column with all that follows from it.
// The anchor is what Qt itself needs to put as many rows of four cells into a QStandardItemModel and to filter them
// with a QSortFilterProxyModel. A ratio below 1 means that ours is faster.

#include "associations/domain/call.h"
#include "associations/domain/finishing.h"
#include "associations/domain/taking.h"
#include "associations/domain/task_list.h"
#include "associations/domain/task_offer.h"
#include "associations/views/board_column.h"
#include "associations/views/task_board.h"
#include "associations/views/tasks_pane.h"
#include "associations/views/two_homes.h"
#include "ledger/domain/memory_store.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTextStream>

#include <functional>

using namespace pochin;
using namespace pochin::associations;
using namespace pochin::associations::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

/// The median of some rounds, in milliseconds.
double milliseconds(const std::function<void()> &work)
{
    std::vector<double> samples;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        samples.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(samples);
    return samples[rounds / 2];
}

QString titleOf(int number)
{
    static const QStringList deeds{
        u"наточить пилу"_s, u"спилить сушняк"_s, u"вынести ветки"_s, u"побелить ствол"_s, u"привить черенок"_s};
    return u"%1, дерево %2"_s.arg(deeds[number % deeds.size()]).arg(number);
}

/// A call and its tasks, some of them taken, done, parts of others, or due; as one laptop would have written them.
class History
{
public:
    History(Home &home, const ledger::SpaceId &orchard, int tasks)
        : m_home(home), m_orchard(orchard), m_feed(*home.spaces->feed(orchard)), m_space(orchard, m_types, m_store)
    {
        (void)home.spaces->changes(orchard)->forEach([&](const ledger::Change &change) -> Result<> {
            keep({change});
            return {};
        });
        m_changes.clear();
        association
            = write(ledger::deedOf(Call{u"обрезать сад"_s, u"ни одной сухой ветки"_s, m_day + std::chrono::days(30)}));
        for (int i = 0; i < tasks; ++i)
            writeTask(i);
        if (!m_home.spaces->take(orchard, m_changes))
            qFatal("the history is not taken");
    }

    std::optional<ChangeId> association;

private:
    void writeTask(int i)
    {
        TaskOffer offer{.association = *association, .title = titleOf(i)};
        if (i % 3 == 0)
            offer.due = m_day + std::chrono::days(i % 30);
        if (i % 4 == 1)
            offer.parent = m_last;
        if (i % 10 == 9)
            offer.blockedBy = {*m_last};
        const ChangeId task = write(ledger::deedOf(offer));
        if (i % 4 == 0)
            m_last = task;
        if (i % 3 == 1)
            write(ledger::deedOf(Taking{task}));
        if (i % 5 == 2)
            write(ledger::deedOf(Finishing{task, u"как всегда"_s}));
    }

    ChangeId write(const Deed &deed)
    {
        const auto made = ledger::authored(m_space.graph(), m_feed, deed, ++m_wall);
        auto change = made->back();
        change.sign(*m_signer);
        keep({change});
        return change.id();
    }
    void keep(const std::vector<ledger::Change> &changes)
    {
        if (!m_store.append(changes) || !m_space.take(changes))
            qFatal("a copy in memory cannot fail");
        m_changes.insert(m_changes.end(), changes.begin(), changes.end());
    }

    Home &m_home;
    ledger::SpaceId m_orchard;
    ledger::FeedKey m_feed;
    Result<ledger::Ed25519Signer> m_signer = m_home.spaces->keys().signer(m_feed);
    ledger::ChangeTypes m_types; ///< none: only the graph is needed here
    ledger::MemoryStore m_store;
    ledger::Space m_space;
    std::vector<ledger::Change> m_changes;
    Day m_day{std::chrono::sys_days(std::chrono::year(2026) / 5 / 1)};
    qint64 m_wall = std::chrono::milliseconds(Instant(m_day).time_since_epoch()).count();
    std::optional<ChangeId> m_last;
};

struct Figure {
    QString what;
    double ours;
    double anchor; ///< 0: none
};

void print(const std::vector<Figure> &figures, const QString &file)
{
    QTextStream out(stdout);
    QJsonArray json;
    out << "what                                              ms     anchor ms    ratio\n";
    for (const Figure &figure : figures) {
        const QString ratio = figure.anchor > 0 ? QString::number(figure.ours / figure.anchor, 'f', 2) : u"-"_s;
        out << figure.what.leftJustified(44) << QString::number(figure.ours, 'f', 1).rightJustified(9)
            << QString::number(figure.anchor, 'f', 1).rightJustified(13) << ratio.rightJustified(9) << "\n";
        json.append(QJsonObject{{u"what"_s, figure.what}, {u"ms"_s, figure.ours}, {u"anchorMs"_s, figure.anchor}});
    }
    QFile written(file);
    if (!file.isEmpty() && written.open(QIODevice::WriteOnly))
        written.write(QJsonDocument(json).toJson());
}

/// What Qt's own model and filter need for as many rows.
struct Anchor {
    explicit Anchor(int tasks)
    {
        fill = milliseconds([&] {
            model.clear();
            for (int i = 0; i < tasks; ++i)
                model.appendRow({new QStandardItem(titleOf(i)), new QStandardItem(u"открыта"_s), new QStandardItem(),
                    new QStandardItem()});
        });
        proxy.setSourceModel(&model);
        filter = milliseconds([&] {
            proxy.setFilterFixedString(u"черен"_s);
            proxy.setFilterFixedString({});
        }) / 2;
    }

    QStandardItemModel model;
    QSortFilterProxyModel proxy;
    double fill = 0;
    double filter = 0;
};

std::vector<Figure> measured(Home &home, const AtHand &atHand, const Anchor &anchor)
{
    TasksPane *tasks = home.page->tasks();
    const auto outlook = [&] { return home.outlook(atHand.space); };
    const auto &association = [&]() -> const Association & { return *home.part(atHand.space).association(atHand.id); };
    const auto shownAs = [&](TasksPane::Way way) {
        return milliseconds([&] {
            tasks->showAs(way);
            tasks->show(atHand);
            (void)tasks->grab();
        });
    };
    std::vector<Figure> figures{{u"tasks with their states, in order"_s,
                                    milliseconds([&] { (void)tasksOf(association(), outlook()); }), anchor.fill},
        {u"list: filled and painted"_s, shownAs(TasksPane::Way::List), anchor.fill},
        {u"board: filled and painted"_s, shownAs(TasksPane::Way::Board), anchor.fill},
        {u"calendar: filled and painted"_s, shownAs(TasksPane::Way::Calendar), anchor.fill}};
    tasks->showAs(TasksPane::Way::Board);
    figures.push_back(
        {u"a letter in the filter"_s, milliseconds([&] {
             tasks->filter()->setText(u"черен"_s);
             (void)tasks->grab();
             tasks->filter()->clear();
             (void)tasks->grab();
         }) / 2,
            anchor.filter});
    QAbstractItemModel *open = tasks->board()->column(TaskState::Open)->model();
    QAbstractItemModel *taken = tasks->board()->column(TaskState::Taken)->model();
    figures.push_back({u"a card dropped on another column, written"_s, milliseconds([&] {
                           const std::unique_ptr<QMimeData> card(open->mimeData({open->index(0, 0)}));
                           taken->dropMimeData(card.get(), Qt::MoveAction, 0, 0, {});
                           (void)tasks->grab();
                       }),
        0});
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"json"_s, u"where the figures go"_s, u"file"_s});
    parser.addOption({u"tasks"_s, u"how many"_s, u"n"_s, u"10000"_s});
    parser.process(app);
    const int count = parser.value(u"tasks"_s).toInt();

    TwoHomes homes;
    const History history(homes.vera, homes.orchard, count);
    homes.vera.open();
    homes.vera.desk.tellChanged(homes.orchard);
    const AtHand atHand{&homes.vera.desk, homes.orchard, *history.association};
    homes.vera.page->open(atHand);
    homes.vera.page->show(AssociationsPage::Side::Tasks);
    const Anchor anchor(count);
    const auto figures = measured(homes.vera, atHand, anchor);
    print(figures, parser.value(u"json"_s));
    return std::ranges::all_of(figures, [](const Figure &figure) { return figure.ours < 100; }) ? 0 : 1;
}
