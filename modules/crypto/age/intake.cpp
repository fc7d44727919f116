// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/intake.h"

#include <algorithm>
#include <cstring>

namespace pochin::crypto::age {

Result<QByteArrayView> Intake::ahead(qsizetype wanted)
{
    Q_ASSERT(wanted <= m_buffer.size());
    if (m_end - m_begin < wanted && !m_atEnd) {
        if (auto filled = refill(wanted); !filled)
            return std::unexpected(filled.error());
    }
    return QByteArrayView(m_buffer.constData() + m_begin, m_end - m_begin);
}

Result<qsizetype> Intake::read(std::span<char> room)
{
    const auto bytes = ahead(1);
    if (!bytes)
        return std::unexpected(bytes.error());
    const qsizetype count = std::min(bytes->size(), static_cast<qsizetype>(room.size()));
    std::ranges::copy(bytes->first(count), room.begin());
    drop(count);
    return count;
}

Result<> Intake::refill(qsizetype wanted)
{
    char *const start = m_buffer.data();
    std::memmove(start, start + m_begin, static_cast<std::size_t>(m_end - m_begin));
    m_end -= m_begin;
    m_begin = 0;
    while (m_end < wanted) {
        const auto count = m_source->read({start + m_end, static_cast<std::size_t>(m_buffer.size() - m_end)});
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0) {
            m_atEnd = true;
            break;
        }
        m_end += *count;
    }
    return {};
}

} // namespace pochin::crypto::age
