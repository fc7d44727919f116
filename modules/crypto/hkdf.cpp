// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hkdf.h"

#include "crypto/openssl_handles.h"

#include <openssl/core_names.h>

namespace pochin::crypto {

namespace {

OSSL_PARAM octetParameter(const char *name, QByteArrayView bytes)
{
    // OSSL_PARAM is used both ways and therefore not const; deriving only reads. Null would mean "not given".
    const void *start = bytes.isNull() ? "" : bytes.data();
    return OSSL_PARAM_construct_octet_string(name, const_cast<void *>(start), lengthOf(bytes));
}

} // namespace

Secret hkdfSha256(QByteArrayView inputKey, QByteArrayView salt, QByteArrayView info, qsizetype size)
{
    Q_ASSERT(size > 0 && size <= qsizetype{255} * 32);
    static EVP_KDF *const method = must(EVP_KDF_fetch(nullptr, "HKDF", nullptr), "HKDF");
    const KdfContext context(must(EVP_KDF_CTX_new(method), "HKDF"));
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octetParameter(OSSL_KDF_PARAM_KEY, inputKey), octetParameter(OSSL_KDF_PARAM_SALT, salt),
        octetParameter(OSSL_KDF_PARAM_INFO, info), OSSL_PARAM_construct_end()};
    Secret derived(size);
    must(EVP_KDF_derive(context.get(), octetsOf(derived.fill()), derived.fill().size(), parameters), "HKDF");
    return derived;
}

} // namespace pochin::crypto
