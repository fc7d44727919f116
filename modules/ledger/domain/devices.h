// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/ids.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

#include <QByteArray>

#include <map>
#include <set>

namespace pochin::ledger {

/// What a device tells others of itself in one space: the key that names its feed, and what bundles are sealed for.
struct DeviceCard {
    FeedKey feed;
    QByteArray recipient; ///< isRecipient()
    friend bool operator==(const DeviceCard &, const DeviceCard &) = default;
};

/// The public half of an age identity: X25519 (32 bytes), or the hybrid MLKEM768-X25519 (1216 bytes).
[[nodiscard]] bool isRecipient(QByteArrayView bytes);

/// Two fields of a payload, `key` and `key` + 1.
void writeCard(PayloadWriter &out, quint64 key, const DeviceCard &card);
[[nodiscard]] DeviceCard readCard(PayloadReader &in, quint64 key);

/// The devices that were ever introduced in a space. Whose they are, and whether they still count, is looked up in
/// SpaceStanding when bundles are sealed.
struct Devices {
    static constexpr QLatin1StringView partName{"devices"};
    std::map<FeedKey, QByteArray> recipients;
    std::map<FeedKey, std::set<PersonId>> retirements; ///< who said so; it counts if it is the owner

    /// The first introduction counts: nobody can redirect what is sealed for a device that is known.
    void introduce(const DeviceCard &card) { recipients.emplace(card.feed, card.recipient); }
    void retire(const FeedKey &feed, const PersonId &by) { retirements[feed].insert(by); }
    /// `owner`: SpaceStanding::ownerOf(feed).
    [[nodiscard]] bool isRetired(const FeedKey &feed, const PersonId &owner) const;
    void writeTo(CborWriter &out) const;
};

} // namespace pochin::ledger
