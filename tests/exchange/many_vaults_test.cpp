// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"
#include "exchange/laptop.h"
#include "groups/domain/description.h"
#include "groups/domain/promise_acts.h"

#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

using namespace pochin;
using namespace pochin::exchange;
using namespace pochin::exchange::test;
using namespace Qt::StringLiterals;
using enum Failure::Kind;

/// Three to five people, each with a vault of their own, and a bag of bundles between them. The bag loses, doubles,
/// breaks and mixes up what lies in it, as bags do.
class ManyVaultsTest : public QObject
{
    Q_OBJECT

private:
    enum class Mishap { None, Doubled, CutShort, BitFlipped, Foreign, NoBundle };

    struct Sent {
        QString path;
        std::size_t by = 0;
    };

    QTemporaryDir m_folder;
    FixedClock m_clock{Instant(std::chrono::milliseconds(1'760'000'000'000))};
    std::mt19937 m_chance;
    std::vector<std::unique_ptr<Laptop>> m_everybody;
    std::vector<Laptop *> m_people; ///< of this history
    std::optional<ledger::SpaceId> m_space;
    QString m_foreign; ///< a bundle of a group in which nobody here is
    std::vector<Sent> m_bag;
    std::vector<ledger::ChangeId> m_done; ///< all that anybody ever did
    std::map<Mishap, int> m_mishaps;
    int m_files = 0;

    [[nodiscard]] std::size_t lot(std::size_t below) { return m_chance() % below; }
    [[nodiscard]] Laptop &someone() { return *m_people[lot(m_people.size())]; }
    [[nodiscard]] QString newFile() { return m_folder.filePath(u"%1.pochin"_s.arg(m_files++)); }

    /// Everybody gets a new key for the new group: vaults outlive histories, as they do in life.
    void gather(std::size_t people)
    {
        m_bag.clear();
        m_done.clear();
        m_people.clear();
        for (std::size_t i = 0; i < people; ++i) {
            m_people.push_back(m_everybody[i].get());
            m_people.back()->card = *m_people.back()->spaces->keys().draw();
        }
        m_space = m_people.front()->founds(u"Сад"_s);
        for (std::size_t i = 1; i < people; ++i)
            m_people.front()->admits(*m_space, *m_people[i]);
        const QString first = sends(0, Dispatch::Reach::Everything);
        for (std::size_t i = 1; i < people; ++i)
            QVERIFY(m_people[i]->takes(first));
    }
    void makeForeign()
    {
        Laptop stranger(u"Чужой"_s, QDir(m_folder.path()), m_clock);
        const Laptop other(u"Другой"_s, QDir(m_folder.path()), m_clock);
        const ledger::SpaceId theirs = stranger.founds(u"Мастерская"_s);
        stranger.admits(theirs, other);
        m_foreign = newFile();
        QVERIFY(stranger.exchange->write({.space = theirs}, m_foreign));
    }

