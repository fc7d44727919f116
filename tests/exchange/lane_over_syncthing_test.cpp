// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/change_types.h"
#include "crypto/random.h"
#include "exchange/store/lane.h"
#include "groups/domain/admission.h"
#include "groups/domain/genesis.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pochin;
using namespace pochin::exchange;
using namespace Qt::StringLiterals;

namespace {

/// On a loopback address that nobody else uses; another run at the same time draws another one.
quint16 drawnPort()
{
    return static_cast<quint16>(20'000 + crypto::randomBelow(30'000));
}

/// One syncthing with one folder, on a loopback address of its own: it knows one other, and asks nobody else.
class Syncthing
{
public:
    Syncthing(QString host, const QString &home, QString folder)
        : m_host(std::move(host)), m_home(home), m_folder(std::move(folder)), m_port(drawnPort())
    {
        QDir().mkpath(m_folder);
        run({u"generate"_s, u"--no-default-folder"_s, u"--home="_s + m_home});
        m_id = QString::fromLatin1(run({u"--device-id"_s, u"--home="_s + m_home}).trimmed());
    }
    ~Syncthing() { stop(); }
    Syncthing(const Syncthing &) = delete;
    Syncthing &operator=(const Syncthing &) = delete;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &id() const { return m_id; }

    void meet(const Syncthing &other)
    {
        QFile file(m_home + u"/config.xml"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no config");
        file.write(config(other).toUtf8());
    }
    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setStandardOutputFile(m_home + u"/log"_s);
        m_process->start(u"syncthing"_s,
            {u"serve"_s, u"--home="_s + m_home, u"--no-browser"_s, u"--no-restart"_s, u"--no-upgrade"_s});
        if (!m_process->waitForStarted())
            qFatal("syncthing does not start");
    }
    void stop()
    {
        if (!m_process)
            return;
        m_process->terminate();
        if (!m_process->waitForFinished(10'000))
            m_process->kill();
        m_process.reset();
    }

private:
    static QByteArray run(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"syncthing"_s, arguments);
        process.waitForFinished(30'000);
        return process.readAllStandardOutput();
    }
    [[nodiscard]] QString config(const Syncthing &other) const
    {
        const QString device = u"<device id=\"%1\" name=\"%1\"><address>tcp://%2:%3</address></device>"_s;
        return u"<configuration version=\"37\"><folder id=\"lane\" path=\"%1\" type=\"sendreceive\" "
               u"rescanIntervalS=\"2\" "
               "fsWatcherEnabled=\"true\" fsWatcherDelayS=\"1\"><device id=\"%2\"/><device id=\"%3\"/></folder>"_s.arg(
                   m_folder, m_id, other.m_id)
            + device.arg(m_id, m_host).arg(m_port) + device.arg(other.m_id, other.m_host).arg(other.m_port)
            + u"<gui enabled=\"false\"></gui><options><listenAddress>tcp://%1:%2</listenAddress>"
              "<globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>"
              "<relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><urAccepted>-1</urAccepted>"
              "<reconnectionIntervalS>2</reconnectionIntervalS><startBrowser>false</startBrowser>"
              "<autoUpgradeIntervalH>0</autoUpgradeIntervalH><crashReportingEnabled>false</crashReportingEnabled>"
              "</options></configuration>"_s.arg(m_host)
                  .arg(m_port);
    }

    QString m_host;
    QString m_home;
    QString m_folder;
    quint16 m_port;
    QString m_id;
    std::unique_ptr<QProcess> m_process;
};

struct Person {
    Person(const QString &folder, const crypto::Secret &passphrase, const Clock &clock)
        : vault(*vault::Vault::create(folder, passphrase, {.workFactor = *vault::WorkFactor::of(15)})),
          spaces(*ledger::Spaces::open(*vault, composition::allChangeTypes(), clock)),
          exchange(*vault, *spaces, composition::allChangeTypes(), clock), card(*spaces->keys().draw())
    {
    }
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<ledger::Spaces> spaces;
    Exchange exchange;
    ledger::DeviceCard card;
};

} // namespace

/// Two vaults, two real synchronisers: Pochin moves no bytes itself.
class LaneOverSyncthingTest : public QObject
{
    Q_OBJECT

private:
    const SystemClock m_clock;

