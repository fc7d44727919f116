// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include "vault/key_files.h"
#include "vault/recovery.h"
#include "vault/trouble.h"
#include "vault_fixture.h"

using namespace pochin;
using namespace pochin::vault;

namespace {

crypto::Secret pearPassphrase()
{
    return secret("груша упала на крышу сарая");
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_stored_is_there_after_locking_and_unlocking()
    {
        const VaultFixture at;
        {
            const auto vault = at.create();
            QVERIFY_DONE(vault);
            QVERIFY_DONE((*vault)->shelf(QStringLiteral("s")).put("k", "body"));
        }
        const auto vault = at.unlock();
        QVERIFY_DONE(vault);
        QCOMPARE((*vault)->shelf(QStringLiteral("s")).one("k").value()->body, "body");
        QVERIFY((*vault)->check().value().empty());
    }

    void a_wrong_passphrase_is_a_wrong_passphrase_and_changes_nothing()
    {
        const VaultFixture at;
        QVERIFY_DONE(at.create());
        const QByteArray before = contentOf(at.file("vault.db")) + contentOf(at.file("key.age"));
        QCOMPARE_TROUBLE(Vault::unlock(at.folder, pearPassphrase(), quick()), Trouble::WrongPassphrase);
        QCOMPARE(contentOf(at.file("vault.db")) + contentOf(at.file("key.age")), before);
        QVERIFY_DONE(at.unlock());
    }

    void nothing_of_what_is_stored_stands_in_clear_on_the_disk()
    {
        const VaultFixture at;
        const auto vault = at.create();
        QVERIFY_DONE(vault);
        const QByteArray marker("Встреча у Веры в субботу");
        QVERIFY_DONE((*vault)->shelf(QStringLiteral("s")).put("k", marker.repeated(300)));
        QVERIFY_DONE((*vault)->searchRows().put(
            {QStringLiteral("note"), "k", QString::fromUtf8(marker), QString::fromUtf8(marker)}));
        const QDir folder(at.folder);
        QVERIFY(folder.exists(QStringLiteral("vault.db-wal")));
        for (const QString &name : folder.entryList(QDir::Files)) {
            QVERIFY2(!contentOf(folder.filePath(name)).contains("Встреча"), qPrintable(name));
            QVERIFY2(
                !contentOf(folder.filePath(name)).contains("search_row") || name == u"README.txt", qPrintable(name));
        }
    }

    void a_new_passphrase_takes_the_place_of_the_old_one()
    {
        const VaultFixture at;
        {
            const auto vault = at.create();
            QVERIFY_DONE(vault);
            QVERIFY_DONE((*vault)->changePassphrase(applePassphrase(), pearPassphrase()));
        }
        QCOMPARE_TROUBLE(at.unlock(), Trouble::WrongPassphrase);
        QVERIFY_DONE(Vault::unlock(at.folder, pearPassphrase(), quick()));
    }

    void changing_the_passphrase_needs_the_old_one_and_a_strong_new_one()
    {
        const VaultFixture at;
        const auto vault = at.create();
        QVERIFY_DONE(vault);
        QCOMPARE_TROUBLE((*vault)->changePassphrase(pearPassphrase(), pearPassphrase()), Trouble::WrongPassphrase);
        QCOMPARE_TROUBLE(
            (*vault)->changePassphrase(applePassphrase(), secret("password1234")), Trouble::WeakPassphrase);
        (*vault)->lock();
        QVERIFY_DONE(at.unlock());
    }

    void the_recovery_words_open_the_vault_and_set_a_new_passphrase()
    {
        const VaultFixture at;
        crypto::Secret words;
        {
            const auto vault = at.create();
            QVERIFY_DONE(vault);
            QVERIFY_DONE((*vault)->shelf(QStringLiteral("s")).put("k", "body"));
            words = *(*vault)->makeRecovery(WordLanguage::Russian);
            QVERIFY_DONE((*vault)->proveRecovery(words));
        }
        {
            const auto vault = Vault::recover(at.folder, words, pearPassphrase(), quick());
            QVERIFY_DONE(vault);
            QCOMPARE((*vault)->shelf(QStringLiteral("s")).one("k").value()->body, "body");
        }
        QCOMPARE_TROUBLE(at.unlock(), Trouble::WrongPassphrase);
        QVERIFY_DONE(Vault::unlock(at.folder, pearPassphrase(), quick()));
        QVERIFY_DONE(Vault::recover(at.folder, words, applePassphrase(), quick())); // the sheet stays valid
    }

    void the_recovery_words_help_when_the_key_file_is_lost()
    {
        const VaultFixture at;
        crypto::Secret words;
        {
            const auto vault = at.create();
            QVERIFY_DONE(vault);
            words = *(*vault)->makeRecovery(WordLanguage::English);
        }
        QVERIFY(QFile::remove(at.file("key.age")));
        QCOMPARE_TROUBLE(at.unlock(), Trouble::KeyFileMissing);
        QVERIFY_DONE(Vault::recover(at.folder, words, pearPassphrase(), quick()));
        QVERIFY_DONE(Vault::unlock(at.folder, pearPassphrase(), quick()));
    }

    void a_changed_passphrase_leaves_the_recovery_sheet_valid()
    {
        const VaultFixture at;
        const auto vault = at.create();
        QVERIFY_DONE(vault);
        const auto words = (*vault)->makeRecovery(WordLanguage::Russian);
        QVERIFY_DONE((*vault)->changePassphrase(applePassphrase(), pearPassphrase()));
        QVERIFY_DONE((*vault)->proveRecovery(*words));
    }

    void a_new_sheet_makes_the_old_one_worthless()
    {
        const VaultFixture at;
        const auto vault = at.create();
        QVERIFY_DONE(vault);
        const auto old = (*vault)->makeRecovery(WordLanguage::Russian);
        QVERIFY_DONE((*vault)->makeRecovery(WordLanguage::Russian));
        QCOMPARE_TROUBLE((*vault)->proveRecovery(*old), Trouble::WrongRecoveryWords);
    }

    void without_a_sheet_there_is_nothing_to_recover_with()
    {
        const VaultFixture at;
        QVERIFY_DONE(at.create());
        QCOMPARE_TROUBLE(
            Vault::recover(at.folder, secret("any words"), pearPassphrase(), quick()), Trouble::RecoveryFileMissing);
    }

    void a_weak_new_passphrase_is_refused_before_anything_else()
    {
        const VaultFixture at;
        QCOMPARE_TROUBLE(Vault::create(at.folder, secret("qwerty"), quick()), Trouble::WeakPassphrase);
        QCOMPARE(Vault::create(at.folder, secret("qwerty"), quick()).error().detail,
            QStringLiteral("weak-passphrase: too-short"));
        QVERIFY(!QFile::exists(at.folder));
        QVERIFY_DONE(at.create());
        QCOMPARE_TROUBLE(
            Vault::recover(at.folder, secret("any words"), secret("qwerty"), quick()), Trouble::WeakPassphrase);
    }

    void two_vaults_of_one_passphrase_share_nothing()
    {
        const VaultFixture here;
        const VaultFixture there;
        const auto one = here.create();
        const auto other = there.create();
        QVERIFY((*one)->fingerprint() != (*other)->fingerprint());
        QVERIFY(contentOf(here.file("vault.db")).first(16) != contentOf(there.file("vault.db")).first(16));
    }

    void the_database_begins_with_half_the_fingerprint()
    {
        const VaultFixture at;
        const auto vault = at.create();
        QCOMPARE(contentOf(at.file("vault.db")).first(16), (*vault)->fingerprint().bytes().first(16).toByteArray());
    }

    void a_newer_vault_is_left_alone_and_says_so()
    {
        const VaultFixture at;
        {
            const auto vault = at.create();
            QVERIFY_DONE(vault);
        }
        const auto key = KeyFiles(VaultFolder(at.folder)).open(KeySlot::Passphrase, applePassphrase());
        QVERIFY_DONE(key);
        {
            auto database = Database::open(at.file("vault.db"), Access::ReadWrite, {key->key.copy(), {}});
            QVERIFY_DONE(database);
            QVERIFY_DONE(database->execute("PRAGMA user_version = 1000"));
        }
        const QByteArray before = contentOf(at.file("vault.db"));
        for (const auto entry : {Entry::Owner, Entry::Reader})
            QCOMPARE_TROUBLE(at.unlock(entry), Trouble::NewerSchema);
        QCOMPARE(contentOf(at.file("vault.db")), before);
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "vault_test.moc"
