// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/shelf_keys.h"

namespace pochin::ledger {

namespace {

constexpr qsizetype half = 32;

crypto::Secret firstHalf(const crypto::Secret &both)
{
    return crypto::Secret::ofBytes(both.view().first(half));
}

crypto::Secret secondHalf(const crypto::Secret &both)
{
    return crypto::Secret::ofBytes(both.view().last(half));
}

DeviceCard cardOf(const FeedKey &feed, const crypto::age::X25519Identity &identity)
{
    const crypto::AgreementPoint point = identity.recipient().point();
    return {.feed = feed, .recipient = QByteArray(point.data(), half)};
}

} // namespace

Result<ShelfKeys> ShelfKeys::open(vault::Vault &vault)
{
    ShelfKeys keys(vault.shelf(QStringLiteral("device-keys")));
    auto read = keys.m_shelf.each(vault::Order::ByArrival, [&](vault::Record record) -> Result<> {
        const auto feed = FeedKey::fromBytes(record.key);
        if (!feed || record.body.size() != 2 * half)
            return failure(Failure::Kind::Damaged, QStringLiteral("a device key"));
        const crypto::Secret both = crypto::Secret::takenFrom(record.body);
        return crypto::age::X25519Identity::fromBytes(secondHalf(both)).transform([&](const auto &identity) {
            keys.m_cards.push_back(cardOf(*feed, identity));
        });
    });
    return read.transform([&] { return std::move(keys); });
}

Result<DeviceCard> ShelfKeys::draw()
{
    const crypto::SigningKey signing = crypto::SigningKey::generated();
    const auto identity = crypto::age::X25519Identity::generated();
    const auto publicBytes = signing.publicBytes();
    const DeviceCard card = cardOf(*FeedKey::fromBytes({publicBytes.data(), half}), identity);
    QByteArray both = signing.seed().view().toByteArray().append(identity.bytes().view());
    auto kept = m_shelf.put(card.feed.bytes(), both);
    crypto::wipe({both.data(), static_cast<std::size_t>(both.size())});
    return kept.transform([&] {
        m_cards.push_back(card);
        return card;
    });
}

Result<crypto::Secret> ShelfKeys::secrets(const FeedKey &feed) const
{
    auto record = m_shelf.one(feed.bytes());
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return failure(Failure::Kind::NotFound, feed.hex());
    return crypto::Secret::takenFrom((*record)->body);
}

Result<Ed25519Signer> ShelfKeys::signer(const FeedKey &feed) const
{
    return secrets(feed)
        .and_then([](const crypto::Secret &both) { return crypto::SigningKey::fromSeed(firstHalf(both)); })
        .transform([](crypto::SigningKey &&key) { return Ed25519Signer(std::move(key)); });
}

Result<crypto::age::X25519Identity> ShelfKeys::identity(const FeedKey &feed) const
{
    return secrets(feed).and_then(
        [](const crypto::Secret &both) { return crypto::age::X25519Identity::fromBytes(secondHalf(both)); });
}

} // namespace pochin::ledger
