// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aead.h"

#include "crypto/openssl_handles.h"
#include "crypto/secret.h"

namespace pochin::crypto {

namespace {

enum Direction { Opening = 0, Sealing = 1 };

evp_cipher_ctx_st *keyed(const Secret &key, Direction direction)
{
    static EVP_CIPHER *const method
        = must(EVP_CIPHER_fetch(nullptr, "ChaCha20-Poly1305", nullptr), "ChaCha20-Poly1305");
    CipherContext context(must(EVP_CIPHER_CTX_new(), "ChaCha20-Poly1305"));
    must(EVP_CipherInit_ex2(context.get(), method, octets(key.view()), nullptr, direction, nullptr),
        "ChaCha20-Poly1305");
    return context.release();
}

void associate(EVP_CIPHER_CTX *context, QByteArrayView associated)
{
    int size = 0;
    if (!associated.isEmpty())
        must(EVP_CipherUpdate(context, nullptr, &size, octets(associated), static_cast<int>(associated.size())),
            "associated data");
}

} // namespace

void Aead::Freed::operator()(evp_cipher_ctx_st *context) const
{
    EVP_CIPHER_CTX_free(context);
}

Aead::Aead(const Secret &key) : m_sealing(keyed(key, Sealing)), m_opening(keyed(key, Opening))
{
    Q_ASSERT(key.size() == keySize);
}

void Aead::seal(QByteArrayView nonce, QByteArrayView plain, std::span<char> sealed, QByteArrayView associated)
{
    Q_ASSERT(nonce.size() == nonceSize && sealed.size() >= lengthOf(plain) + tagSize);
    EVP_CIPHER_CTX *const context = m_sealing.get();
    int written = 0;
    int rest = 0;
    must(EVP_EncryptInit_ex2(context, nullptr, nullptr, octets(nonce), nullptr), "sealing");
    associate(context, associated);
    must(EVP_EncryptUpdate(context, octetsOf(sealed), &written, octets(plain), static_cast<int>(plain.size())),
        "sealing");
    must(EVP_EncryptFinal_ex(context, octetsOf(sealed) + written, &rest), "sealing");
    must(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, tagSize, octetsOf(sealed) + plain.size()), "sealing");
}

bool Aead::open(QByteArrayView nonce, QByteArrayView sealed, std::span<char> plain, QByteArrayView associated)
{
    Q_ASSERT(nonce.size() == nonceSize && sealed.size() >= tagSize);
    const qsizetype size = sealed.size() - tagSize;
    Q_ASSERT(plain.size() >= static_cast<std::size_t>(size));
    EVP_CIPHER_CTX *const context = m_opening.get();
    int written = 0;
    int rest = 0;
    must(EVP_DecryptInit_ex2(context, nullptr, nullptr, octets(nonce), nullptr), "opening");
    // The call that sets a tag is the same that reads one, hence not const.
    auto *const tag = const_cast<unsigned char *>(octets(sealed)) + size;
    must(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tagSize, tag), "opening");
    associate(context, associated);
    must(EVP_DecryptUpdate(context, octetsOf(plain), &written, octets(sealed), static_cast<int>(size)), "opening");
    if (EVP_DecryptFinal_ex(context, octetsOf(plain) + written, &rest) == 1)
        return true;
    wipe(plain.first(static_cast<std::size_t>(size)));
    return false;
}

} // namespace pochin::crypto
