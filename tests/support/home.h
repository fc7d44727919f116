// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/genesis.h"
#include "groups/domain/group_changes.h"
#include "ledger/domain/ledger_changes.h"
#include "ledger/store/spaces.h"
#include "vault/vault_fixture.h"

#include <QTest>

namespace pochin::ledger::test {

using namespace Qt::StringLiterals;

inline const ChangeTypes &types()
{
    static const ChangeTypes all = [] {
        ChangeTypes made;
        addChangeTypes(made);
        groups::addChangeTypes(made);
        return made;
    }();
    return all;
}

/// One person's computer: a vault, the spaces in it, and the folder beside it in which the system keeps what programs
/// remember.
struct Home {
    Home() { reopen(); }
    struct Closed {
    };
    explicit Home(Closed) { } ///< has no files yet

    void reopen()
    {
        close();
        vault::VaultOptions options = vault::quick();
        options.outsideFolder = state;
        vault = *(vault::Vault::unlock(folder, vault::applePassphrase(), options).or_else([&](const Failure &) {
            return vault::Vault::create(folder, vault::applePassphrase(), options);
        }));
        spaces = *Spaces::open(*vault, *program, clock, machine);
    }
    void close()
    {
        spaces.reset();
        vault.reset();
    }

    [[nodiscard]] std::vector<Change> everything(const SpaceId &id) const
    {
        std::vector<Change> all;
        (void)spaces->changes(id)->forEach([&](const Change &change) -> Result<> {
            all.push_back(change);
            return {};
        });
        return all;
    }

    QTemporaryDir files;
    QString folder = files.filePath(QStringLiteral("vault"));
    QString state = files.filePath(QStringLiteral("state"));
    QString machine = QStringLiteral("laptop");
    const ChangeTypes *program = &types(); ///< which acts the installed Pochin knows; for the next reopen()
    FixedClock clock{Instant(std::chrono::milliseconds(1'700'000'000'000))};
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<Spaces> spaces;
};

inline Payload orchardOf(const DeviceCard &founder, const QString &name)
{
    return *groups::founding({.title = u"Сад у реки"_s,
        .founders = {{.card = founder, .name = name}},
        .nonce = QByteArray(groups::Genesis::nonceSize, 'n')});
}

} // namespace pochin::ledger::test
