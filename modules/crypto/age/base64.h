// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace pochin::crypto::age {

enum class Padding {
    Absent, ///< in headers
    Present, ///< in ASCII armor
};

/// RFC 4648, section 4. Nothing unless `text` is the one canonical encoding of something: no whitespace, no stray bits,
/// padding exactly as said.
[[nodiscard]] std::optional<QByteArray> base64Decoded(QByteArrayView text, Padding padding);
[[nodiscard]] QByteArray base64Encoded(QByteArrayView bytes, Padding padding);

} // namespace pochin::crypto::age
