// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/store/notebook_storage.h"
#include "vault/vault.h"

namespace pochin::reference {

/// Keeps a notebook in a vault, a shelf for each kind: "reference.note", "reference.bookmark" … The vault must outlive
/// it; once it is locked, everything answers Locked.
class VaultStorage final : public NotebookStorage
{
public:
    explicit VaultStorage(vault::Vault &vault) : m_vault(vault) { }

    [[nodiscard]] Result<> put(const QByteArray &kind, const QByteArray &key, const QByteArray &bytes) override;
    [[nodiscard]] Result<> remove(const QByteArray &kind, const QByteArray &key) override;
    [[nodiscard]] Result<std::vector<Record>> all(const QByteArray &kind) const override;

private:
    [[nodiscard]] vault::Shelf shelf(const QByteArray &kind) const;

    vault::Vault &m_vault;
};

} // namespace pochin::reference
