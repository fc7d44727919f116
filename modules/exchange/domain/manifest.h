// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/frontier.h"
#include "ledger/domain/change_body.h"
#include "ledger/domain/recipient_kind.h"
#include "ledger/domain/signature.h"

#include <optional>
#include <vector>

namespace pochin::exchange {

/// A stretch of one branch of one feed, vouched for by the signature of its last change.
struct Segment {
    ledger::FeedKey feed;
    quint64 first = 0; ///< seq of the first change
    std::optional<ledger::ChangeId> base = {}; ///< the change before it; nothing if first is 0
    quint64 count = 0;
    ledger::Signature signature{};

    friend bool operator==(const Segment &, const Segment &) = default;
};

using ledger::RecipientKind;

/// The group's card, for somebody who is invited and has no card yet.
struct Invitation {
    QString group;
    QString words; ///< of who invites
    RecipientKind recipients = RecipientKind::X25519;
    QByteArray card = {}; ///< how the group describes itself to a newcomer; bytes of another room; may be empty

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

/// What a bundle says about itself, signed by the device that wrote it. docs/FORMAT-exchange.md, "A bundle".
struct Manifest {
    ledger::SpaceId space;
    ledger::FeedKey sender;
    qint64 wall = 0; ///< claimed
    Frontier frontier = {}; ///< of the sender: an acknowledgement of all it claims
    std::optional<ledger::StateDigest> digest = {}; ///< of the sender's state; not where a payload is missing
    std::vector<Segment> segments = {}; ///< none: a request, or an invitation
    std::vector<ledger::Attachment> attachments = {}; ///< inside; ascending
    std::optional<Invitation> invitation = {};
    std::vector<ledger::ContentHash> wanted = {}; ///< attachments that the sender lacks; ascending

    [[nodiscard]] bool isRequest() const { return segments.empty() && !invitation; }
    [[nodiscard]] quint64 changeCount() const;
    friend bool operator==(const Manifest &, const Manifest &) = default;
};

/// The bytes of the statement. InvalidInput: `signer` is not the sender.
[[nodiscard]] Result<QByteArray> encoded(const Manifest &manifest, const ledger::FeedSigner &signer);

/// BadSignature, Malformed, LimitExceeded, Unsupported, Truncated as they say.
[[nodiscard]] Result<Manifest> decodedManifest(QByteArrayView bytes, const ledger::SignatureVerifier &verifier);

} // namespace pochin::exchange
