// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/trouble.h"
#include "vault_fixture.h"

using namespace pochin;
using namespace pochin::vault;

class CipherLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_library_that_is_loaded_is_fit()
    {
        QVERIFY(!loadedCipherVersion().isEmpty());
        QVERIFY_DONE(requireFitCipher(loadedCipherVersion()));
    }

    void newer_versions_are_fit_and_older_ones_and_plain_sqlite_are_not_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("fit");
        QTest::newRow("the oldest that is fit") << QStringLiteral("4.6.0 community") << true;
        QTest::newRow("of Debian 13") << QStringLiteral("4.6.1 community") << true;
        QTest::newRow("two digits") << QStringLiteral("4.19.0 community") << true;
        QTest::newRow("next major") << QStringLiteral("5.0.0") << true;
        QTest::newRow("just too old") << QStringLiteral("4.5.7 community") << false;
        QTest::newRow("of Debian 12") << QStringLiteral("3.4.1") << false;
        QTest::newRow("plain SQLite") << QString() << false;
        QTest::newRow("nonsense") << QStringLiteral("community") << false;
    }
    void newer_versions_are_fit_and_older_ones_and_plain_sqlite_are_not()
    {
        QFETCH(const QString, version);
        QFETCH(const bool, fit);
        QCOMPARE(requireFitCipher(version).has_value(), fit);
    }

    void an_unfit_library_is_refused_before_any_file_is_made()
    {
        const VaultFixture at;
        VaultOptions options = quick();
        options.cipherVersion = [] { return QStringLiteral("3.4.1"); };
        QCOMPARE_TROUBLE(Vault::create(at.folder, applePassphrase(), options), Trouble::CipherLibraryUnfit);
        QVERIFY(!QFile::exists(at.folder));
    }

    void an_unfit_library_never_sees_an_existing_vault()
    {
        const VaultFixture at;
        QVERIFY_DONE(at.create());
        const QByteArray before = contentOf(at.file("vault.db"));
        VaultOptions options = quick();
        options.cipherVersion = [] { return QString(); };
        QCOMPARE_TROUBLE(Vault::unlock(at.folder, applePassphrase(), options), Trouble::CipherLibraryUnfit);
        QCOMPARE(contentOf(at.file("vault.db")), before);
    }
};

QTEST_GUILESS_MAIN(CipherLibraryTest)
#include "cipher_library_test.moc"
