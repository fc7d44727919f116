// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/cbor_nesting.h"

namespace pochin {

CborNesting::KeyOrder CborNesting::addScalar(QByteArrayView all, qsizetype from)
{
    auto order = KeyOrder::Kept;
    if (wantsKey()) {
        Open &map = m_open.back();
        const QByteArrayView key = all.sliced(from);
        // QByteArrayView compares as memcmp does: unsigned, the shorter first. An encoded item is never the beginning
        // of another, so the length never decides.
        if (map.keySize > 0 && all.sliced(map.keyFrom, map.keySize) >= key)
            order = KeyOrder::Broken;
        map.keyFrom = from;
        map.keySize = key.size();
    }
    countItem();
    closeFinished();
    return order;
}

void CborNesting::open(CborType container, quint64 count)
{
    Q_ASSERT(!isWhole() && !wantsKey());
    countItem();
    const bool isMap = container == CborType::Map;
    m_open.push_back({isMap ? 2 * count : count, isMap});
    m_itemsLeft += m_open.back().left;
    closeFinished();
}

void CborNesting::countItem()
{
    Q_ASSERT(!isWhole());
    --m_open.back().left;
    --m_itemsLeft;
}

void CborNesting::closeFinished()
{
    while (m_open.size() > 1 && m_open.back().left == 0)
        m_open.pop_back();
}

} // namespace pochin
