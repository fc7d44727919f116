// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// decisions_bench [--json FILE] [--proposals N]
//
// One group of 200 members with 5,000 proposals and ten positions on each, on the page that people use, over a real
// vault: how long the list takes, a letter in its filter, the first opening of the page, and what follows from a
// position. The anchor is what Qt itself needs to put as many rows into a QStandardItemModel and to filter them with a
// QSortFilterProxyModel. A ratio below 1 means that ours is faster.

#include "assemblies/domain/decision_lookup.h"
#include "assemblies/views/decision_rows.h"
#include "assemblies/views/decisions_page.h"
#include "composition/change_types.h"
#include "composition/waiting.h"
#include "groups/domain/admission.h"
#include "groups/domain/genesis.h"
#include "ledger/domain/authoring.h"
#include "ledger/domain/memory_store.h"
#include "ledger/store/ed25519.h"
#include "ledger/store/spaces.h"
#include "vault/vault_fixture.h"
#include "workbench/list/list_and_sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int members = 200;
constexpr int positionsEach = 10;
constexpr qint64 theFirst = 1'760'000'000'000;

double millisecondsOnce(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The median of some rounds.
double milliseconds(const std::function<void()> &work)
{
    std::vector<double> samples;
    for (int round = 0; round < rounds; ++round)
        samples.push_back(millisecondsOnce(work));
    std::ranges::sort(samples);
    return samples[rounds / 2];
}

QString proposalNumber(int number)
{
    static const QStringList matters{u"пускать воду по очереди"_s, u"купить два насоса"_s, u"сушить яблоки вместе"_s,
        u"открыть ворота соседям"_s, u"посадить вишни у реки"_s};
    return u"%1, участок %2"_s.arg(matters[number % matters.size()]).arg(number);
}

/// Who proposed what and who said what, written as by people who had all heard of everything before.
class History
{
public:
    History(const DeviceCard &own, Ed25519Signer mine, int proposals)
    {
        m_signers.push_back(std::move(mine));
        for (int i = 1; i < members; ++i)
            m_signers.push_back(signerDrawnFrom(i));
        groups::Genesis genesis{.title = u"Сад у реки"_s,
            .founders = {{.card = own, .name = u"Вера"_s}},
            .nonce = QByteArray(groups::Genesis::nonceSize, 'n'),
            .procedures = {consensus(), majority()}};
        keep({*foundedSpace(own.feed, *groups::founding(genesis), theFirst)}, m_signers.front());
        for (int i = 1; i < members; ++i)
            write(0,
                deedOf(groups::Admission{.newcomer = {.feed = signer(i).feed(), .recipient = QByteArray(32, 'r')},
                    .pseudonym = u"участник %1"_s.arg(i)}));
        for (int i = 0; i < proposals; ++i)
            propose(i);
    }

    [[nodiscard]] SpaceId space() const { return spaceOf(m_changes.front().id()); }
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }

private:
    /// Whoever takes the history in verifies it, so each member has a key of their own.
    static Ed25519Signer signerDrawnFrom(int number)
    {
        const QByteArray seed = QByteArray::number(number).rightJustified(32, 's');
        return Ed25519Signer(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(seed)));
    }
    [[nodiscard]] const Ed25519Signer &signer(int number) const
    {
        return m_signers[static_cast<std::size_t>(number % members)];
    }

    void propose(int number)
    {
        ProposalText text{.what = proposalNumber(number),
            .why = u"летом воды мало, а поливать надо всем; об этом говорили на прошлом собрании"_s,
            .concerns = u"сад и кухню"_s,
            .doers = u"кто поливает"_s,
            .procedure = {.ofFounding = static_cast<quint32>(number % 2)}};
        if (number % 5 == 0)
            text.citations = {u"П.I.3.5.Б-6"_s};
        if (number % 7 == 0)
            text.deadline = theFirst + qint64(number) * 60'000;
        if (number % 11 == 0)
            text.review = theFirst;
        const ChangeId wording = write(number, deedOf(ProposalOpened{text}));
        for (int i = 1; i <= positionsEach; ++i)
            say(wording, number, i);
        if (number % 3 != 0)
            write(number, deedOf(ProposalClosed{wording}));
    }
    void say(const ChangeId &wording, int number, int place)
    {
        PositionTaken position{.wording = wording, .kind = PositionKind::For};
        if (place % 5 == 4)
            position = {.wording = wording, .kind = PositionKind::StandAside, .words = u"без меня"_s};
        if (number % 13 == 0 && place == 9)
            position = {.wording = wording, .kind = PositionKind::Object, .words = u"кухне вода нужна днём"_s};
        position.stance = stanceOf(position.kind);
        write(number * 7 + place, deedOf(position));
    }

    ChangeId write(int number, const Deed &deed)
    {
        auto made = authored(m_space->graph(), signer(number).feed(), deed, m_wall += 1'000);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        keep(*made, signer(number));
        return made->back().id();
    }
    void keep(std::vector<Change> changes, const Ed25519Signer &by)
    {
        for (Change &change : changes)
            change.sign(by);
        if (!m_space)
            m_space = std::make_unique<Space>(spaceOf(changes.front().id()), m_types, m_store);
        if (!m_store.append(changes) || !m_space->take(changes))
            qFatal("a copy in memory cannot fail");
        m_changes.insert(m_changes.end(), changes.begin(), changes.end());
    }

    std::vector<Ed25519Signer> m_signers; ///< whose laptop it is first
    ChangeTypes m_types; ///< none: only the graph is needed here
    MemoryStore m_store;
    std::unique_ptr<Space> m_space;
    std::vector<Change> m_changes;
    qint64 m_wall = theFirst;
};

