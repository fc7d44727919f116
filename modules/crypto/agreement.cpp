// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/agreement.h"

#include "crypto/openssl_handles.h"

namespace pochin::crypto {

namespace {

using Key = Handle<EVP_PKEY, EVP_PKEY_free>;

Key privateKey(const Secret &scalar)
{
    return Key(
        must(EVP_PKEY_new_raw_private_key_ex(nullptr, "X25519", nullptr, octets(scalar.view()), 32), "X25519 key"));
}

} // namespace

AgreementPoint agreementPointOf(const Secret &scalar)
{
    Q_ASSERT(scalar.size() == 32);
    AgreementPoint point;
    std::size_t size = point.size();
    must(EVP_PKEY_get_raw_public_key(privateKey(scalar).get(), octetsOf(point), &size), "X25519 point");
    return point;
}

Result<Secret> agreed(const Secret &mine, QByteArrayView theirs)
{
    Q_ASSERT(mine.size() == 32);
    if (theirs.size() != 32)
        return failure(Failure::Kind::Malformed, QStringLiteral("X25519: a point has 32 bytes"));
    const Key key = privateKey(mine);
    const Key peer(
        must(EVP_PKEY_new_raw_public_key_ex(nullptr, "X25519", nullptr, octets(theirs), 32), "X25519 point"));
    const KeyContext context(must(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr), "X25519"));
    must(EVP_PKEY_derive_init(context.get()), "X25519");
    must(EVP_PKEY_derive_set_peer_ex(context.get(), peer.get(), 0), "X25519");
    Secret shared(32);
    std::size_t size = shared.fill().size();
    // OpenSSL refuses an all-zero result here; the comparison keeps the promise on any provider.
    if (EVP_PKEY_derive(context.get(), octetsOf(shared.fill()), &size) != 1 || shared == Secret(32))
        return failure(Failure::Kind::Malformed, QStringLiteral("X25519: a point of low order"));
    return shared;
}

} // namespace pochin::crypto
