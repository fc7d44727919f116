// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hybrid_kem.h"

#include "crypto/agreement.h"
#include "crypto/openssl_handles.h"
#include "crypto/random.h"

#include <openssl/core_names.h>

#include <array>

namespace pochin::crypto {

namespace {

using Key = Handle<EVP_PKEY, EVP_PKEY_free>;

constexpr const char *lattice = "ML-KEM-768";
constexpr qsizetype latticePublic = 1184;
constexpr qsizetype latticeSealed = 1088;
constexpr QByteArrayView label = "\\.//^\\"; // a drawing of an X-wing: the draft's

std::unexpected<Failure> malformed(const char *why)
{
    return failure(Failure::Kind::Malformed, QStringLiteral("MLKEM768-X25519: ") + QLatin1StringView(why));
}

QByteArray bytesOf(const AgreementPoint &point)
{
    return {point.data(), std::ssize(point)};
}

/// The seed as 64 bytes for ML-KEM and 32 for X25519.
Secret expanded(const Secret &seed)
{
    static EVP_MD *const method = must(EVP_MD_fetch(nullptr, "SHAKE256", nullptr), "SHAKE256");
    const DigestContext context(must(EVP_MD_CTX_new(), "SHAKE256"));
    Secret bytes(96);
    must(EVP_DigestInit_ex2(context.get(), method, nullptr), "SHAKE256");
    must(EVP_DigestUpdate(context.get(), seed.view().data(), lengthOf(seed.view())), "SHAKE256");
    must(EVP_DigestFinalXOF(context.get(), octetsOf(bytes.fill()), bytes.fill().size()), "SHAKE256");
    return bytes;
}

/// Both secrets, bound to the share and the key of X25519. (ML-KEM binds its own.)
Secret combined(const Secret &fromLattice, const Secret &agreed, QByteArrayView share, QByteArrayView point)
{
    static EVP_MD *const method = must(EVP_MD_fetch(nullptr, "SHA3-256", nullptr), "SHA3-256");
    const DigestContext context(must(EVP_MD_CTX_new(), "SHA3-256"));
    must(EVP_DigestInit_ex2(context.get(), method, nullptr), "SHA3-256");
    for (const QByteArrayView part : {fromLattice.view(), agreed.view(), share, point, label})
        must(EVP_DigestUpdate(context.get(), part.data(), lengthOf(part)), "SHA3-256");
    Secret shared(32);
    must(EVP_DigestFinal_ex(context.get(), octetsOf(shared.fill()), nullptr), "SHA3-256");
    return shared;
}

EVP_PKEY *latticeKeyFrom(QByteArrayView seed)
{
    const KeyContext context(must(EVP_PKEY_CTX_new_from_name(nullptr, lattice, nullptr), lattice));
    // OSSL_PARAM is used both ways and therefore not const; making a key only reads.
    const std::array parameters{
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_ML_KEM_SEED, const_cast<char *>(seed.data()), lengthOf(seed)),
        OSSL_PARAM_construct_end()};
    EVP_PKEY *key = nullptr;
    must(EVP_PKEY_fromdata_init(context.get()), lattice);
    must(
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, const_cast<OSSL_PARAM *>(parameters.data())), lattice);
    return key;
}

} // namespace

Result<Encapsulation> encapsulated(QByteArrayView publicKey)
{
    if (publicKey.size() != HybridKem::publicSize)
        return malformed("a key has 1216 bytes");
    const QByteArrayView point = publicKey.sliced(latticePublic);
    const Key key(EVP_PKEY_new_raw_public_key_ex(
        nullptr, lattice, nullptr, octets(publicKey), static_cast<std::size_t>(latticePublic)));
    if (!key)
        return malformed("a key that cannot be");
    const Secret ephemeral = randomSecret(32);
    const QByteArray share = bytesOf(agreementPointOf(ephemeral));
    const auto agreement = agreed(ephemeral, point);
    if (!agreement)
        return std::unexpected(agreement.error());
    const KeyContext context(must(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr), lattice));
    QByteArray sealed(latticeSealed, Qt::Uninitialized);
    Secret secret(32);
    std::size_t sealedSize = lengthOf(sealed);
    std::size_t secretSize = secret.fill().size();
    must(EVP_PKEY_encapsulate_init(context.get(), nullptr), lattice);
    must(EVP_PKEY_encapsulate(
             context.get(), octetsOf({sealed.data(), sealedSize}), &sealedSize, octetsOf(secret.fill()), &secretSize),
        lattice);
    return Encapsulation{sealed + share, combined(secret, *agreement, share, point)};
}

void HybridKey::Freed::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

HybridKey::HybridKey(const Secret &seed)
{
    Q_ASSERT(seed.size() == HybridKem::seedSize);
    const Secret both = expanded(seed);
    m_lattice.reset(latticeKeyFrom(both.view().first(64)));
    m_scalar = Secret::ofBytes(both.view().sliced(64));
    m_public.resize(latticePublic);
    std::size_t size = lengthOf(m_public);
    must(EVP_PKEY_get_raw_public_key(m_lattice.get(), octetsOf({m_public.data(), size}), &size), lattice);
    m_public += bytesOf(agreementPointOf(m_scalar));
}

Result<Secret> HybridKey::decapsulated(QByteArrayView sealed) const
{
    if (sealed.size() != HybridKem::sealedSize)
        return malformed("a share has 1120 bytes");
    const QByteArrayView share = sealed.sliced(latticeSealed);
    const auto agreement = agreed(m_scalar, share);
    if (!agreement)
        return std::unexpected(agreement.error());
    const KeyContext context(must(EVP_PKEY_CTX_new_from_pkey(nullptr, m_lattice.get(), nullptr), lattice));
    Secret secret(32);
    std::size_t size = secret.fill().size();
    must(EVP_PKEY_decapsulate_init(context.get(), nullptr), lattice);
    must(EVP_PKEY_decapsulate(
             context.get(), octetsOf(secret.fill()), &size, octets(sealed), static_cast<std::size_t>(latticeSealed)),
        lattice);
    return combined(secret, *agreement, share, QByteArrayView(m_public).sliced(latticePublic));
}

} // namespace pochin::crypto
