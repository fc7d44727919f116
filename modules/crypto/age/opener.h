// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/header.h"
#include "crypto/age/identity.h"
#include "crypto/age/intake.h"
#include "crypto/age/payload_cipher.h"

#include <optional>

class QIODevice;

namespace pochin::crypto::age {

/// Opens a file while it is being read, binary or armored: it tells by the beginning. Memory does not grow with the
/// file.
class Opener
{
public:
    /// Reads the header and the nonce of the payload, and finds the file key. `source` is open and stays so, and
    /// outlives the opener; `identities` are needed only during this call, and tried in their order.
    ///
    /// NotForMe: sealed for others. WrongPassphrase: sealed with a passphrase, but none of these. BadSignature: the
    /// header was altered. Malformed, Truncated, LimitExceeded, Unsupported: as the detail says. Device errors as they
    /// come.
    [[nodiscard]] static Result<Opener> begun(
        QIODevice &source, const Identities &identities, const HeaderLimits &limits = {});

    /// The next piece of the plaintext, whose tag has been checked; empty when all of it has been handed out and the
    /// file ended as it should. Valid until the next call. Whoever uses a piece before the end is told in time only
    /// that this piece is genuine, not that the rest is there.
    ///
    /// Damaged ("chunk n", counted from 0), Truncated, Malformed (something follows the last chunk, or it is empty
    /// where it may not be). After a failure there is no going on.
    [[nodiscard]] Result<QByteArrayView> next();

private:
    Opener(Intake intake, PayloadCipher cipher);
    [[nodiscard]] static Result<Opener> keyed(Intake intake, const Secret &fileKey);
    [[nodiscard]] Result<QByteArrayView> innerChunk(QByteArrayView sealed);
    [[nodiscard]] Result<QByteArrayView> lastChunk(QByteArrayView sealed);
    [[nodiscard]] QByteArrayView given(qsizetype sealedSize);
    [[nodiscard]] std::unexpected<Failure> damaged() const;

    Intake m_intake;
    PayloadCipher m_cipher;
    quint64 m_index = 0;
    Secret m_plain;
    bool m_ended = false;
    std::optional<Failure> m_failure; ///< what the next call will say
};

} // namespace pochin::crypto::age