    QString sends(std::size_t by, Dispatch::Reach reach)
    {
        m_clock.advance(std::chrono::minutes(1));
        Dispatch dispatch{.space = *m_space, .reach = reach};
        if (reach == Dispatch::Reach::Delta && lot(3) == 0) { // to one person only
            const auto readers = m_people[by]->exchange->planned(dispatch)->readers;
            dispatch.to = {readers[lot(readers.size())].person};
        }
        const QString file = newFile();
        if (const auto written = m_people[by]->exchange->write(dispatch, file); !written)
            qFatal("%s", toString(written.error()));
        m_bag.push_back({file, by});
        return file;
    }
    /// Something that shows in the state, something that two may do at once, and something from a newer program.
    void does(Laptop &person)
    {
        m_clock.advance(std::chrono::minutes(1));
        const auto word = u"слово %1"_s.arg(m_chance());
        const auto done = person.spaces->does(*m_space, [&](const ledger::Outlook &outlook) -> Result<ledger::Deed> {
            switch (lot(3)) {
            case 0:
                return groups::makePromise(outlook, {.what = word});
            case 1:
                return groups::describe(outlook, groups::DescriptionField::Ground, word);
            default:
                return ledger::Deed{.type = 60'000, .payload = {word.toUtf8()}};
            }
        });
        if (!done)
            qFatal("%s", toString(done.error()));
        m_done.push_back(*done);
    }

    QString broken(const QString &path, const std::function<void(QByteArray &)> &breakIt)
    {
        QFile whole(path);
        QFile copy(newFile());
        if (!whole.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            qFatal("no file");
        QByteArray bytes = whole.readAll();
        breakIt(bytes);
        copy.write(bytes);
        return copy.fileName();
    }
    /// What a person is given instead of the file, and what must come of it.
    std::pair<QString, std::set<Failure::Kind>> spoilt(const QString &path, Mishap mishap)
    {
        switch (mishap) {
        case Mishap::CutShort:
            // In the middle of the last chunk nobody can tell an end that came early from an altered one.
            return {broken(path,
                        [&](QByteArray &bytes) { bytes.truncate(qsizetype(lot(std::size_t(bytes.size() - 1)) + 1)); }),
                {Truncated, Damaged, Malformed, NotForMe}};
        case Mishap::BitFlipped:
            // Behind the header, which is as long as it has readers; and a file for others stays a file for others.
            return {broken(path,
                        [&](QByteArray &bytes) {
                            const auto at = bytes.size() - 1 - qsizetype(lot(4'096));
                            bytes[at] = char(bytes[at] ^ (1 << lot(8)));
                        }),
                {Damaged, NotForMe}};
        case Mishap::Foreign:
            return {m_foreign, {NotForMe}};
        case Mishap::NoBundle:
            return {broken(path, [](QByteArray &bytes) { bytes = "no bundle at all"; }), {Malformed}};
        default:
            return {path, {}};
        }
    }

    void delivers(Laptop &to, const QString &path, Mishap mishap)
    {
        ++m_mishaps[mishap];
        const auto before = to.space(*m_space).digest();
        const Frontier had = frontierOf(to.space(*m_space));
        const auto [given, expected] = spoilt(path, mishap);
        const auto taken = to.takes(given);
        if (!expected.empty()) {
            QVERIFY2(!taken, qPrintable(u"mishap %1 was taken"_s.arg(int(mishap))));
            QVERIFY2(expected.contains(taken.error().kind), toString(taken.error()));
            QVERIFY(to.space(*m_space).digest() == before);
            QVERIFY(frontierOf(to.space(*m_space)) == had);
            return;
        }
        if (!taken) { // one's own, or meant for others only
            QCOMPARE(taken.error().kind, NotForMe);
            return;
        }
        QVERIFY(taken->agreement != Agreement::Diverges);
        if (mishap != Mishap::Doubled)
            return;
        const auto again = to.takes(given);
        QVERIFY2(again, again ? "" : toString(again.error()));
        QCOMPARE(again->fresh, 0U);
    }

    /// Nothing is lost as long as one copy of it is anywhere: whoever has it sends it, and in the end all have it.
    void empties()
    {
        for (std::size_t round = 0; round < m_people.size(); ++round) {
            std::vector<std::size_t> order(m_people.size());
            std::iota(order.begin(), order.end(), 0);
            std::ranges::shuffle(order, m_chance);
            for (const std::size_t by : order) {
                const QString file = sends(by, Dispatch::Reach::Everything);
                for (Laptop *to : m_people) {
                    if (to != m_people[by])
                        delivers(*to, file, Mishap::None);
                }
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &name : {u"Вера"_s, u"Олег"_s, u"Анна"_s, u"Игорь"_s, u"Ольга"_s})
            m_everybody.push_back(std::make_unique<Laptop>(name, QDir(m_folder.path()), m_clock));
        makeForeign();
    }

    void whatever_the_bag_does_all_copies_end_equal_and_nothing_is_lost_data()
    {
        QTest::addColumn<int>("people");
        for (const int people : {3, 4, 5}) {
            for (int history = 1; history <= 3; ++history)
                QTest::addRow("%d people, history %d", people, history) << people;
        }
    }
    void whatever_the_bag_does_all_copies_end_equal_and_nothing_is_lost()
    {
        QFETCH(const int, people);
        const quint32 seed = qEnvironmentVariableIsSet("POCHIN_EXCHANGE_SEED")
            ? qEnvironmentVariable("POCHIN_EXCHANGE_SEED").toUInt()
            : std::random_device()();
        qInfo("POCHIN_EXCHANGE_SEED=%u", seed);
        m_chance.seed(seed);
        gather(std::size_t(people));
        for (int step = 0; step < 60 && !QTest::currentTestFailed(); ++step) {
            if (lot(2) == 0)
                does(someone());
            if (lot(2) == 0)
                sends(lot(m_people.size()), lot(4) == 0 ? Dispatch::Reach::Everything : Dispatch::Reach::Delta);
            if (lot(10) == 0 && m_bag.size() > 1) // lost
                m_bag.erase(m_bag.begin() + std::ptrdiff_t(lot(m_bag.size())));
            if (lot(3) != 0) // the latest, or an old one
                delivers(someone(), m_bag[lot(m_bag.size())].path, Mishap(lot(6)));
        }
        if (QTest::currentTestFailed())
            return;
        empties();
        for (const Laptop *person : m_people) {
            const ledger::Space &space = person->space(*m_space);
            QVERIFY(space.digest() == m_people.front()->space(*m_space).digest());
            QVERIFY(frontierOf(space) == frontierOf(m_people.front()->space(*m_space)));
            for (const ledger::ChangeId &done : m_done)
                QVERIFY(space.graph().find(done));
        }
    }

    void every_mishap_happened()
    {
        for (const Mishap mishap :
            {Mishap::None, Mishap::Doubled, Mishap::CutShort, Mishap::BitFlipped, Mishap::Foreign, Mishap::NoBundle})
            QVERIFY2(m_mishaps[mishap] > 0, qPrintable(QString::number(int(mishap))));
    }
};

QTEST_GUILESS_MAIN(ManyVaultsTest)
#include "many_vaults_test.moc"
