// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/store/notebook_storage.h"

namespace pochin::vault {
class Vault;
}

namespace pochin::desktop {

/// A reader's notebook on the shelves of the vault, one shelf a kind: "reference.<kind>".
class ShelfNotebookStorage final : public reference::NotebookStorage
{
public:
    /// `vault` must outlive the storage.
    explicit ShelfNotebookStorage(vault::Vault &vault) : m_vault(vault) { }

    [[nodiscard]] Result<> put(const QByteArray &kind, const QByteArray &key, const QByteArray &bytes) override;
    [[nodiscard]] Result<> remove(const QByteArray &kind, const QByteArray &key) override;
    [[nodiscard]] Result<std::vector<Record>> all(const QByteArray &kind) const override;

private:
    vault::Vault &m_vault;
};

} // namespace pochin::desktop
