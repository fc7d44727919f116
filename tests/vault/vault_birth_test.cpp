// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_birth.h"

#include "vault/trouble.h"
#include "vault_fixture.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#endif

using namespace pochin;
using namespace pochin::vault;

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// For as long as it lives, no file of this process can grow beyond so many bytes: a disk that is full.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class VaultBirthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makes_the_files_of_the_format_and_no_others()
    {
        const VaultFixture at;
        auto vault = at.create();
        QVERIFY_DONE(vault);
        QVERIFY_DONE((*vault)->makeRecovery(WordLanguage::Russian));
        vault->reset();
        QCOMPARE(namesIn(at.folder),
            (QStringList{QStringLiteral("README.txt"), QStringLiteral("key.age"), QStringLiteral("owner.lock"),
                QStringLiteral("recovery.age"), QStringLiteral("vault.db"), QStringLiteral("vault.state")}));
    }

    void everything_is_for_the_owner_only()
    {
        const VaultFixture at;
        const auto vault = at.create();
        QVERIFY_DONE(vault);
        QVERIFY_DONE((*vault)->shelf(QStringLiteral("s")).put("k", "b"));
        const auto rightsOf = [](const QString &path) {
            struct stat status{};
            return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0U;
        };
        QCOMPARE(rightsOf(at.folder), 0700U);
        QVERIFY(namesIn(at.folder).contains(QStringLiteral("vault.db-wal")));
        for (const QString &name : namesIn(at.folder))
            QVERIFY2(rightsOf(at.folder + u'/' + name) == 0600U, qPrintable(name));
    }

    void an_empty_folder_will_do()
    {
        const VaultFixture at;
        QVERIFY(QDir().mkpath(at.folder));
        QVERIFY_DONE(at.create());
    }

    void a_folder_with_anything_in_it_is_refused_and_left_as_it_is()
    {
        const VaultFixture at;
        QVERIFY(QDir().mkpath(at.folder));
        replace(at.file(".hidden"), "mine");
        QCOMPARE_TROUBLE(at.create(), Trouble::FolderNotEmpty);
        QCOMPARE(namesIn(at.folder), QStringList{QStringLiteral(".hidden")});
    }

    void a_vault_is_never_made_over_another()
    {
        const VaultFixture at;
        QVERIFY_DONE(at.create());
        const QByteArray before = contentOf(at.file("vault.db"));
        QCOMPARE_TROUBLE(at.create(), Trouble::FolderNotEmpty);
        QCOMPARE(contentOf(at.file("vault.db")), before);
        QVERIFY_DONE(at.unlock());
    }

    void a_file_in_its_place_is_refused()
    {
        const VaultFixture at;
        replace(at.folder, "file");
        QCOMPARE_TROUBLE(at.create(), Trouble::NotAFolder);
        QCOMPARE_TROUBLE(at.unlock(), Trouble::NotAFolder);
        QCOMPARE(contentOf(at.folder), "file");
    }

    void a_folder_whose_parent_is_missing_is_refused()
    {
        const VaultFixture at;
        QCOMPARE_FAILURE(
            Vault::create(at.folder + QStringLiteral("/a/b"), applePassphrase(), quick()), Failure::Kind::NotFound);
    }

    // Whatever is written last when the disk fills up, nothing is left behind, and a retry works.
    void a_disk_that_fills_up_leaves_the_folder_as_it_was_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 16, 100, 300, 1000, 4096, 5000, 20'000, 40'000})
            QTest::addRow("%d bytes a file", bytes) << bytes;
    }
    void a_disk_that_fills_up_leaves_the_folder_as_it_was()
    {
        QFETCH(const int, bytes);
        const VaultFixture at;
        {
            const SmallDisk disk(static_cast<rlim_t>(bytes));
            const auto failed = at.create();
            QVERIFY(!failed);
            QVERIFY2(
                failed.error().kind == Failure::Kind::NoSpace || failed.error().kind == Failure::Kind::StorageBroken,
                qPrintable(failed.error().detail));
        }
        QVERIFY(!QFile::exists(at.folder));
        QVERIFY_DONE(at.create());
    }

    void a_full_disk_during_a_change_of_passphrase_keeps_the_old_one()
    {
        const VaultFixture at;
        auto vault = at.create();
        QVERIFY_DONE(vault);
        for (const rlim_t bytes : {0U, 50U, 300U}) {
            const SmallDisk disk(bytes);
            QCOMPARE_TROUBLE(
                (*vault)->changePassphrase(applePassphrase(), secret("груша упала на крышу сарая")), Trouble::DiskFull);
        }
        vault->reset();
        QVERIFY_DONE(at.unlock());
    }

    // A power cut at any point of creating: the mark is still there, and whatever else.
    void a_creation_cut_short_is_recognised_and_cleared_away_by_the_next()
    {
        const VaultFixture at;
        QVERIFY(QDir().mkpath(at.folder));
        replace(at.file("unfinished"), {});
        replace(at.file("vault.db"), QByteArray(4096, 'x'));
        replace(at.file("vault.db-wal"), "half");
        replace(at.file("key.age.new"), "half");
        QCOMPARE_TROUBLE(at.unlock(), Trouble::NeverFinished);
        QVERIFY_DONE(at.create());
        QVERIFY(!QFile::exists(at.file("unfinished")));
        QVERIFY(!QFile::exists(at.file("key.age.new")));
        QVERIFY_DONE(at.unlock());
    }

    void two_who_create_at_once_do_not_disturb_each_other()
    {
        const VaultFixture at;
        auto first = VaultBirth::begun(VaultFolder(at.folder), Instant{});
        QVERIFY_DONE(first);
        QCOMPARE_FAILURE(at.create(), Failure::Kind::InUse);
        QVERIFY_DONE(first->make(applePassphrase(), quick()));
        {
            const auto owner = first->finished();
            QCOMPARE_FAILURE(at.unlock(), Failure::Kind::InUse);
        }
        QVERIFY_DONE(at.unlock());
    }

    void a_readme_in_both_languages_names_the_programs_that_open_it()
    {
        const VaultFixture at;
        const auto vault = at.create();
        const QString text = QString::fromUtf8(contentOf(at.file("README.txt")));
        QCOMPARE(text.count(QStringLiteral("age -d key.age")), 2);
        QCOMPARE(text.count(QStringLiteral("sqlcipher vault.db")), 2);
        QVERIFY(text.contains((*vault)->fingerprint().hex()));
    }
};

QTEST_GUILESS_MAIN(VaultBirthTest)
#include "vault_birth_test.moc"