struct Figure {
    QString what;
    double ours;
    double atMost; ///< 0: only told
    double anchor = 0; ///< 0: none
};

void print(const std::vector<Figure> &figures, const QString &file)
{
    QTextStream out(stdout);
    QJsonArray json;
    out << "what                                                  ms   at most    anchor     ratio\n";
    const auto cell = [](double number, int decimals) {
        return (number > 0 ? QString::number(number, 'f', decimals) : u"-"_s).rightJustified(10);
    };
    for (const Figure &figure : figures) {
        out << figure.what.leftJustified(46) << cell(figure.ours, 1) << cell(figure.atMost, 0) << cell(figure.anchor, 1)
            << cell(figure.anchor > 0 ? figure.ours / figure.anchor : 0, 2) << "\n";
        json.append(QJsonObject{{u"what"_s, figure.what}, {u"ms"_s, figure.ours}, {u"atMostMs"_s, figure.atMost},
            {u"anchorMs"_s, figure.anchor}});
    }
    QFile written(file);
    if (!file.isEmpty() && written.open(QIODevice::WriteOnly))
        written.write(QJsonDocument(json).toJson());
}

/// What Qt's own model and filter need for as many rows.
struct Anchor {
    explicit Anchor(int proposals)
    {
        fill = milliseconds([&] {
            model.clear();
            for (int i = 0; i < proposals; ++i)
                model.appendRow({new QStandardItem(proposalNumber(i)), new QStandardItem(u"принято"_s),
                    new QStandardItem(u"Вера"_s)});
        });
        proxy.setSourceModel(&model);
        filter = milliseconds([&] {
            proxy.setFilterFixedString(u"вишни"_s);
            proxy.setFilterFixedString({});
        }) / 2;
    }
    QStandardItemModel model;
    QSortFilterProxyModel proxy;
    double fill = 0;
    double filter = 0;
};

struct Laptop {
    vault::VaultFixture files;
    SystemClock clock;
    std::unique_ptr<vault::Vault> open = *files.create();
    std::unique_ptr<Spaces> spaces = *Spaces::open(*open, composition::allChangeTypes(), clock);
    SpacesDesk desk;
};

