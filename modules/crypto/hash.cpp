// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include "crypto/openssl_handles.h"

namespace pochin::crypto {

namespace {

// Fetched once: a fetch by name costs more than hashing a change.
EVP_MD *sha256Method()
{
    static EVP_MD *const method = must(EVP_MD_fetch(nullptr, "SHA256", nullptr), "SHA-256");
    return method;
}

} // namespace

Digest sha256(QByteArrayView bytes)
{
    Digest digest;
    must(EVP_Digest(bytes.data(), lengthOf(bytes), octetsOf(digest), nullptr, sha256Method(), nullptr), "SHA-256");
    return digest;
}

Digest hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    static EVP_MAC *const method = must(EVP_MAC_fetch(nullptr, "HMAC", nullptr), "HMAC");
    const MacContext context(must(EVP_MAC_CTX_new(method), "HMAC"));
    char name[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string("digest", name, 0), OSSL_PARAM_construct_end()};
    // An empty key is legal in HMAC, but OpenSSL takes a null pointer for "keep the former key".
    const unsigned char *const start = key.isEmpty() ? octets(QByteArrayView("")) : octets(key);
    Digest digest;
    must(EVP_MAC_init(context.get(), start, lengthOf(key), parameters), "HMAC");
    must(EVP_MAC_update(context.get(), octets(bytes), lengthOf(bytes)), "HMAC");
    must(EVP_MAC_final(context.get(), octetsOf(digest), nullptr, digest.size()), "HMAC");
    return digest;
}

void Sha256::Freed::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(must(EVP_MD_CTX_new(), "SHA-256"))
{
    must(EVP_DigestInit_ex2(m_context.get(), sha256Method(), nullptr), "SHA-256");
}

void Sha256::add(QByteArrayView bytes)
{
    must(EVP_DigestUpdate(m_context.get(), bytes.data(), lengthOf(bytes)), "SHA-256");
}

Digest Sha256::finished()
{
    Digest digest;
    must(EVP_DigestFinal_ex(m_context.get(), octetsOf(digest), nullptr), "SHA-256");
    must(EVP_DigestInit_ex2(m_context.get(), sha256Method(), nullptr), "SHA-256");
    return digest;
}

} // namespace pochin::crypto
