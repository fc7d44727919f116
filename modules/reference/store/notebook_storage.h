// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>

#include <vector>

namespace pochin::reference {

/// Where a notebook keeps its records: small bytes under a kind and a key. The vault is one; tests keep them in memory,
/// or break.
class NotebookStorage
{
public:
    struct Record {
        QByteArray key;
        QByteArray bytes;
    };

    virtual ~NotebookStorage() = default;
    /// Stores or replaces; after a success the record survives a power cut.
    [[nodiscard]] virtual Result<> put(const QByteArray &kind, const QByteArray &key, const QByteArray &bytes) = 0;
    /// Removing what is not there is a success.
    [[nodiscard]] virtual Result<> remove(const QByteArray &kind, const QByteArray &key) = 0;
    /// Every record of a kind, in any order.
    [[nodiscard]] virtual Result<std::vector<Record>> all(const QByteArray &kind) const = 0;

protected:
    NotebookStorage() = default;
    NotebookStorage(const NotebookStorage &) = default;
    NotebookStorage &operator=(const NotebookStorage &) = default;
};

} // namespace pochin::reference
