// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/vector_folder.h"

#include "crypto/hash.h"
#include "crypto/vector_draft.h"

#include <QFile>

namespace pochin::crypto {

void VectorFolder::sealed(Sealed how)
{
    m_keys = how == Sealed::ForReader ? "identity: " + reader().text().view().toByteArray() + '\n'
                                      : "passphrase: " + vectorPassphrase.toByteArray() + '\n';
}

void VectorFolder::add(const QByteArray &name, const QByteArray &expect, const QByteArray &file,
    const QByteArray &comment, Packing packing) const
{
    addReleasing(name, expect, file, comment, "", packing);
}

void VectorFolder::addReleasing(const QByteArray &name, const QByteArray &expect, const QByteArray &file,
    const QByteArray &comment, const QByteArray &released, Packing packing) const
{
    QByteArray text = "expect: " + expect + '\n';
    if (expect == "success" || expect == "payload failure")
        text += "payload: " + QByteArrayView(sha256(released)).toByteArray().toHex() + '\n';
    text += "file key: " + vectorFileKey().view().toByteArray().toHex() + '\n' + m_keys;
    if (packing == Packing::Zlib)
        text += "compressed: zlib\n";
    text += "comment: " + comment + "\n\n";
    // Before its zlib stream Qt writes four bytes of size.
    text += packing == Packing::Zlib ? qCompress(file, 9).sliced(4) : file;
    write(name, text);
}

void VectorFolder::write(const QByteArray &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
}

} // namespace pochin::crypto
