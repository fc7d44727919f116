// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "foundation/result.h"

namespace pochin::crypto::age {

constexpr qsizetype fileKeySize = 16;
constexpr qsizetype wrappedKeySize = fileKeySize + 16;

/// The body of a stanza: the file key under a wrap key that is used this once, which is why a fixed nonce is safe.
[[nodiscard]] QByteArray wrappedFileKey(const Secret &wrapKey, const Secret &fileKey);

/// Malformed: not exactly 32 bytes, checked first, so that nobody can craft a body that opens under many keys.
/// NotForMe: the wrap key is not the one.
[[nodiscard]] Result<Secret> unwrappedFileKey(const Secret &wrapKey, QByteArrayView body);

/// What both functions of each kind of identity check before any work.
[[nodiscard]] Result<> checkedWrapSize(QByteArrayView body);

} // namespace pochin::crypto::age
