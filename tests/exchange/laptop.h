// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/change_types.h"
#include "exchange/store/exchange.h"
#include "groups/domain/admission.h"
#include "groups/domain/genesis.h"
#include "ledger/store/ed25519.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace pochin::exchange::test {

inline const crypto::Secret &passphrase()
{
    static const crypto::Secret words = crypto::Secret::ofBytes("семь слов не для чужих в этом тесте");
    return words;
}

/// One person's laptop: a vault with its spaces, and what carries bundles in and out.
struct Laptop {
    Laptop(const QString &called, const QDir &folder, const Clock &clock,
        ledger::RecipientKind kind = ledger::RecipientKind::X25519)
        : name(called)
    {
        vault
            = *vault::Vault::create(folder.filePath(called), passphrase(), {.workFactor = *vault::WorkFactor::of(15)});
        spaces = *ledger::Spaces::open(*vault, composition::allChangeTypes(), clock);
        exchange = std::make_unique<Exchange>(*vault, *spaces, composition::allChangeTypes(), clock);
        card = *spaces->keys().draw(kind);
    }

    [[nodiscard]] const ledger::Space &space(const ledger::SpaceId &id) const { return *spaces->space(id); }
    [[nodiscard]] ledger::SpaceId founds(const QString &title)
    {
        const groups::Genesis genesis{.title = title,
            .founders = {{.card = *card, .name = name}},
            .nonce = card->feed.bytes().first(groups::Genesis::nonceSize).toByteArray()};
        return groups::founding(genesis)
            .and_then([&](const auto &payload) { return spaces->found(card->feed, payload); })
            .value();
    }
    void admits(const ledger::SpaceId &id, const Laptop &newcomer)
    {
        const auto done = spaces->does(
            id, [&](const ledger::Outlook &outlook) { return groups::admit(outlook, *newcomer.card, newcomer.name); });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    [[nodiscard]] Result<OpenedBundle> opened(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Failure::Kind::NotFound, path);
        return openBundle(file, exchange->openKeys()->all(), ledger::Ed25519Verifier());
    }
    Result<Taken> takes(const QString &path)
    {
        return opened(path).and_then([&](const OpenedBundle &bundle) { return exchange->take(bundle, path); });
    }

    QString name;
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<ledger::Spaces> spaces;
    std::unique_ptr<Exchange> exchange;
    std::optional<ledger::DeviceCard> card;
};

} // namespace pochin::exchange::test
