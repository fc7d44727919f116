// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/vault_keys.h"

#include "crypto/age/hybrid.h"
#include "crypto/age/x25519.h"
#include "ledger/domain/device_refusal.h"

#include <algorithm>

namespace pochin::ledger {

namespace {

// What device.key seals: the first line, and for each key its feed, the seed of the feed, and that of the identity
// (what it is a seed of, the recipient on the card tells by its size).
constexpr QByteArrayView firstLine("pochin-device-keys 1\n");
constexpr qsizetype part = 32;
constexpr qsizetype entrySize = 3 * part;
constexpr qsizetype seedAt = part;
constexpr qsizetype identityAt = 2 * part;

vault::Shelf cardsOf(vault::Vault &vault)
{
    return vault.shelf(QStringLiteral("device-cards"));
}

crypto::Secret extended(const crypto::Secret &content, std::initializer_list<QByteArrayView> parts)
{
    crypto::Secret longer(content.size() + entrySize);
    auto place = std::ranges::copy(content.view(), longer.fill().begin()).out;
    for (const QByteArrayView bytes : parts)
        place = std::ranges::copy(bytes, place).out;
    return longer;
}

/// The two halves of a fresh age identity.
struct Halves {
    QByteArray recipient;
    crypto::Secret seed;
};

Halves halvesOf(RecipientKind kind)
{
    if (kind == RecipientKind::Hybrid) {
        const auto identity = crypto::age::HybridIdentity::generated();
        return {identity.recipient().bytes(), identity.bytes().copy()};
    }
    const auto identity = crypto::age::X25519Identity::generated();
    return {QByteArray(identity.recipient().point().data(), part), identity.bytes().copy()};
}

template <typename Identity>
Result<std::unique_ptr<crypto::age::Identity>> identityOf(crypto::Secret seed)
{
    return Identity::fromBytes(std::move(seed)).transform([](Identity &&identity) {
        return std::unique_ptr<crypto::age::Identity>(std::make_unique<Identity>(std::move(identity)));
    });
}

bool isSound(QByteArrayView content)
{
    return content.startsWith(firstLine) && (content.size() - firstLine.size()) % entrySize == 0;
}

} // namespace

Result<VaultKeys> VaultKeys::open(vault::Vault &vault, const QString &machine)
{
    std::vector<DeviceCard> cards;
    const auto read = cardsOf(vault).each(vault::Order::ByArrival, [&](const vault::Record &record) -> Result<> {
        const auto feed = FeedKey::fromBytes(record.key);
        if (!feed || !isRecipient(record.body))
            return failure(Failure::Kind::Damaged, QStringLiteral("the card of a device"));
        cards.push_back({.feed = *feed, .recipient = record.body});
        return {};
    });
    return read.transform(
        [&] { return VaultKeys(vault, Witness(vault.outsideFile(), vault.fingerprint(), machine), std::move(cards)); });
}

/// All of device.key; the first line alone if there is no such file.
Result<crypto::Secret> VaultKeys::content() const
{
    auto kept = m_vault.deviceFile().read();
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return crypto::Secret::ofBytes(firstLine);
    if (!isSound((*kept)->view()))
        return failure(Failure::Kind::Unsupported, QStringLiteral("device.key of another version"));
    return **std::move(kept);
}

Result<DeviceCard> VaultKeys::draw(RecipientKind kind)
{
    const auto before = content();
    if (!before)
        return std::unexpected(before.error());
    const crypto::SigningKey signing = crypto::SigningKey::generated();
    const Halves identity = halvesOf(kind);
    const auto feed = signing.publicBytes();
    const crypto::Secret seed = signing.seed();
    DeviceCard card{.feed = *FeedKey::fromBytes(feed), .recipient = identity.recipient};
    // The card comes last: one without its secret, or one that no witness knows, could never be used. The witness comes
    // first: where it cannot write, device.key would grow with each attempt by a key that nobody ever uses.
    return m_witness.introduce(card.feed)
        .and_then(
            [&] { return m_vault.deviceFile().write(extended(*before, {feed, seed.view(), identity.seed.view()})); })
        .and_then([&] { return cardsOf(m_vault).put(card.feed.bytes(), card.recipient); })
        .transform([&] {
            m_cards.push_back(card);
            return card;
        });
}

Result<crypto::Secret> VaultKeys::secretOf(const FeedKey &feed, qsizetype offset) const
{
    if (std::ranges::find(m_cards, feed, &DeviceCard::feed) == m_cards.end())
        return failure(Failure::Kind::NotFound, feed.hex());
    const auto all = content();
    if (!all)
        return std::unexpected(all.error());
    for (qsizetype at = firstLine.size(); at < all->size(); at += entrySize) {
        if (all->view().sliced(at, part) == feed.bytes())
            return crypto::Secret::ofBytes(all->view().sliced(at + offset, part));
    }
    return refusal(DeviceRefusal::KeyIsMissing, feed.hex());
}

Result<Ed25519Signer> VaultKeys::signer(const FeedKey &feed) const
{
    return secretOf(feed, seedAt)
        .and_then([](const crypto::Secret &seed) { return crypto::SigningKey::fromSeed(seed); })
        .transform([](crypto::SigningKey &&key) { return Ed25519Signer(std::move(key)); });
}

Result<std::unique_ptr<crypto::age::Identity>> VaultKeys::identity(const FeedKey &feed) const
{
    return secretOf(feed, identityAt).and_then([&](crypto::Secret &&seed) {
        const auto card = std::ranges::find(m_cards, feed, &DeviceCard::feed);
        return recipientKindOf(card->recipient) == RecipientKind::Hybrid
            ? identityOf<crypto::age::HybridIdentity>(std::move(seed))
            : identityOf<crypto::age::X25519Identity>(std::move(seed));
    });
}

} // namespace pochin::ledger
