// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/ed25519.h"

namespace pochin::ledger {

bool Ed25519Verifier::verifies(const FeedKey &feed, QByteArrayView message, const Signature &signature) const
{
    auto known = m_keys.find(feed);
    if (known == m_keys.end())
        known = m_keys.emplace(feed, crypto::VerifyingKey::fromBytes(feed.bytes())).first;
    return known->second && known->second->verifies(message, {signature.data(), 64});
}

} // namespace pochin::ledger
