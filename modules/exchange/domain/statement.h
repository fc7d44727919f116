// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/signature.h"

namespace pochin::exchange {

/// The two kinds of statement: no signature made for one fits the other, nor a change.
inline constexpr QByteArrayView cardContext = "pochin/card/1";
inline constexpr QByteArrayView bundleContext = "pochin/bundle/1";

/// Bytes and a signature by the feed that they name. docs/FORMAT-exchange.md, "A signed statement".
struct Statement {
    QByteArray body;
    ledger::Signature signature{};
};

[[nodiscard]] Statement stated(QByteArray body, QByteArrayView context, const ledger::FeedSigner &signer);
/// BadSignature: it is not `feed`'s, or was made for something else.
[[nodiscard]] Result<> verified(const Statement &statement, QByteArrayView context, const ledger::FeedKey &feed,
    const ledger::SignatureVerifier &verifier);

[[nodiscard]] QByteArray encoded(const Statement &statement);
[[nodiscard]] Result<Statement> decodedStatement(QByteArrayView bytes);

} // namespace pochin::exchange
