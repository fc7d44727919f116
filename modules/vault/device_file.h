// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/x25519.h"
#include "vault/shelf.h"

namespace pochin::vault {

/// `device.key`: secrets of this device, which no backup may carry. An age file for an identity that is kept in
/// vault.db, so that neither of the two says anything without the other (docs/FORMAT-vault.md, "Device file").
///
/// Valid as long as its vault exists. Once the vault is locked, everything answers Locked.
class DeviceFile
{
public:
    /// Rooms get theirs from Vault::deviceFile().
    DeviceFile(Shelf wrap, QString path) : m_wrap(std::move(wrap)), m_path(std::move(path)) { }

    /// Nothing: there is no such file, as in a vault restored from a backup. Damaged: it is not what was written, or of
    /// another vault; whoever has the right one can put it back.
    [[nodiscard]] Result<std::optional<crypto::Secret>> read() const;
    /// Replaces the file whole: after a success it survives a power cut.
    [[nodiscard]] Result<> write(const crypto::Secret &content);

private:
    [[nodiscard]] Result<std::optional<crypto::age::X25519Identity>> identity() const;
    [[nodiscard]] Result<crypto::age::X25519Identity> identityMadeIfNeeded();

    Shelf m_wrap;
    QString m_path;
};

} // namespace pochin::vault
