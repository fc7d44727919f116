// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/space.h"

namespace pochin::ledger {

/// Which keys bundles are sealed for: X25519, or the hybrid MLKEM768-X25519, which also withstands somebody who will
/// have a quantum computer. All devices of a space have the same, because one weak key opens the file to everybody.
enum class RecipientKind : quint8 { X25519, Hybrid };

/// Requires: isRecipient(bytes).
[[nodiscard]] RecipientKind recipientKindOf(QByteArrayView bytes);

/// Whether a device with such a key can join the devices of the members: all of them have one of the same kind, or
/// there are none. Asked before somebody is let in or links a device; the fold asks nothing of the sort.
[[nodiscard]] bool fitsMembers(const Space &space, QByteArrayView recipient);

} // namespace pochin::ledger
