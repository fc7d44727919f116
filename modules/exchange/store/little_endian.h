// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace pochin::exchange {

/// Reads the numbers of a ZIP header one after the other. Requires: that many bytes are there.
class LittleEndian
{
public:
    explicit LittleEndian(QByteArrayView bytes) : m_bytes(bytes) { }
    [[nodiscard]] quint16 u16() { return number<quint16>(); }
    [[nodiscard]] quint32 u32() { return number<quint32>(); }
    void skip(qsizetype count) { m_bytes = m_bytes.sliced(count); }

private:
    template <typename Number>
    Number number()
    {
        const auto value = qFromLittleEndian<Number>(m_bytes.data());
        skip(sizeof(Number));
        return value;
    }

    QByteArrayView m_bytes;
};

} // namespace pochin::exchange
