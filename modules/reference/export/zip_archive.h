// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace pochin::reference {

/// Writes the ZIP that an ODT is: small, in memory, without dates, so that equal documents are equal bytes.
class ZipArchive
{
public:
    enum class Packing { Stored, Deflated };

    /// `name` in ASCII with "/" between folders. A stored entry that comes first can be recognised by its bytes, which
    /// is what ODF wants of its "mimetype".
    void add(const QByteArray &name, const QByteArray &content, Packing packing = Packing::Deflated);
    [[nodiscard]] QByteArray bytes() const;

private:
    struct Entry {
        QByteArray head; ///< what the local header and the directory share
        QByteArray name;
        quint32 offset;
    };

    QByteArray m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace pochin::reference
