// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/database.h"

#include "vault/trouble.h"
#include "vault_fixture.h"

using namespace pochin;
using namespace pochin::vault;

namespace {

Database withTable()
{
    Database database = std::move(*Database::inMemory());
    [&] { QVERIFY_DONE(database.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, body BLOB, name TEXT)")); }();
    return database;
}

Result<> add(Database &database, int id)
{
    return database.run("INSERT INTO thing (id, body) VALUES (?, ?)", qint64(id), QByteArray(100, 'b'));
}

qint64 count(Database &database)
{
    return database.number("SELECT count(*) FROM thing").value_or(-1);
}

std::unexpected<Failure> changeOfMind()
{
    return failure(Failure::Kind::Cancelled);
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gives_back_what_it_was_given()
    {
        Database database = withTable();
        const QByteArray body("\0\xff\x80", 3);
        const QString name = QStringLiteral("Вера's \"quoted\"; DROP TABLE thing");
        QVERIFY_DONE(
            database.run("INSERT INTO thing VALUES (?, ?, ?)", std::numeric_limits<qint64>::min(), body, name));
        auto row = database.prepare("SELECT * FROM thing WHERE name = ?", name);
        QVERIFY_DONE(row);
        QCOMPARE(row->step().value_or(false), true);
        QCOMPARE(row->integer(0), std::numeric_limits<qint64>::min());
        QCOMPARE(row->bytes(1), body);
        QCOMPARE(row->text(2), name);
        QCOMPARE(row->step().value_or(true), false);
    }

    void no_bytes_are_not_the_same_as_nothing()
    {
        Database database = withTable();
        QVERIFY_DONE(database.run("INSERT INTO thing (id, body) VALUES (1, ?)", QByteArrayView()));
        QCOMPARE(database.number("SELECT count(*) FROM thing WHERE body IS NOT NULL").value_or(-1), 1);
    }

    void a_statement_used_twice_keeps_no_values_of_the_first_use()
    {
        Database database = withTable();
        QVERIFY_DONE(database.run("INSERT INTO thing (id, body) VALUES (?, ?)", qint64(1), QByteArray("x")));
        QVERIFY_DONE(database.run("INSERT INTO thing (id, body) VALUES (?, ?)", qint64(2)));
        QCOMPARE(database.number("SELECT count(*) FROM thing WHERE body IS NULL").value_or(-1), 1);
    }

    void one_value_too_many_is_a_failure_and_not_a_silence()
    {
        Database database = withTable();
        QVERIFY(!database.run("INSERT INTO thing (id) VALUES (?)", qint64(1), qint64(2)));
    }

    void nothing_of_a_deed_that_fails_is_kept()
    {
        Database database = withTable();
        QCOMPARE_FAILURE(database.transact([&]() -> Result<> {
            return add(database, 1).and_then([]() -> Result<> { return changeOfMind(); });
        }),
            Failure::Kind::Cancelled);
        QCOMPARE(count(database), 0);
    }

    void a_deed_within_a_deed_can_fail_alone()
    {
        Database database = withTable();
        QVERIFY_DONE(database.transact([&]() -> Result<> {
            const auto inner = database.transact(
                [&]() -> Result<> { return add(database, 1).and_then([]() -> Result<> { return changeOfMind(); }); });
            return inner ? changeOfMind() : add(database, 2);
        }));
        QCOMPARE(count(database), 1);
        QCOMPARE(database.number("SELECT id FROM thing").value_or(-1), 2);
    }

    void a_deed_within_a_deed_ends_with_it()
    {
        Database database = withTable();
        QVERIFY(!database.transact([&]() -> Result<> {
            return database.transact([&] { return add(database, 1); }).and_then([]() -> Result<> {
                return changeOfMind();
            });
        }));
        QCOMPARE(count(database), 0);
    }

    void a_full_disk_leaves_the_old_state_and_a_retry_works()
    {
        Database database = withTable();
        QVERIFY_DONE(add(database, 1));
        const auto pages = database.number("PRAGMA page_count").value_or(0);
        const auto limit
            = [&](qint64 most) { return database.execute("PRAGMA max_page_count = " + QByteArray::number(most)); };
        const auto fill
            = [&]() -> Result<> { return database.run("INSERT INTO thing (id, body) VALUES (2, zeroblob(50000))"); };
        QVERIFY_DONE(limit(pages + 2));
        QCOMPARE_TROUBLE(database.transact(fill), Trouble::DiskFull);
        QCOMPARE(count(database), 1);
        QVERIFY_DONE(limit(1000));
        QVERIFY_DONE(database.transact(fill));
        QCOMPARE(count(database), 2);
    }

    void after_closing_everything_says_locked_even_a_statement_in_flight()
    {
        Database database = withTable();
        QVERIFY_DONE(add(database, 1));
        auto row = database.prepare("SELECT id FROM thing");
        QVERIFY(row->step().value_or(false));
        database.close();
        QCOMPARE_TROUBLE(row->step(), Trouble::VaultLocked);
        QCOMPARE(row->integer(0), 0);
        QCOMPARE(row->text(0), QString());
        QCOMPARE_TROUBLE(add(database, 2), Trouble::VaultLocked);
        QCOMPARE_TROUBLE(database.transact([] { return Result<>{}; }), Trouble::VaultLocked);
    }

    void closing_in_the_middle_of_a_deed_undoes_it()
    {
        Database database = withTable();
        QCOMPARE_TROUBLE(database.transact([&] {
            database.close();
            return Result<>{};
        }),
            Trouble::VaultLocked);
    }

    void a_foreign_key_must_exist()
    {
        const VaultFixture at;
        QVERIFY_DONE(os::makePrivateFile(at.home.filePath(QStringLiteral("a.db"))));
        auto database = Database::open(at.home.filePath(QStringLiteral("a.db")), Access::ReadWrite,
            {crypto::Secret::ofBytes(QByteArray(32, 'k')), QByteArray(16, 's')});
        QVERIFY_DONE(database);
        QVERIFY_DONE(
            database->execute("CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id))"));
        QVERIFY(!database->run("INSERT INTO b VALUES (7)"));
    }

    void the_settings_that_safety_depends_on_are_in_force()
    {
        const VaultFixture at;
        const QString file = at.home.filePath(QStringLiteral("a.db"));
        QVERIFY_DONE(os::makePrivateFile(file));
        auto database = Database::open(
            file, Access::ReadWrite, {crypto::Secret::ofBytes(QByteArray(32, 'k')), QByteArray(16, 's')});
        QVERIFY_DONE(database);
        QCOMPARE(database->number("PRAGMA synchronous").value_or(-1), 2); // FULL
        QCOMPARE(database->number("PRAGMA temp_store").value_or(-1), 2); // MEMORY
        QCOMPARE(database->number("PRAGMA secure_delete").value_or(-1), 1);
        QCOMPARE(database->number("PRAGMA foreign_keys").value_or(-1), 1);
        QCOMPARE(database->number("PRAGMA trusted_schema").value_or(-1), 0);
        auto journal = database->prepare("PRAGMA journal_mode");
        QVERIFY(journal->step().value_or(false));
        QCOMPARE(journal->text(0), QStringLiteral("wal"));
        QVERIFY_DONE(database->execute("CREATE TABLE a (id)"));
        QCOMPARE(contentOf(file).size() % 4096, 0);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
