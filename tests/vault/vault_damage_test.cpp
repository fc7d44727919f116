// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recovery.h"
#include "vault/trouble.h"
#include "vault_fixture.h"

#include <QDir>

#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#include <unistd.h>
#endif

using namespace pochin;
using namespace pochin::vault;

namespace {

constexpr qsizetype page = 4096;

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x10);
    return bytes;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

#ifdef Q_OS_LINUX
/// For as long as it lives, files are reached with the rights of nobody, even for root, who otherwise may do
/// everything.
class AsNobody
{
public:
    AsNobody() { ::setfsuid(nobody); }
    ~AsNobody() { ::setfsuid(::geteuid()); }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    static constexpr uid_t nobody = 65534;
};
#endif

} // namespace

class VaultDamageTest : public QObject
{
    Q_OBJECT

    VaultFixture m_at;
    crypto::Secret m_words;
    QHash<QString, QByteArray> m_whole; ///< what every file of a good vault says

    void restore()
    {
        QDir(m_at.folder).removeRecursively();
        QVERIFY(QDir().mkpath(m_at.folder));
        for (const auto &[name, content] : m_whole.asKeyValueRange())
            replace(m_at.folder + u'/' + name, content);
    }

    [[nodiscard]] QByteArray whole(const char *name) const { return m_whole.value(QLatin1StringView(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        {
            const auto vault = m_at.create();
            QVERIFY_DONE(vault);
            Shelf shelf = (*vault)->shelf(QStringLiteral("s"));
            QVERIFY_DONE((*vault)->transact([&]() -> Result<> {
                for (int i = 0; i < 300; ++i) {
                    if (auto put = shelf.put(QByteArray::number(i), QByteArray(500, 'b')); !put)
                        return put;
                }
                return {};
            }));
            m_words = *(*vault)->makeRecovery(WordLanguage::Russian);
        }
        for (const QString &name : filesIn(m_at.folder))
            m_whole.insert(name, contentOf(m_at.folder + u'/' + name));
        QVERIFY(whole("vault.db").size() > 40 * page);
        QVERIFY(!m_whole.contains(QStringLiteral("vault.db-wal"))); // closed well, nothing waits
    }
    void init() { restore(); }

    void the_copy_that_is_damaged_below_is_good() { QVERIFY_DONE(m_at.unlock()); }

    void a_database_of_no_bytes_is_damage_and_never_a_new_vault()
    {
        replace(m_at.file("vault.db"), {});
        QCOMPARE_TROUBLE(m_at.unlock(), Trouble::DatabaseEmpty);
        QCOMPARE(contentOf(m_at.file("vault.db")), QByteArray());
    }

    void a_database_cut_anywhere_is_damage_data()
    {
        QTest::addColumn<qsizetype>("size");
        const qsizetype all = whole("vault.db").size();
        for (const qsizetype size :
            {qsizetype{1}, qsizetype{15}, qsizetype{16}, page - 1, page, page + 1, 2 * page, 3 * page - 80,
                all / page / 2 * page, all / page / 2 * page + 17, all - 2 * page, all - page, all - page + 1, all - 1})
            QTest::addRow("%lld of %lld bytes", static_cast<long long>(size), static_cast<long long>(all)) << size;
    }
    void a_database_cut_anywhere_is_damage()
    {
        QFETCH(const qsizetype, size);
        replace(m_at.file("vault.db"), whole("vault.db").first(size));
        QCOMPARE_FAILURE(m_at.unlock(), Failure::Kind::Damaged);
        QCOMPARE_FAILURE(m_at.unlock(Entry::Reader), Failure::Kind::Damaged);
        QCOMPARE(contentOf(m_at.file("vault.db")), whole("vault.db").first(size));
    }

    void a_plain_database_in_its_place_is_refused()
    {
        replace(m_at.file("vault.db"), QByteArray("SQLite format 3\0", 16).leftJustified(2 * page, '\0'));
        QCOMPARE_TROUBLE(m_at.unlock(), Trouble::DatabaseNotEncrypted);
    }

    void damage_to_the_first_page_is_never_called_a_wrong_passphrase_data()
    {
        QTest::addColumn<qsizetype>("at");
        for (const qsizetype at : {qsizetype{16}, qsizetype{100}, page / 2, page - 80, page - 1})
            QTest::addRow("byte %lld", static_cast<long long>(at)) << at;
    }
    void damage_to_the_first_page_is_never_called_a_wrong_passphrase()
    {
        QFETCH(const qsizetype, at);
        replace(m_at.file("vault.db"), flipped(whole("vault.db"), at));
        QCOMPARE_TROUBLE(m_at.unlock(), Trouble::DatabaseDamaged);
    }

    void damage_to_the_salt_looks_like_another_vault()
    {
        replace(m_at.file("vault.db"), flipped(whole("vault.db"), 3));
        QCOMPARE_TROUBLE(m_at.unlock(), Trouble::BelongsToAnotherVault);
    }

    void damage_to_any_other_page_is_found_by_the_check_on_every_page()
    {
        QByteArray bytes = whole("vault.db");
        bytes = flipped(flipped(bytes, bytes.size() - page / 2), bytes.size() / page / 2 * page + 99);
        replace(m_at.file("vault.db"), bytes);
        const auto vault = m_at.unlock();
        QVERIFY_DONE(vault);
        const auto findings = (*vault)->check();
        QVERIFY_DONE(findings);
        const auto seals = std::ranges::count(*findings, Finding::Source::Seal, &Finding::source);
        QCOMPARE(seals, 2);
    }

    void reading_a_damaged_page_is_a_failure_and_not_an_absence()
    {
        QByteArray bytes = whole("vault.db");
        for (qsizetype at = 25 * page + 50; at < bytes.size(); at += page)
            bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
        replace(m_at.file("vault.db"), bytes);
        const auto vault = m_at.unlock();
        if (vault)
            QCOMPARE_FAILURE((*vault)->shelf(QStringLiteral("s")).all(Order::ByArrival), Failure::Kind::Damaged);
        else
            QCOMPARE_FAILURE(vault, Failure::Kind::Damaged);
    }

    void a_missing_database_says_so_and_makes_none()
    {
        QVERIFY(QFile::remove(m_at.file("vault.db")));
        QCOMPARE_TROUBLE(m_at.unlock(), Trouble::DatabaseMissing);
        QVERIFY(!QFile::exists(m_at.file("vault.db")));
    }

    void a_missing_key_file_says_so()
    {
        QVERIFY(QFile::remove(m_at.file("key.age")));
        QCOMPARE_TROUBLE(m_at.unlock(), Trouble::KeyFileMissing);
    }

    void a_folder_that_is_no_vault_says_so()
    {
        QCOMPARE_TROUBLE(Vault::unlock(m_at.home.path(), applePassphrase(), quick()), Trouble::NoVaultHere);
        QCOMPARE_TROUBLE(Vault::unlock(m_at.folder + QStringLiteral("-not-there"), applePassphrase(), quick()),
            Trouble::NoVaultHere);
    }

    void no_bit_of_the_key_file_can_change_and_be_called_a_wrong_passphrase()
    {
        const QByteArray good = whole("key.age");
        for (qsizetype at = 0; at < good.size(); at += 7) {
            replace(m_at.file("key.age"), flipped(good, at));
            const auto failed = m_at.unlock();
            QVERIFY(!failed);
            const bool told
                = failed.error().kind == Failure::Kind::Damaged || failed.error().kind == Failure::Kind::LimitExceeded;
            QVERIFY2(told, qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(failed.error().detail)));
        }
    }

    void a_key_file_cut_anywhere_is_damage()
    {
        const QByteArray good = whole("key.age");
        for (qsizetype size = 0; size < good.size(); size += 23) {
            replace(m_at.file("key.age"), good.first(size));
            QCOMPARE_TROUBLE(m_at.unlock(), Trouble::KeyFileDamaged);
        }
    }

    void a_huge_key_file_is_not_read_to_its_end()
    {
        replace(m_at.file("key.age"), whole("key.age") + QByteArray(10'000'000, 'x'));
        QCOMPARE_TROUBLE(m_at.unlock(), Trouble::KeyFileDamaged);
    }

    void without_the_state_file_everything_still_opens()
    {
        QVERIFY(QFile::remove(m_at.file("vault.state")));
        QVERIFY_DONE(m_at.unlock());
        QCOMPARE_TROUBLE(
            Vault::unlock(m_at.folder, secret("груша упала на крышу сарая"), quick()), Trouble::WrongPassphrase);
        replace(m_at.file("vault.state"), "\xff\n\n: \nnonsense");
        QVERIFY_DONE(m_at.unlock());
    }

    void the_key_file_or_the_database_of_another_vault_is_refused()
    {
        const VaultFixture other;
        crypto::Secret words;
        {
            const auto vault = other.create();
            QVERIFY_DONE(vault);
            words = *(*vault)->makeRecovery(WordLanguage::Russian);
        }
        replace(m_at.file("key.age"), contentOf(other.file("key.age")));
        QCOMPARE_TROUBLE(m_at.unlock(), Trouble::BelongsToAnotherVault);
        replace(m_at.file("recovery.age"), contentOf(other.file("recovery.age")));
        QCOMPARE_TROUBLE(
            Vault::recover(m_at.folder, words, applePassphrase(), quick()), Trouble::BelongsToAnotherVault);
        restore();
        replace(m_at.file("vault.db"), contentOf(other.file("vault.db")));
        QCOMPARE_TROUBLE(m_at.unlock(), Trouble::BelongsToAnotherVault);
    }

    void the_recovery_sheet_does_not_hide_what_is_wrong_with_the_database()
    {
        QVERIFY(QFile::remove(m_at.file("key.age")));
        replace(m_at.file("vault.db"), {});
        QCOMPARE_TROUBLE(Vault::recover(m_at.folder, m_words, applePassphrase(), quick()), Trouble::DatabaseEmpty);
        QVERIFY(QFile::remove(m_at.file("vault.db")));
        QCOMPARE_TROUBLE(Vault::recover(m_at.folder, m_words, applePassphrase(), quick()), Trouble::DatabaseMissing);
    }

    void words_of_another_sheet_are_wrong_words()
    {
        QCOMPARE_TROUBLE(
            Vault::recover(m_at.folder, newRecoveryWords(WordLanguage::Russian), applePassphrase(), quick()),
            Trouble::WrongRecoveryWords);
        QVERIFY_DONE(Vault::recover(m_at.folder, m_words, applePassphrase(), quick()));
    }

    void a_folder_that_cannot_be_written_opens_for_reading_only()
    {
#ifdef Q_OS_LINUX
        if (::chown(QFile::encodeName(m_at.folder).constData(), ::geteuid(), ::getegid()) != 0
            || ::geteuid() == AsNobody::nobody)
            QSKIP("cannot change rights here");
        QFile::setPermissions(m_at.home.path(), QFile::Permissions(0x7755));
        QFile::setPermissions(m_at.folder, QFile::Permissions(0x5555));
        for (const QString &name : filesIn(m_at.folder))
            QFile::setPermissions(m_at.folder + u'/' + name, QFile::Permissions(0x4444));
        {
            const AsNobody nobody;
            QCOMPARE_TROUBLE(m_at.unlock(), Trouble::NoPermission);
            const auto reader = m_at.unlock(Entry::Reader);
            QVERIFY_DONE(reader);
            QCOMPARE((*reader)->shelf(QStringLiteral("s")).count().value(), 300);
            QCOMPARE_FAILURE((*reader)->shelf(QStringLiteral("s")).put("k", "b"), Failure::Kind::NotPermitted);
            const auto refused = Vault::create(m_at.home.filePath(QStringLiteral("new")), applePassphrase(), quick());
            QCOMPARE_TROUBLE(refused, Trouble::NoPermission);
        }
        QFile::setPermissions(m_at.folder, QFile::Permissions(0x7700));
        replace(m_at.file("vault.db-wal"), "something unfinished");
        QFile::setPermissions(m_at.folder, QFile::Permissions(0x5555));
        {
            const AsNobody nobody;
            QCOMPARE_TROUBLE(m_at.unlock(Entry::Reader), Trouble::MediumMustBeWritable);
        }
        QFile::setPermissions(m_at.folder, QFile::Permissions(0x7700));
#else
        QSKIP("needs the rights of Linux");
#endif
    }
};

QTEST_GUILESS_MAIN(VaultDamageTest)
#include "vault_damage_test.moc"
