// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <memory>

struct evp_md_ctx_st;

namespace pochin::crypto {

/// The 32 bytes of SHA-256 and of HMAC-SHA-256. `Identifier::fromBytes(digest)` accepts it as it is.
using Digest = std::array<char, 32>;

[[nodiscard]] Digest sha256(QByteArrayView bytes);
[[nodiscard]] Digest hmacSha256(QByteArrayView key, QByteArrayView bytes);

/// SHA-256 of what arrives in pieces.
class Sha256
{
public:
    Sha256();
    void add(QByteArrayView bytes);
    /// The digest of everything added; then begins anew.
    [[nodiscard]] Digest finished();

private:
    struct Freed {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Freed> m_context;
};

} // namespace pochin::crypto
