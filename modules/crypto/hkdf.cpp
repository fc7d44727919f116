// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hkdf.h"

#include "crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>

namespace pochin::crypto {

namespace {

OSSL_PARAM octetParameter(const char *name, QByteArrayView bytes)
{
    // OSSL_PARAM is used both ways and therefore not const; deriving only reads. Null would mean "not given".
    const void *start = bytes.isNull() ? "" : bytes.data();
    return OSSL_PARAM_construct_octet_string(name, const_cast<void *>(start), lengthOf(bytes));
}

Secret derived(int mode, QByteArrayView inputKey, QByteArrayView salt, QByteArrayView info, qsizetype size)
{
    Q_ASSERT(size > 0 && size <= qsizetype{255} * 32);
    static EVP_KDF *const method = must(EVP_KDF_fetch(nullptr, "HKDF", nullptr), "HKDF");
    const KdfContext context(must(EVP_KDF_CTX_new(method), "HKDF"));
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_int(OSSL_KDF_PARAM_MODE, &mode), octetParameter(OSSL_KDF_PARAM_KEY, inputKey),
        octetParameter(OSSL_KDF_PARAM_SALT, salt), octetParameter(OSSL_KDF_PARAM_INFO, info),
        OSSL_PARAM_construct_end()};
    Secret key(size);
    must(EVP_KDF_derive(context.get(), octetsOf(key.fill()), key.fill().size(), parameters), "HKDF");
    return key;
}

} // namespace

Secret hkdfSha256(QByteArrayView inputKey, QByteArrayView salt, QByteArrayView info, qsizetype size)
{
    return derived(EVP_KDF_HKDF_MODE_EXTRACT_AND_EXPAND, inputKey, salt, info, size);
}

Secret hkdfExtract(QByteArrayView inputKey, QByteArrayView salt)
{
    return derived(EVP_KDF_HKDF_MODE_EXTRACT_ONLY, inputKey, salt, {}, 32);
}

Secret hkdfExpand(const Secret &extracted, QByteArrayView info, qsizetype size)
{
    return derived(EVP_KDF_HKDF_MODE_EXPAND_ONLY, extracted.view(), {}, info, size);
}

} // namespace pochin::crypto
