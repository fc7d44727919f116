// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

namespace pochin {

enum class CborType { Uint, Negative, Bytes, Text, Array, Map, Bool };

/// Which containers are open while a CBOR document is written or read, and whether map keys ascend.
/// Positions are offsets into the document, because a writer's buffer moves as it grows.
class CborNesting
{
public:
    enum class KeyOrder { Kept, Broken };

    /// The document's one item is complete.
    [[nodiscard]] bool isWhole() const { return m_open.size() == 1 && m_open.back().left == 0; }
    /// The next item is the key of a map entry.
    [[nodiscard]] bool wantsKey() const { return m_open.back().isMap && m_open.back().left % 2 == 0; }
    /// How many containers are open.
    [[nodiscard]] qsizetype depth() const { return m_open.size() - 1; }
    /// How many items must still come, whatever they are: the document cannot be shorter than this many bytes.
    [[nodiscard]] quint64 itemsLeft() const { return m_itemsLeft; }

    /// An item that is no container was added; it is `all` from offset `from` on. Requires: !isWhole().
    [[nodiscard]] KeyOrder addScalar(QByteArrayView all, qsizetype from);
    /// A container was begun. Requires: !isWhole(), !wantsKey(), and `count` below 2^62.
    void open(CborType container, quint64 count);

private:
    struct Open {
        quint64 left; ///< items, a map entry being two
        bool isMap;
        qsizetype keyFrom = 0; ///< the latest key; none yet if its size is 0
        qsizetype keySize = 0;
    };

    void countItem();
    void closeFinished();

    QVarLengthArray<Open, 9> m_open{Open{1, false}};
    quint64 m_itemsLeft = 1;
};

} // namespace pochin
