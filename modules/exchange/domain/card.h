// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/signature.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace pochin::exchange {

/// The public age key of a device, by which bundles are sealed for it: 32 bytes are an X25519 point, 1,216 an
/// MLKEM768-X25519 key. Whether the bytes are a usable key is found out when sealing.
constexpr qsizetype plainRecipientBytes = 32;
constexpr qsizetype hybridRecipientBytes = 1216;
[[nodiscard]] bool isRecipient(QByteArrayView bytes);

/// What a newcomer hands to a member so as to be admitted to one group: keys made for this group alone, and the name
/// by which the newcomer wants to be called there. docs/FORMAT-exchange.md, "A card".
struct Card {
    ledger::FeedKey feed;
    QByteArray recipient;
    QString name;
    std::optional<ledger::SpaceId> space = {}; ///< the group it is for, where an invitation told it

    friend bool operator==(const Card &, const Card &) = default;
};

/// 1 to 128 bytes of UTF-8, no control characters, no blank at either end.
[[nodiscard]] bool isName(QStringView name);

/// The card as bytes, signed with its own feed: that is the proof that whoever made it holds the key.
/// InvalidInput: no such name, recipient, or another feed than the signer's.
[[nodiscard]] Result<QByteArray> encoded(const Card &card, const ledger::FeedSigner &signer);

/// BadSignature: somebody altered it, or put it together out of two. Malformed, LimitExceeded, Unsupported as they say.
[[nodiscard]] Result<Card> decodedCard(QByteArrayView bytes, const ledger::SignatureVerifier &verifier);

/// What two people compare by voice: six numbers below 2,048, each a word of a list. 66 bits of feed and recipient.
using Fingerprint = std::array<quint16, 6>;
[[nodiscard]] Fingerprint fingerprintOf(const ledger::FeedKey &feed, QByteArrayView recipient);

} // namespace pochin::exchange
