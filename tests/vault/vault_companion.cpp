// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QThread>

#include <chrono>

// vault_companion hold|write FOLDER    the passphrase comes on standard input
//
// hold: opens the vault, says "held" and waits to be killed.
// write: puts records 0, 1, 2 … one transaction each, and says each number once it is acknowledged.

using namespace pochin;
using namespace pochin::vault;

namespace {

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

int write(Vault &vault)
{
    Shelf shelf = vault.shelf(QStringLiteral("numbers"));
    for (qint64 number = shelf.count().value_or(0);; ++number) {
        if (!shelf.put(QByteArray::number(number), QByteArray(700, 'n')))
            return 1;
        say(QString::number(number));
    }
}

[[noreturn]] void hold()
{
    say(QStringLiteral("held"));
    for (;;)
        QThread::sleep(std::chrono::seconds(60));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    QByteArray passphrase = QTextStream(stdin).readLine().toUtf8();
    VaultOptions options;
    options.workFactor = WorkFactor::light();
    auto vault = Vault::unlock(words.at(2), crypto::Secret::takenFrom(passphrase), options);
    if (!vault) {
        say(vault.error().detail);
        return 1;
    }
    if (words.at(1) == u"write")
        return write(**vault);
    hold();
}
