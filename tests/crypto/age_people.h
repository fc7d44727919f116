// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/age.h"

namespace pochin::crypto {

/// Two people of the tests, made anew in each run.
[[nodiscard]] const age::X25519Identity &vera();
[[nodiscard]] const age::X25519Identity &oleg();

/// Empty when sealing failed.
[[nodiscard]] QByteArray sealedFor(
    const age::X25519Identity &identity, QByteArrayView plain, age::Form form = age::Form::Binary);
[[nodiscard]] Result<QByteArray> openedBy(const age::Identity &identity, QByteArrayView file);
[[nodiscard]] qsizetype headerSizeOf(const QByteArray &file);

} // namespace pochin::crypto
