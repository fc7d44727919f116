// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/passphrase.h"
#include "vault/vault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace pochin::vault {

/// Compares the kind of a failure and says the whole failure if it is another one.
#define QCOMPARE_FAILURE(result, expectedKind)                                                                         \
    do {                                                                                                               \
        const auto &checkedResult = (result);                                                                          \
        QVERIFY2(!checkedResult, "succeeded");                                                                         \
        QVERIFY2(checkedResult.error().kind == (expectedKind),                                                         \
            qPrintable(nameOf(checkedResult.error().kind) + QStringLiteral(": ") + checkedResult.error().detail));     \
    } while (false)

/// The same for a trouble of this room.
#define QCOMPARE_TROUBLE(result, expectedTrouble)                                                                      \
    do {                                                                                                               \
        const auto &checkedResult = (result);                                                                          \
        QVERIFY2(!checkedResult, "succeeded");                                                                         \
        QVERIFY2(troubleOf(checkedResult.error()) == (expectedTrouble), qPrintable(checkedResult.error().detail));     \
    } while (false)

#define QVERIFY_DONE(result)                                                                                           \
    do {                                                                                                               \
        const auto &checkedResult = (result);                                                                          \
        QVERIFY2(checkedResult, checkedResult ? "" : qPrintable(checkedResult.error().detail));                        \
    } while (false)

inline crypto::Secret secret(const char *text)
{
    return crypto::Secret::ofBytes(QByteArrayView(text));
}

/// Everyone's passphrase in these tests.
inline crypto::Secret applePassphrase()
{
    return secret("семь яблок на снегу");
}

/// As people have it, except that a guess is made as cheap as the policy allows.
inline VaultOptions quick(Entry entry = Entry::Owner)
{
    VaultOptions options;
    options.workFactor = WorkFactor::light();
    options.entry = entry;
    return options;
}

/// A folder of its own for each test, and a vault in it.
struct VaultFixture {
    QTemporaryDir home;
    QString folder = home.filePath(QStringLiteral("vault"));

    [[nodiscard]] Result<std::unique_ptr<Vault>> create() const
    {
        return Vault::create(folder, applePassphrase(), quick());
    }
    [[nodiscard]] Result<std::unique_ptr<Vault>> unlock(Entry entry = Entry::Owner) const
    {
        return Vault::unlock(folder, applePassphrase(), quick(entry));
    }
    [[nodiscard]] QString file(const char *name) const { return folder + u'/' + QLatin1StringView(name); }
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void replace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

} // namespace pochin::vault
