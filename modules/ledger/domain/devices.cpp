// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/devices.h"

namespace pochin::ledger {

namespace {

constexpr qsizetype x25519Size = 32;
constexpr qsizetype hybridSize = 1216; ///< ML-KEM-768's 1184 and X25519's 32

} // namespace

bool isRecipient(QByteArrayView bytes)
{
    return bytes.size() == x25519Size || bytes.size() == hybridSize;
}

void writeCard(PayloadWriter &out, quint64 key, const DeviceCard &card)
{
    out.id(key, card.feed);
    out.bytes(key + 1, card.recipient);
}

DeviceCard readCard(PayloadReader &in, quint64 key)
{
    DeviceCard card{.feed = in.id<FeedKey>(key), .recipient = in.bytes(key + 1, x25519Size, hybridSize)};
    if (!in.hasFailed() && !isRecipient(card.recipient))
        in.fail(key + 1, QLatin1StringView("no recipient"));
    return card;
}

bool Devices::isRetired(const FeedKey &feed, const PersonId &owner) const
{
    const auto said = retirements.find(feed);
    return said != retirements.end() && said->second.contains(owner);
}

void Devices::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(2);
    out.writeArrayHeader(recipients.size());
    for (const auto &[feed, recipient] : recipients) {
        out.writeArrayHeader(2);
        out.writeBytes(feed.bytes());
        out.writeBytes(recipient);
    }
    out.writeArrayHeader(retirements.size());
    for (const auto &[feed, persons] : retirements) {
        out.writeArrayHeader(1 + persons.size());
        out.writeBytes(feed.bytes());
        for (const PersonId &person : persons)
            out.writeBytes(person.bytes());
    }
}

} // namespace pochin::ledger