void addDomain(const Outlook &outlook, const Anchor &anchor, std::vector<Figure> &figures)
{
    figures.push_back(
        {u"rows of the list made"_s, milliseconds([&] { (void)decisionListRows({outlook}); }), 100, anchor.fill});
    figures.push_back({u"found by two words in the texts"_s,
        milliseconds([&] { (void)mattersIn(outlook, {.words = u"вишни 42"_s}); }), 100, anchor.filter});
    figures.push_back(
        {u"those with dissent"_s, milliseconds([&] { (void)mattersIn(outlook, {.dissent = true}); }), 100});
    figures.push_back({u"Today: what waits"_s, milliseconds([&] { (void)composition::waitingIn(outlook); }), 100});
    figures.push_back(
        {u"Ctrl+K: a letter"_s, milliseconds([&] { (void)composition::foundIn(outlook, u"в"_s, 20); }), 100});
    figures.push_back(
        {u"where the texts are cited"_s, milliseconds([&] { (void)composition::citingIn(outlook); }), 100});
}

void addPage(Laptop &laptop, const SpaceId &space, const Anchor &anchor, std::vector<Figure> &figures)
{
    DecisionsPage page(laptop.desk, {.paragraphAt = [](const QString &typed) { return typed; }});
    std::unique_ptr<QWidget> widget;
    figures.push_back({u"the page opened and painted"_s, millisecondsOnce([&] {
                           widget.reset(page.createWidget(nullptr));
                           widget->resize(1024, 640);
                           widget->show();
                           (void)widget->grab();
                       }),
        300, anchor.fill});
    auto *list = static_cast<workbench::ListAndSheet &>(*widget).list();
    auto *field = list->findChild<QLineEdit *>();
    auto *kinds = list->findChild<QComboBox *>();
    figures.push_back(
        {u"a word in the filter, painted"_s, milliseconds([&] {
             field->setText(u"вишни"_s);
             (void)widget->grab();
             field->clear();
             (void)widget->grab();
         }) / 2,
            100, anchor.filter});
    figures.push_back(
        {u"another kind in the filter, painted"_s, milliseconds([&] {
             kinds->setCurrentIndex(5);
             (void)widget->grab();
             kinds->setCurrentIndex(0);
             (void)widget->grab();
         }) / 2,
            100, anchor.filter});
    const auto rows = decisionListRows({*laptop.desk.outlook(space)});
    int next = 0;
    figures.push_back({u"another proposal chosen, its sheet painted"_s, milliseconds([&] {
                           list->choose(rows.at(next += 311).key);
                           (void)widget->grab();
                       }),
        100});
    figures.push_back({u"a position written, folded and painted"_s, milliseconds([&] {
                           const auto seen = *laptop.desk.outlook(space);
                           const auto open = mattersIn(seen, {.waitsForMe = true});
                           const ChangeId wording = open.front()->current().id;
                           if (!laptop.desk.does(space, [&](const Outlook &now) {
                                   return takePosition(now, {.wording = wording, .kind = PositionKind::For});
                               }))
                               qFatal("the position is not taken");
                           (void)widget->grab();
                       }),
        0});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"json"_s, u"where the figures go"_s, u"file"_s});
    parser.addOption({u"proposals"_s, u"how many"_s, u"n"_s, u"5000"_s});
    parser.process(app);
    const int proposals = parser.value(u"proposals"_s).toInt();

    Laptop laptop;
    const DeviceCard own = *laptop.spaces->keys().draw();
    const History history(own, *laptop.spaces->keys().signer(own.feed), proposals);
    const SpaceId space = history.space();
    std::vector<Figure> figures;
    figures.push_back({u"all of it taken into the vault and folded"_s, millisecondsOnce([&] {
                           if (const auto taken = laptop.spaces->take(space, history.changes()); !taken)
                               qFatal("the history is not taken: %s", qPrintable(taken.error().detail));
                       }),
        0});
    figures.push_back({u"the spaces opened again, all folded"_s, millisecondsOnce([&] {
                           laptop.spaces = *Spaces::open(*laptop.open, composition::allChangeTypes(), laptop.clock);
                       }),
        0});
    laptop.desk.lend(*laptop.spaces);
    const Anchor anchor(proposals);
    addDomain(*laptop.desk.outlook(space), anchor, figures);
    addPage(laptop, space, anchor, figures);
    print(figures, parser.value(u"json"_s));
    laptop.desk.takeBack();
    return std::ranges::all_of(figures, [](const Figure &one) { return one.atMost == 0 || one.ours < one.atMost; }) ? 0
                                                                                                                    : 1;
}
