// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The power goes at every single step that the disk takes while changes come in or a deed is done: after unlocking
// again everything is as it was before, or as it was to be, and never in between.
#include "groups/domain/admission.h"
#include "ledger/domain/sha256.h"
#include "support/failing_disk.h"
#include "support/home.h"
#include "support/signed_laptop.h"

#include <QDirIterator>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;
using pochin::test::FailingDisk;

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator entries(from, QDir::Files | QDir::Hidden);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        if (!QFile::copy(entry.filePath(), to + u'/' + entry.fileName()))
            qFatal("a vault could not be copied");
    }
}

/// A home with the files of another one, which is closed.
struct Copied : Home {
    explicit Copied(const Home &original) : Home(Closed())
    {
        copyFolder(original.folder, folder);
        copyFolder(original.state, state);
        reopen();
    }
};

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

    /// Plays `deed` again and again in copies of `home`; the power goes one step later each time, or `stride` steps,
    /// until it outlives the deed. Returns how many steps that took.
    template <typename Deed>
    int dieAtEachStep(const Home &home, const SpaceId &id, const Deed &deed, int stride = 1)
    {
        StateDigest before = sha256<StateDigest>({});
        StateDigest after = before;
        {
            Copied undisturbed(home);
            if (const Space *space = undisturbed.spaces->space(id))
                before = space->digest();
            if (!deed(undisturbed))
                qFatal("the deed is not possible");
            after = undisturbed.spaces->space(id)->digest();
        }
        for (int steps = 0;; steps += stride) {
            Copied copy(home);
            FailingDisk::dieAfter(steps);
            const bool isDone = deed(copy).has_value();
            const bool hasDied = FailingDisk::isDead();
            copy.close();
            FailingDisk::revive();
            copy.reopen();
            const Space *space = copy.spaces->space(id);
            const StateDigest found = space ? space->digest() : sha256<StateDigest>({});
            const auto where = QByteArray::number(steps);
            if (found != before && found != after)
                QTest::qFail("half of it is there, steps: " + where, __FILE__, __LINE__);
            if (isDone && found != after)
                QTest::qFail("acknowledged and gone, steps: " + where, __FILE__, __LINE__);
            if (!copy.vault->check().value_or(std::vector<vault::Finding>(1)).empty())
                QTest::qFail("the vault is hurt, steps: " + where, __FILE__, __LINE__);
            if (!hasDied || QTest::currentTestFailed())
                return steps;
        }
    }

private Q_SLOTS:
    void initTestCase() { FailingDisk::install(); }
    void cleanup() { FailingDisk::revive(); }

    void a_bundle_that_makes_a_space_known()
    {
        const Change genesis = foundedBy(1);
        SignedLaptop vera(1, genesis);
        for (int i = 0; i < 30; ++i)
            vera.does(QByteArray::number(i));
        Home boris;
        boris.close();
        const SpaceId id = spaceOf(genesis.id());
        const int steps = dieAtEachStep(boris, id, [&](Home &home) { return home.spaces->take(id, vera.changes()); });
        QVERIFY2(steps > 10, qPrintable(QString::number(steps)));
        qInfo("the power went at each of %d steps", steps);
    }

    void a_deed()
    {
        Home vera;
        const DeviceCard card = *vera.spaces->keys().draw();
        const SpaceId orchard = *vera.spaces->found(card.feed, orchardOf(card, u"Вера"_s));
        const DeviceCard anton = *Home().spaces->keys().draw();
        vera.close();
        const int steps = dieAtEachStep(vera, orchard, [&](Home &home) {
            return home.spaces->does(
                orchard, [&](const Outlook &outlook) { return groups::admit(outlook, anton, u"Антон"_s); });
        });
        QVERIFY2(steps > 4, qPrintable(QString::number(steps)));
        qInfo("the power went at each of %d steps", steps);
    }

    void a_bundle_large_enough_for_a_snapshot()
    {
        const Change genesis = foundedBy(1);
        SignedLaptop vera(1, genesis);
        for (int i = 0; i < 1100; ++i)
            vera.does(QByteArray::number(i));
        Home boris;
        const SpaceId id = spaceOf(genesis.id());
        const std::vector<Change> all = vera.changes();
        if (!boris.spaces->take(id, std::span(all).first(1000)))
            qFatal("not taken");
        boris.close();
        const int steps = dieAtEachStep(
            boris, id, [&](Home &home) { return home.spaces->take(id, std::span(all).subspan(1000)); }, 7);
        QVERIFY2(steps > 50, qPrintable(QString::number(steps)));
        qInfo("the power went at every seventh of %d steps", steps);
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
