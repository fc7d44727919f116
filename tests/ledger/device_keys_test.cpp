// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person with several devices, and what becomes of a vault that was copied, put back, or came without its keys: it
// never signs twice at one place.
#include "ledger/domain/device_link.h"
#include "ledger/domain/device_retirement.h"
#include "ledger/domain/own_devices.h"
#include "support/home.h"
#include "vault/trouble.h"

#include <QDirIterator>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;
using vault::troubleOf; // for QCOMPARE_TROUBLE

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator entries(from, QDir::Files);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        QFile::remove(to + u'/' + entry.fileName());
        QVERIFY(QFile::copy(entry.filePath(), to + u'/' + entry.fileName()));
    }
}

const Deed note{.type = 99, .payload = {QByteArray("\xa0", 1)}};

/// Vera's laptop with a group of which she is the only member.
struct Veras : Home {
    SpaceId orchard = [this] {
        const DeviceCard card = *spaces->keys().draw();
        return *spaces->found(card.feed, orchardOf(card, u"Вера"_s));
    }();

    /// Nothing: it was written. A failure of another kind fails the test, for it is neither.
    [[nodiscard]] std::optional<DeviceRefusal> whyNotWrite()
    {
        const auto written = spaces->author(orchard, note);
        if (written)
            return std::nullopt;
        const auto reason = deviceRefusalOf(written.error());
        if (!reason)
            QTest::qFail(qPrintable(written.error().detail), __FILE__, __LINE__);
        return reason;
    }
    [[nodiscard]] std::size_t size() const { return spaces->space(orchard)->graph().size(); }
};

/// Another machine with a copy of the vault as it is now.
std::unique_ptr<Veras> copyElsewhere(Veras &vera)
{
    vera.close();
    auto copy = std::make_unique<Veras>();
    copy->close();
    copyFolder(vera.folder, copy->folder);
    copy->machine = u"another laptop"_s;
    copy->orchard = vera.orchard;
    vera.reopen();
    copy->reopen();
    return copy;
}

} // namespace

class DeviceKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_vault_that_stays_where_it_is_signs_day_after_day()
    {
        Veras vera;
        for (int day = 0; day < 3; ++day) {
            QCOMPARE(vera.whyNotWrite(), std::nullopt);
            vera.reopen();
        }
        QCOMPARE(vera.size(), std::size_t(4));
    }

    void the_secrets_of_a_device_are_not_in_the_database_and_not_in_clear()
    {
        Veras vera;
        const auto signer = vera.spaces->keys().signer(vera.spaces->keys().cards().front().feed);
        QVERIFY_DONE(signer);
        vera.close();
        const QByteArray file = vault::contentOf(vera.folder + u"/device.key"_s);
        QVERIFY(file.startsWith("age-encryption.org/v1\n"));
        QVERIFY(!file.contains(signer->feed().bytes().toByteArray()));
        QVERIFY(QFile::remove(vera.folder + u"/device.key"_s));
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), DeviceRefusal::KeyIsMissing);
    }

    void a_vault_copied_to_another_machine_reads_everything_and_signs_nothing()
    {
        Veras vera;
        const auto copy = copyElsewhere(vera);
        QCOMPARE(copy->size(), std::size_t(1));
        QCOMPARE(copy->whyNotWrite(), DeviceRefusal::VaultWasCopied);
        QCOMPARE(copy->size(), std::size_t(1));
        QCOMPARE(vera.whyNotWrite(), std::nullopt); // and the other goes on
    }

    void a_copy_gets_a_key_of_its_own_and_goes_on_once_it_is_linked()
    {
        Veras vera;
        const auto copy = copyElsewhere(vera);
        QCOMPARE(copy->whyNotWrite(), DeviceRefusal::VaultWasCopied);
        const DeviceCard spare = *copy->spaces->spareCard();
        QCOMPARE(copy->spaces->keys().cards().size(), std::size_t(2));
        QCOMPARE(*copy->spaces->spareCard(), spare); // no further one is drawn

        QVERIFY_DONE(
            vera.spaces->does(vera.orchard, [&](const Outlook &outlook) { return linkDevice(outlook, spare); }));
        QVERIFY_DONE(copy->spaces->take(copy->orchard, vera.everything(vera.orchard)));
        QCOMPARE(copy->whyNotWrite(), std::nullopt);
        QCOMPARE(copy->spaces->feed(copy->orchard), spare.feed);
        QCOMPARE(copy->spaces->self(copy->orchard), vera.spaces->self(vera.orchard));
        QVERIFY_DONE(vera.spaces->take(vera.orchard, copy->everything(copy->orchard)));
        QCOMPARE(vera.spaces->space(vera.orchard)->standing().members().size(), std::size_t(1)); // one person
        for (quint32 feed = 0; feed < 2; ++feed)
            QCOMPARE(vera.spaces->space(vera.orchard)->graph().branches(FeedIndex{feed}).size(), std::size_t(1));
    }

    void of_two_copies_on_one_machine_only_one_goes_on()
    {
        Veras vera;
        vera.close();
        Veras twin;
        twin.close();
        copyFolder(vera.folder, twin.folder);
        twin.state = vera.state;
        twin.orchard = vera.orchard;
        vera.reopen();
        twin.reopen();
        QCOMPARE(twin.whyNotWrite(), std::nullopt);
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), DeviceRefusal::VaultIsBehind);
        // What the other did comes in a bundle: now nothing is missing, and this one may go on.
        QVERIFY_DONE(vera.spaces->take(vera.orchard, twin.everything(twin.orchard)));
        QCOMPARE(vera.whyNotWrite(), std::nullopt);
        twin.reopen();
        QCOMPARE(twin.whyNotWrite(), DeviceRefusal::VaultIsBehind);
    }

    void a_vault_put_back_to_last_week_signs_nothing_until_it_knows_what_it_has_signed()
    {
        Veras vera;
        QCOMPARE(vera.whyNotWrite(), std::nullopt);
        const QString lastWeek = vera.files.filePath(u"last week"_s);
        vera.close();
        copyFolder(vera.folder, lastWeek);
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), std::nullopt);
        const auto handedOn = vera.everything(vera.orchard);
        vera.close();
        copyFolder(lastWeek, vera.folder);
        vera.reopen();
        QCOMPARE(vera.size(), std::size_t(2));
        QCOMPARE(vera.whyNotWrite(), DeviceRefusal::VaultIsBehind);
        QCOMPARE(deviceRefusalOf(vera.spaces->trustKeys(vera.orchard).error()), DeviceRefusal::VaultIsBehind);
        QVERIFY_DONE(vera.spaces->take(vera.orchard, handedOn));
        QCOMPARE(vera.whyNotWrite(), std::nullopt);
    }

    void who_moved_to_a_new_machine_and_says_so_goes_on_with_the_same_keys()
    {
        Veras vera;
        vera.close();
        vera.machine = u"new laptop"_s;
        vera.state = vera.files.filePath(u"new state"_s);
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), DeviceRefusal::VaultWasCopied);
        QVERIFY_DONE(vera.spaces->trustKeys(vera.orchard));
        QCOMPARE(vera.whyNotWrite(), std::nullopt);
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), std::nullopt);
    }

    void a_home_folder_copied_whole_to_another_machine_is_noticed_too()
    {
        Veras vera;
        vera.machine = u"another laptop"_s;
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), DeviceRefusal::VaultWasCopied);
    }

    void a_backup_without_the_device_file_says_so_and_gets_new_keys()
    {
        Veras vera;
        vera.close();
        QVERIFY(QFile::remove(vera.folder + u"/device.key"_s));
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), DeviceRefusal::KeyIsMissing);
        QVERIFY(vera.spaces->outlook(vera.orchard)); // and still shows the group as its member sees it
        const auto spare = vera.spaces->spareCard();
        QVERIFY_DONE(spare);
        QVERIFY_DONE(vera.spaces->keys().signer(spare->feed));
        QCOMPARE(deviceRefusalOf(vera.spaces->trustKeys(vera.orchard).error()), DeviceRefusal::KeyIsMissing);
    }

    void a_damaged_device_file_is_called_damaged_and_never_written_over_data()
    {
        QTest::addColumn<qsizetype>("place");
        for (const qsizetype place : {0, 30, 100, 200, 250})
            QTest::addRow("byte %d", int(place)) << place;
    }
    void a_damaged_device_file_is_called_damaged_and_never_written_over()
    {
        QFETCH(qsizetype, place);
        Veras vera;
        vera.close();
        const QString path = vera.folder + u"/device.key"_s;
        const QByteArray whole = vault::contentOf(path);
        QByteArray damaged = whole;
        damaged[place] = static_cast<char>(damaged[place] ^ 1);
        vault::replace(path, damaged);
        vera.reopen();
        QCOMPARE_TROUBLE(vera.spaces->author(vera.orchard, note), vault::Trouble::DeviceFileDamaged);
        QCOMPARE_TROUBLE(vera.spaces->keys().draw(), vault::Trouble::DeviceFileDamaged);
        QCOMPARE(vault::contentOf(path), damaged);
        vault::replace(path, whole);
        QCOMPARE(vera.whyNotWrite(), std::nullopt);
    }

    void a_device_file_of_another_vault_is_not_taken()
    {
        Veras vera;
        Veras other;
        vera.close();
        other.close();
        vault::replace(vera.folder + u"/device.key"_s, vault::contentOf(other.folder + u"/device.key"_s));
        vera.reopen();
        QCOMPARE_TROUBLE(vera.spaces->author(vera.orchard, note), vault::Trouble::DeviceFileDamaged);
    }

    void an_outside_file_that_cannot_be_understood_says_nothing_of_any_key_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray("\xff\x00\n\n: :\nfeed: \nfeed: zz -\n", 24);
        QTest::newRow("newer") << QByteArray("pochin-vault-head 2\n");
    }
    void an_outside_file_that_cannot_be_understood_says_nothing_of_any_key()
    {
        QFETCH(QByteArray, content);
        Veras vera;
        vera.close();
        vault::replace(QDir(vera.state).filePath(QDir(vera.state).entryList({u"*.head"_s}).constFirst()), content);
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), DeviceRefusal::VaultWasCopied);
    }

    void without_a_place_outside_nothing_is_signed()
    {
        Veras vera;
        vera.close();
        QVERIFY(QDir(vera.state).removeRecursively());
        vault::replace(vera.state, "a file stands where the folder was");
        const QString path = vera.folder + u"/device.key"_s;
        const QByteArray keys = vault::contentOf(path);
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), DeviceRefusal::VaultWasCopied);
        QCOMPARE_TROUBLE(vera.spaces->spareCard(), vault::Trouble::NoPermission);
        QVERIFY(!vera.spaces->trustKeys(vera.orchard));
        QCOMPARE(vera.whyNotWrite(), DeviceRefusal::VaultWasCopied); // an answer that was not kept does not count
        QCOMPARE(vera.size(), std::size_t(1));
        QCOMPARE(vault::contentOf(path), keys); // and no keys pile up that nobody can use
    }

    void a_deed_that_could_not_be_kept_leaves_the_key_as_it_was()
    {
        Veras vera;
        const FeedKey feed = *vera.spaces->feed(vera.orchard);
        // As after a power cut between the announcement and the commit.
        Witness witness(vera.vault->outsideFile(), vera.vault->fingerprint(), vera.machine);
        const CausalGraph &graph = vera.spaces->space(vera.orchard)->graph();
        QVERIFY_DONE(witness.announce(feed, graph.id(Node{0}), *ChangeId::fromBytes(QByteArray(32, 'x'))));
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), std::nullopt);
    }

    void a_power_cut_after_the_commit_leaves_a_key_that_goes_on()
    {
        Veras vera;
        const FeedKey feed = *vera.spaces->feed(vera.orchard);
        QCOMPARE(vera.whyNotWrite(), std::nullopt);
        Witness witness(vera.vault->outsideFile(), vera.vault->fingerprint(), vera.machine);
        const CausalGraph &graph = vera.spaces->space(vera.orchard)->graph();
        QVERIFY_DONE(witness.announce(feed, graph.id(Node{0}), graph.id(Node{1})));
        vera.reopen();
        QCOMPARE(vera.whyNotWrite(), std::nullopt);
        QCOMPARE(vera.spaces->space(vera.orchard)->graph().branches(FeedIndex{0}).size(), std::size_t(1));
    }

    void a_lost_device_is_retired_and_what_it_writes_afterwards_is_set_aside()
    {
        Veras vera;
        const auto phone = copyElsewhere(vera);
        const DeviceCard spare = *phone->spaces->spareCard();
        QVERIFY_DONE(
            vera.spaces->does(vera.orchard, [&](const Outlook &outlook) { return linkDevice(outlook, spare); }));
        QVERIFY_DONE(phone->spaces->take(phone->orchard, vera.everything(vera.orchard)));
        const FeedKey own = *vera.spaces->feed(vera.orchard);
        QVERIFY_DONE(vera.spaces->does(
            vera.orchard, [&](const Outlook &outlook) { return retireDevice(outlook, own, spare.feed); }));
        QCOMPARE(phone->whyNotWrite(), std::nullopt); // whoever found it writes on
        QVERIFY_DONE(vera.spaces->take(vera.orchard, phone->everything(phone->orchard)));
        const Space &space = *vera.spaces->space(vera.orchard);
        QCOMPARE(space.verdict(*tipOf(space.graph(), spare.feed)).reason, Reason::UnseenByRetirement);
        QVERIFY(space.state().part<Devices>().isRetired(spare.feed, *vera.spaces->self(vera.orchard)));
    }

    void only_own_devices_are_linked_and_retired()
    {
        Veras vera;
        const FeedKey own = *vera.spaces->feed(vera.orchard);
        const Outlook outlook = *vera.spaces->outlook(vera.orchard);
        const auto reasonOf
            = [](const Result<Deed> &deed) { return deed ? std::nullopt : deviceRefusalOf(deed.error()); };
        Home anton;
        const DeviceCard his = *anton.spaces->keys().draw();
        QCOMPARE(reasonOf(linkDevice(outlook, {own, his.recipient})), DeviceRefusal::AlreadyYours);
        QCOMPARE(reasonOf(retireDevice(outlook, own, own)), DeviceRefusal::WouldSilenceItself);
        QCOMPARE(reasonOf(retireDevice(outlook, own, his.feed)), DeviceRefusal::NotYours);
        QCOMPARE(reasonOf(linkDevice(outlook, his)), std::nullopt);
    }

    void what_is_written_of_devices_is_read_as_it_was_written()
    {
        Home anton;
        const DeviceCard card = *anton.spaces->keys().draw();
        const DeviceLink link{.device = card};
        QCOMPARE(*DeviceLink::decoded(link.encoded()), link);
        const DeviceRetirement retirement{.device = card.feed};
        QCOMPARE(*DeviceRetirement::decoded(retirement.encoded()), retirement);
        for (qsizetype size = 0; size < link.encoded().size(); ++size)
            QVERIFY(!DeviceLink::decoded(link.encoded().first(size)));
    }

    void a_person_sees_which_devices_they_have_and_what_became_of_each()
    {
        Veras vera;
        Home phone;
        const DeviceCard card = *phone.spaces->keys().draw();
        const FeedKey laptop = *vera.spaces->feed(vera.orchard);
        QVERIFY_DONE(vera.spaces->does(vera.orchard, [&](const Outlook &o) { return linkDevice(o, card); }));
        const auto devices = [&] {
            auto all = ownDevices(*vera.spaces->outlook(vera.orchard)).value();
            std::ranges::sort(all, {}, [&](const OwnDevice &device) { return device.card.feed != laptop; });
            return all;
        };
        QCOMPARE(devices().size(), 2U);
        QCOMPARE(devices()[0].changes, 2U);
        QVERIFY(devices()[0].lastWall.has_value());
        QCOMPARE(devices()[1].card, card);
        QVERIFY(!devices()[1].lastWall);
        QVERIFY_DONE(
            vera.spaces->does(vera.orchard, [&](const Outlook &o) { return retireDevice(o, laptop, card.feed); }));
        QVERIFY(devices()[1].isRetired);
        QVERIFY(!devices()[0].isRetired);
    }
};

QTEST_GUILESS_MAIN(DeviceKeysTest)
#include "device_keys_test.moc"
