// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/age.h"
#include "exchange/domain/manifest.h"
#include "exchange/store/zip_writer.h"
#include "ledger/domain/change.h"

#include <functional>
#include <memory>
#include <vector>

namespace pochin::exchange {

/// Told the share of the work that is done, 0 to 1; answers whether to go on.
using Progress = std::function<crypto::age::Continue(double share)>;

/// An attachment on its way out.
struct OutgoingAttachment {
    ledger::Attachment attachment;
    Pieces content;
};

/// What is to be sealed.
struct OutgoingBundle {
    QByteArray manifest; ///< encoded and signed
    Pieces changes; ///< blocks; no function where there are no segments
    std::vector<OutgoingAttachment> attachments = {};
};

/// Seals `bundle` for `recipients` into a file of this name: ZIP into age into the file, as a stream. After a success
/// it survives a power cut; after a failure there is no file, or the one that was there before. Throw-away stanzas
/// bring the number of recipients to 8, 16, 32 … (not beside a passphrase). Returns the size of the file.
[[nodiscard]] Result<qint64> writeBundle(
    const QString &path, const OutgoingBundle &bundle, const crypto::age::Recipients &recipients);

/// A bundle as it was opened: everything in it is what its authors signed, and nothing of it has been taken yet.
struct OpenedBundle {
    Manifest manifest;
    std::vector<ledger::Change> changes; ///< causes before effects
    qint64 fileSize = 0;
    QString path = {}; ///< of the file, for the attachments in it, which are not kept here; empty: it was none
};

/// Whether the file, open for reading at its beginning, is sealed with words, as an invitation is; nothing is opened.
[[nodiscard]] bool isSealedWithWords(QIODevice &file);
/// Whether it is sealed at all, as far as its first line says.
[[nodiscard]] bool isSealed(QIODevice &file);

/// Told the pieces of an attachment; and once with no bytes, when all were told and the hash fits.
using AttachmentVisit = std::function<Result<>(const ledger::Attachment &attachment, QByteArrayView bytes)>;

/// Opens and checks all of the bundle in `file`, which is open for reading and can be read from its beginning twice.
///
/// NotForMe, WrongPassphrase, Truncated, Damaged, BadSignature, Malformed, LimitExceeded, Unsupported, Cancelled.
[[nodiscard]] Result<OpenedBundle> openBundle(QIODevice &file, const crypto::age::Identities &identities,
    const ledger::SignatureVerifier &verifier, const Progress &progress = {}, const AttachmentVisit &attachments = {});

/// Opens an invitation with the words that were told by voice. What asks for more work than an honest writer does
/// (limits::scryptWorkFactor) is LimitExceeded, before it takes time or memory.
[[nodiscard]] std::unique_ptr<crypto::age::Identity> invitationKey(crypto::Secret words);

} // namespace pochin::exchange
