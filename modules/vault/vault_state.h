// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "vault/key_file.h"

#include <QByteArrayView>

#include <map>
#include <optional>
#include <set>

namespace pochin::vault {

/// The small file in clear beside the database. Nobody signs it and nothing depends on it: it lets Pochin say "this key
/// file is damaged" where cryptography alone can only say "this passphrase does not open it".
///
///     pochin-vault-state 1
///     vault: <fingerprint, 64 hex>
///     key.age: <SHA-256, 64 hex>         once for each version that may stand there
///     recovery.age: <SHA-256, 64 hex>
///
/// Unknown names are kept as they are: a later version writes the head of the ledger here.
class VaultState
{
public:
    explicit VaultState(const Fingerprint &fingerprint);

    /// Nothing if there is no such file or it cannot be understood.
    [[nodiscard]] static std::optional<VaultState> read(const QString &file);
    [[nodiscard]] Result<> write(const QString &file) const;

    /// From now on `bytes` may be what stands under `name`.
    void expect(const QString &name, QByteArrayView bytes);
    /// From now on only `bytes` may.
    void expectOnly(const QString &name, QByteArrayView bytes);
    [[nodiscard]] bool expects(const QString &name, QByteArrayView bytes) const;

private:
    VaultState() = default;

    std::map<QString, std::set<QString>> m_lines;
};

} // namespace pochin::vault
