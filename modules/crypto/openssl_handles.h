// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <memory>
#include <span>

/// What every file of this room needs to speak to libcrypto; nobody outside the room includes it.
namespace pochin::crypto {

template <auto release>
struct Released {
    template <typename T>
    void operator()(T *handle) const
    {
        release(handle);
    }
};

template <typename T, auto release>
using Handle = std::unique_ptr<T, Released<release>>;

using CipherContext = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using DigestContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;
using MacContext = Handle<EVP_MAC_CTX, EVP_MAC_CTX_free>;
using KdfContext = Handle<EVP_KDF_CTX, EVP_KDF_CTX_free>;
using KeyContext = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;

[[nodiscard]] inline const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
[[nodiscard]] inline unsigned char *octetsOf(std::span<char> bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
[[nodiscard]] inline std::size_t lengthOf(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

/// For calls that fail only when libcrypto itself is broken or there is no memory: ends the program with OpenSSL's own
/// words. What depends on somebody's input is never checked with this.
void must(int status, const char *deed);

/// The same for a pointer.
template <typename T>
[[nodiscard]] T *must(T *handle, const char *deed)
{
    must(handle ? 1 : 0, deed);
    return handle;
}

} // namespace pochin::crypto
