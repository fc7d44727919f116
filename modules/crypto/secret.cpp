// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"

#include "crypto/secret_platform.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <bit>
#include <new>
#include <utility>

namespace pochin::crypto {

namespace {

// Room for some thousand keys. Where the system lets a process lock less, the heap takes half of what it may: the rest
// serves pages of their own.
constexpr std::size_t wantedHeap = std::size_t{1} << 20U;
constexpr std::size_t leastHeap = std::size_t{1} << 14U;
constexpr std::size_t leastBlock = 32;
// Buffers get pages of their own, so that they never crowd out the keys: OpenSSL keeps private keys in the same heap,
// and cannot make one when it is full.
constexpr std::size_t largestInHeap = 4096;

Guard makeSecureHeap()
{
    if (CRYPTO_secure_malloc_initialized())
        return Guard::Locked;
    const std::size_t allowed = std::max(lockableBytes() / 2, leastHeap);
    // 1: made and locked; 2: made, but something of the locking was refused; 0: not made
    return CRYPTO_secure_malloc_init(std::bit_floor(std::min(wantedHeap, allowed)), leastBlock) == 1 ? Guard::Locked
                                                                                                     : Guard::Unlocked;
}

} // namespace

Guard prepareSecureHeap()
{
    static const Guard guard = makeSecureHeap();
    return guard;
}

Secret::Secret(qsizetype size)
{
    if (size <= 0)
        return;
    const auto wanted = static_cast<std::size_t>(size);
    m_guard = prepareSecureHeap();
    // Without a heap OpenSSL would quietly hand out ordinary memory, so ask first.
    if (wanted <= largestInHeap && CRYPTO_secure_malloc_initialized())
        m_bytes = static_cast<char *>(OPENSSL_secure_zalloc(wanted));
    if (!m_bytes) {
        const OwnPages pages = pagesFor(wanted);
        m_bytes = pages.bytes;
        m_guard = pages.guard;
        m_place = Place::OwnPages;
    }
    if (!m_bytes)
        throw std::bad_alloc();
    m_size = size;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)), m_place(other.m_place),
      m_guard(other.m_guard)
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_place = other.m_place;
        m_guard = other.m_guard;
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe() noexcept
{
    if (!m_bytes)
        return;
    const auto size = static_cast<std::size_t>(m_size);
    if (m_place == Place::SecureHeap) {
        OPENSSL_secure_clear_free(m_bytes, size);
    } else {
        OPENSSL_cleanse(m_bytes, size);
        releasePages(m_bytes, size);
    }
    m_bytes = nullptr;
    m_size = 0;
}

Secret Secret::ofBytes(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    std::ranges::copy(bytes, secret.fill().begin());
    return secret;
}

Secret Secret::takenFrom(QByteArray &bytes)
{
    Secret secret = ofBytes(bytes);
    crypto::wipe({bytes.data(), static_cast<std::size_t>(bytes.size())});
    bytes.clear();
    return secret;
}

bool operator==(const Secret &a, const Secret &b)
{
    return equalInConstantTime(a.view(), b.view());
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

void wipe(std::span<char> bytes)
{
    OPENSSL_cleanse(bytes.data(), bytes.size());
}

} // namespace pochin::crypto
