// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "ledger/domain/ids.h"

#include <QByteArray>
#include <QFlags>

#include <optional>
#include <vector>

namespace pochin::ledger {

enum class ChangeFlag {
    Critical = 1, ///< who does not know the type must not show what it touches as if nothing had happened
    Erasable = 2, ///< the payload may be dropped one day; its hash is salted, so that it cannot be guessed
};
Q_DECLARE_FLAGS(ChangeFlags, ChangeFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChangeFlags)

struct Attachment {
    ContentHash hash;
    quint64 size = 0;
    friend auto operator<=>(const Attachment &, const Attachment &) = default;
};

/// What is hashed and signed of a change: one deed of one author. docs/FORMAT.md, "A change", has its bytes and the
/// numbered rules that `checked` holds. The format is frozen for ever.
struct ChangeBody {
    static constexpr quint16 genesisType = 0;
    static constexpr quint16 mergeType = 1; ///< says nothing, joins heads
    static constexpr qsizetype maxDeps = 64;
    static constexpr qsizetype maxAttachments = 64;
    static constexpr qsizetype maxBytes = 8192; ///< of the body; its largest possible form has fewer
    static constexpr quint64 maxPayload = 65536;
    static constexpr quint64 maxNumber = (quint64(1) << 53) - 1;

    std::optional<SpaceId> space = {}; ///< nothing in a genesis
    FeedKey feed;
    quint64 seq = 0;
    std::optional<ChangeId> prev = {}; ///< of the same feed; nothing if seq is 0
    std::vector<ChangeId> deps = {}; ///< other heads the author had seen: ascending, minimal
    qint64 wall = 0; ///< claimed, in milliseconds since 1970; to be shown, never an order nor an authority
    quint16 type = 0;
    ChangeFlags flags = {};
    ContentHash payloadHash;
    quint64 payloadSize = 0;
    std::vector<Attachment> attachments = {};

    [[nodiscard]] bool isGenesis() const { return type == genesisType; }
    friend bool operator==(const ChangeBody &, const ChangeBody &) = default;
};

/// Malformed or LimitExceeded if `body` breaks a rule that can be seen without any other change.
[[nodiscard]] Result<> checked(const ChangeBody &body);

/// Requires: checked(body).
[[nodiscard]] QByteArray encoded(const ChangeBody &body);

/// Accepts exactly what `encoded` writes. Unsupported: a version other than 1; otherwise as CborReader and `checked`.
[[nodiscard]] Result<ChangeBody> decodedBody(QByteArrayView bytes);

[[nodiscard]] ChangeId idOf(QByteArrayView bodyBytes);
/// The space that a genesis founds.
[[nodiscard]] SpaceId spaceOf(const ChangeId &genesis);

} // namespace pochin::ledger
