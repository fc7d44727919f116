// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/hybrid.h"
#include "crypto/age/recipient.h"
#include "crypto/age/x25519.h"

#include <QByteArray>

namespace pochin::crypto {

/// The words from which a vector is put together, each as right as the vector lets it be: whoever writes a fault into a
/// header computes its MAC afterwards, so that this fault is the only one.

/// Everybody in the vectors; fixed, so that the heads can name them.
[[nodiscard]] const age::X25519Identity &reader();
[[nodiscard]] const age::X25519Identity &otherReader();
[[nodiscard]] const age::HybridIdentity &hybridReader();
[[nodiscard]] const age::HybridIdentity &otherHybridReader();
[[nodiscard]] const Secret &vectorFileKey();
inline constexpr QByteArrayView vectorPassphrase = "вольный почин";

[[nodiscard]] QByteArray written(const age::Stanza &stanza);
[[nodiscard]] QByteArray stanzaFor(const age::Recipient &recipient);
[[nodiscard]] QByteArray stanzaForReader();
/// Cheap enough to be tried often.
[[nodiscard]] age::Stanza passphraseStanza();

[[nodiscard]] QByteArray versionLine();
/// Version line, these stanzas, and the MAC that belongs to them.
[[nodiscard]] QByteArray headerOf(const QByteArray &stanzas);
/// The MAC line that belongs to a header up to here.
[[nodiscard]] QByteArray macLineFor(const QByteArray &upToHere);

enum class ChunkMark { Inner, Last };
[[nodiscard]] QByteArray payloadNonce();
[[nodiscard]] QByteArray chunk(quint64 index, ChunkMark mark, const QByteArray &plain);
/// A whole chunk of plaintext whose ciphertext is zero, so that the vector compresses well.
[[nodiscard]] QByteArray dullChunk(quint64 index, ChunkMark mark);
/// Nonce and one chunk.
[[nodiscard]] QByteArray payloadOf(const QByteArray &plain);

[[nodiscard]] QByteArray armored(const QByteArray &file);

} // namespace pochin::crypto
