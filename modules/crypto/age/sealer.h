// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/byte_streams.h"
#include "crypto/age/payload_cipher.h"
#include "crypto/age/recipient.h"

#include <memory>

class QIODevice;

namespace pochin::crypto::age {

enum class Form {
    Binary,
    Armored, ///< as text, for mail bodies and paper
};

/// Seals a file while it is being written: give it pieces of any size, then `finish()`. Memory does not grow with the
/// file. A sealer that is dropped before `finish()` leaves a file that nobody can open whole, so write under another
/// name first.
class Sealer
{
public:
    /// Writes the header. `sink` is open and stays so, and outlives the sealer; `recipients` are needed only during
    /// this call. The order of the stanzas is random, so that it tells nothing.
    ///
    /// InvalidInput: no recipients, more than a reader accepts, or some that may not share a file.
    [[nodiscard]] static Result<Sealer> begun(QIODevice &sink, const Recipients &recipients, Form form = Form::Binary);

    [[nodiscard]] Result<> write(QByteArrayView plain);
    /// Seals the last chunk. Nothing may be written afterwards.
    [[nodiscard]] Result<> finish();

private:
    Sealer(std::unique_ptr<ByteSink> sink, PayloadCipher cipher);
    [[nodiscard]] Result<> sealChunk(ChunkKind kind, QByteArrayView plain);
    [[nodiscard]] Result<> flush();

    std::unique_ptr<ByteSink> m_sink;
    PayloadCipher m_cipher;
    quint64 m_index = 0;
    Secret m_plain; ///< room for one chunk, because the last one is known only when nothing follows
    qsizetype m_held = 0; ///< of m_plain
    QByteArray m_sealed; ///< several chunks, for large writes
    qsizetype m_sealedSize = 0;
};

} // namespace pochin::crypto::age
