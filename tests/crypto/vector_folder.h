// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>

namespace pochin::crypto {

enum class Sealed { ForReader, WithPassphrase };
enum class Packing { Plain, Zlib };

/// Writes vectors: each a head, an empty line and a file.
class VectorFolder
{
public:
    explicit VectorFolder(const QString &path) : m_folder(path) { }

    /// Who opens the vectors that follow.
    void sealed(Sealed how);
    void identities(const QByteArray &lines) { m_keys = lines; }
    void armored() { m_keys += "armored: yes\n"; }

    void add(const QByteArray &name, const QByteArray &expect, const QByteArray &file, const QByteArray &comment,
        Packing packing = Packing::Plain) const;
    /// With what is released: all of it, or all before the failure.
    void addReleasing(const QByteArray &name, const QByteArray &expect, const QByteArray &file,
        const QByteArray &comment, const QByteArray &released, Packing packing = Packing::Plain) const;

private:
    void write(const QByteArray &name, const QByteArray &text) const;

    QDir m_folder;
    QByteArray m_keys;
};

} // namespace pochin::crypto
