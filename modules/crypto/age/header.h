// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/stanza.h"
#include "crypto/secret.h"
#include "foundation/result.h"

#include <vector>

namespace pochin::crypto::age {

/// The text before the payload:
///
///     header  = "age-encryption.org/v1" LF 1*stanza "--- " 43base64char LF
///     stanza  = "-> " argument *(SP argument) LF *full-line final-line
///     argument = 1*VCHAR;  full-line = 64base64char LF;  final-line = *63base64char LF
struct Header {
    std::vector<Stanza> stanzas;
    QByteArray mac; ///< 32 bytes
    QByteArray authenticated; ///< the bytes as they stood in the file, up to and including "---"
    qsizetype size = 0; ///< of the whole header in the file
};

/// What honest writers stay far below; checked while reading.
struct HeaderLimits {
    qsizetype bytes = qsizetype{1} << 20;
    std::size_t stanzas = 512;
};

/// The header at the start of `beginning`, which is the first `limits.bytes` of the file, or all of it when it is
/// shorter. Malformed (the detail names the rule), Truncated, LimitExceeded, Unsupported (another version of age).
[[nodiscard]] Result<Header> parsedHeader(QByteArrayView beginning, const HeaderLimits &limits = {});

/// BadSignature unless the header was written by somebody who has this file key.
[[nodiscard]] Result<> checkedMac(const Header &header, const Secret &fileKey);

/// The bytes of a header with these stanzas.
[[nodiscard]] QByteArray writtenHeader(const std::vector<Stanza> &stanzas, const Secret &fileKey);

} // namespace pochin::crypto::age