    void round(Person &person, const Syncthing &carrier, const ledger::SpaceId &space)
    {
        auto lane = Lane::opened(*person.vault, *person.spaces, person.exchange, carrier.folder(), space);
        const auto done = lane.and_then([&](Lane &opened) { return opened.sync(m_clock.now()); });
        if (!done)
            qFatal("%s", toString(done.error()));
    }
    static void does(Person &person, const ledger::SpaceId &space)
    {
        const auto done = person.spaces->author(space, {.type = 60'000, .payload = {crypto::randomBytes(20)}});
        if (!done)
            qFatal("%s", toString(done.error()));
    }
    static bool areEqual(const Person &one, const Person &other, const ledger::SpaceId &space)
    {
        const ledger::Space *here = one.spaces->space(space);
        const ledger::Space *there = other.spaces->space(space);
        return here && there && here->digest() == there->digest() && frontierOf(*here) == frontierOf(*there);
    }

private Q_SLOTS:
    void two_vaults_agree_over_two_synchronisers_whatever_happens_between()
    {
        if (QStandardPaths::findExecutable(u"syncthing"_s).isEmpty())
            QSKIP("syncthing is not installed");
        QTemporaryDir home;
        const crypto::Secret words = crypto::Secret::ofBytes("семь слов не для чужих в этом тесте");
        Person vera(home.filePath(u"vera"_s), words, m_clock);
        Person oleg(home.filePath(u"oleg"_s), words, m_clock);
        const groups::Genesis genesis{.title = u"Сад"_s,
            .founders = {{.card = vera.card, .name = u"Вера"_s}},
            .nonce = QByteArray(groups::Genesis::nonceSize, 'n')};
        const auto space
            = groups::founding(genesis)
                  .and_then([&](const auto &payload) { return vera.spaces->found(vera.card.feed, payload); })
                  .value();
        QVERIFY(vera.spaces->does(
            space, [&](const ledger::Outlook &outlook) { return groups::admit(outlook, oleg.card, u"Олег"_s); }));

        Syncthing here(u"127.0.0.2"_s, home.filePath(u"st-vera"_s), home.filePath(u"lane-vera"_s));
        Syncthing there(u"127.0.0.3"_s, home.filePath(u"st-oleg"_s), home.filePath(u"lane-oleg"_s));
        QVERIFY(!here.id().isEmpty() && here.id() != there.id());
        here.meet(there);
        there.meet(here);
        here.start();
        there.start();

        const auto untilEqual = [&] {
            return QTest::qWaitFor(
                [&] {
                    round(vera, here, space);
                    round(oleg, there, space);
                    QTest::qWait(500);
                    return areEqual(vera, oleg, space);
                },
                120'000);
        };
        QVERIFY2(untilEqual(), "the first bundle never arrived");

        // Both work while one synchroniser is away; bundles pile up on both sides.
        there.stop();
        for (int i = 0; i < 5; ++i) {
            does(vera, space);
            round(vera, here, space);
            does(oleg, space);
            round(oleg, there, space);
        }
        QVERIFY(!areEqual(vera, oleg, space));
        // Somebody renames what lies in the folder, and leaves a copy.
        const QDir lane(here.folder() + u'/'
            + QDir(here.folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time).front());
        const QString name = lane.entryList({u"*.pochin"_s}, QDir::Files).front();
        QVERIFY(QFile::copy(lane.filePath(name), lane.filePath(u"from the stick.pochin"_s)));
        there.start();
        QVERIFY2(untilEqual(), "after the time apart the copies do not agree");
        does(oleg, space);
        QVERIFY2(untilEqual(), "the last deed never arrived");
    }
};

QTEST_GUILESS_MAIN(LaneOverSyncthingTest)
#include "lane_over_syncthing_test.moc"
