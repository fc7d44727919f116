// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/hybrid.h"
#include "crypto/age/opener.h"
#include "crypto/age/passphrase.h"
#include "crypto/age/sealer.h"
#include "crypto/age/x25519.h"

#include <functional>

/// The age v1 file format, so that whoever is entitled to a file can open it with the stock `age` program too. What is
/// implemented and what is refused is in docs/age.md.
///
/// Pieces: Recipient and Identity say for whom (x25519.h, hybrid.h, passphrase.h), Sealer and Opener work on streams,
/// and the functions below do the usual things in one call.
namespace pochin::crypto::age {

enum class Continue { No, Yes };
/// Told the bytes of plaintext done so far, about once a mebibyte; answers whether to go on.
using Progress = std::function<Continue(qint64 done)>;

/// All that `plain` still has, sealed into `sealed`; returns its size. Both are open and stay so. Cancelled as
/// `progress` says. What was written before a failure is of no use: write under another name, then rename.
[[nodiscard]] Result<qint64> seal(QIODevice &plain, QIODevice &sealed, const Recipients &recipients,
    Form form = Form::Binary, const Progress &progress = {});

/// The other way. After a failure `plain` holds genuine beginnings of the text and must be discarded by the caller.
[[nodiscard]] Result<qint64> open(
    QIODevice &sealed, QIODevice &plain, const Identities &identities, const Progress &progress = {});

/// For what fits into memory.
[[nodiscard]] Result<QByteArray> sealed(QByteArrayView plain, const Recipients &recipients, Form form = Form::Binary);

/// For keys and other small secrets. LimitExceeded: the plaintext is larger than `limit`.
[[nodiscard]] Result<Secret> opened(
    QByteArrayView sealed, const Identities &identities, qsizetype limit = qsizetype{64} << 10);

} // namespace pochin::crypto::age
