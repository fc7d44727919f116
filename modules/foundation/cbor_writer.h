// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor_nesting.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QStringView>

namespace pochin {

/// Writes one document of deterministic CBOR, item after item (the grammar is in cbor.h).
///
///     CborWriter out;
///     out.writeMapHeader(2);
///     out.writeUint(1); out.writeText(u"почин");
///     out.writeUint(2); out.writeBytes(id.bytes());
///     return out.bytes();
///
/// The writer counts: a map key out of order or twice, an item too many or too few is noticed, never written quietly.
class CborWriter
{
public:
    void writeUint(quint64 value);
    void writeInt(qint64 value);
    /// The number −1 − `n`, which reaches further down than qint64 does.
    void writeNegative(quint64 n);
    void writeBytes(QByteArrayView bytes);
    /// A lone surrogate, which UTF-8 cannot hold, is written as U+FFFD.
    void writeText(QStringView text);
    /// Requires: `utf8` is valid UTF-8.
    void writeUtf8(QByteArrayView utf8);
    void writeBool(bool value);
    /// `count` items follow.
    void writeArrayHeader(quint64 count);
    /// `count` pairs follow, keys ascending.
    void writeMapHeader(quint64 count);

    /// The document, for shapes that are fixed in the program. A broken shape is a fault of the program, so it ends
    /// it: unequal bytes for equal values would be signed and travel.
    [[nodiscard]] QByteArray bytes() const;
    /// The document, or InvalidInput, where the order of keys depends on data.
    [[nodiscard]] Result<QByteArray> checkedBytes() const;

private:
    void writeHead(quint8 major, quint64 argument);
    void writeScalar(quint8 major, quint64 argument, QByteArrayView content = {});
    void writeContainer(CborType type, quint8 major, quint64 count);
    [[nodiscard]] bool mayAdd();
    void blame(QLatin1StringView why);

    QByteArray m_bytes;
    CborNesting m_nesting;
    QString m_blame; ///< the first broken promise; nothing is written after it
};

} // namespace pochin
