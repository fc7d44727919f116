// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/throwaway.h"

#include "crypto/age/hybrid.h"
#include "crypto/age/x25519.h"
#include "crypto/random.h"

namespace pochin::crypto::age {

Result<Stanza> X25519Decoy::wrapped(const Secret &fileKey) const
{
    return X25519Identity::generated().recipient().wrapped(fileKey);
}

Result<Stanza> HybridDecoy::wrapped(const Secret &fileKey) const
{
    return HybridIdentity::generated().recipient().wrapped(fileKey);
}

Result<Stanza> Grease::wrapped(const Secret &) const
{
    const auto length = [](quint64 below) { return static_cast<qsizetype>(randomBelow(below)); };
    QByteArrayList arguments{randomBytes(1 + length(8)).toHex() + "-grease"};
    for (qsizetype more = length(3); more > 0; --more)
        arguments.append(randomBytes(1 + length(8)).toHex());
    return Stanza{arguments, randomBytes(length(100))};
}

} // namespace pochin::crypto::age
