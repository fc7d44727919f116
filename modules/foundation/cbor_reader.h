// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor_nesting.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace pochin {

/// What a reader accepts at most, whatever the bytes claim.
struct CborLimits {
    qsizetype depth = 8; ///< containers within each other
    quint64 items = 1'000'000; ///< items of an array, or pairs of a map
};

/// Reads one document of deterministic CBOR (the grammar is in cbor.h) and accepts nothing else.
///
/// Pull it item by item. The first fault sticks: from then on every read answers zero, empty or false and moves no
/// further, so that a decoder reads straight on and asks once, at the end:
///
///     CborReader in(bytes);
///     for (quint64 pairs = in.readMapHeader(); pairs > 0; --pairs) {
///         switch (in.readUint()) {
///         case 1: name = in.readText(); break;
///         default: in.skip(); // a key from a newer program
///         }
///     }
///     if (auto end = in.finished(); !end)
///         return std::unexpected(end.error());
///
/// Faults are Truncated (the bytes end too early), LimitExceeded or Malformed; the detail names the byte.
/// A count or length is compared with the bytes that remain before anyone sees it, so it may be trusted for a loop or
/// a reservation. Views point into `bytes`, which must outlive them.
class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes, CborLimits limits = {}) : m_bytes(bytes), m_limits(limits) { }
    explicit CborReader(QByteArray &&gone, CborLimits limits = {}) = delete; ///< the views would outlive their bytes

    /// The kind of the next item; nothing at the end or after a fault.
    [[nodiscard]] std::optional<CborType> nextType() const;

    quint64 readUint();
    /// LimitExceeded if the number needs more than 64 bits with its sign.
    qint64 readInt();
    /// The n of the number −1 − n.
    quint64 readNegative();
    QByteArrayView readBytes();
    QString readText();
    QByteArrayView readUtf8();
    bool readBool();
    quint64 readArrayHeader();
    quint64 readMapHeader();
    /// Steps over one whole item, checking all of it, and returns its bytes.
    QByteArrayView skip();

    /// A decoder's own objection to what it has just read. The first fault wins.
    void fail(Failure::Kind kind, const QString &why);
    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }
    /// Success if the document was read to its end and nothing follows it.
    [[nodiscard]] Result<> finished();

private:
    struct Head {
        CborType type = CborType::Uint;
        quint64 argument = 0;
    };

    std::optional<Head> readHead();
    std::optional<quint64> readArgument(quint8 info);
    quint64 readArgumentOf(CborType type);
    std::optional<Head> expectHead(CborType type);
    QByteArrayView readString(CborType type);
    QByteArrayView contentOf(const Head &head);
    quint64 readContainer(CborType type);
    quint64 enter(const Head &head);
    void closeScalar();
    void skipOne();
    [[nodiscard]] quint64 bytesLeft() const { return static_cast<quint64>(m_bytes.size() - m_at); }

    QByteArrayView m_bytes;
    CborLimits m_limits;
    CborNesting m_nesting;
    qsizetype m_at = 0;
    qsizetype m_itemFrom = 0;
    std::optional<Failure> m_failure;
};

} // namespace pochin
