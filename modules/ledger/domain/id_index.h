// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/ids.h"

#include <bit>
#include <cstring>
#include <vector>

namespace pochin::ledger {

/// Finds the place of a change by its id: four to eight bytes a change, where an ordered map would take a hundred.
/// It keeps places only; `idAt(place)` tells it the id that stands there. Never walked through, so its inner order,
/// which depends on arrival, reaches nobody.
class IdIndex
{
public:
    static constexpr quint32 none = ~quint32(0);

    template <typename IdAt>
    [[nodiscard]] quint32 find(const ChangeId &id, const IdAt &idAt) const
    {
        if (m_slots.empty())
            return none;
        for (std::size_t slot = first(id);; slot = next(slot)) {
            if (m_slots[slot] == none || idAt(m_slots[slot]) == id)
                return m_slots[slot];
        }
    }

    /// Requires: `place` is the number of places inserted before.
    template <typename IdAt>
    void insert(quint32 place, const IdAt &idAt)
    {
        if (std::size_t(place) * 2 >= m_slots.size())
            grow(place, idAt);
        put(place, idAt(place));
    }

private:
    [[nodiscard]] std::size_t next(std::size_t slot) const { return (slot + 1) & (m_slots.size() - 1); }
    [[nodiscard]] std::size_t first(const ChangeId &id) const
    {
        quint64 bits = 0;
        std::memcpy(&bits, id.bytes().data(), sizeof bits); // an id is a hash already
        return static_cast<std::size_t>(bits) & (m_slots.size() - 1);
    }

    void put(quint32 place, const ChangeId &id)
    {
        std::size_t slot = first(id);
        while (m_slots[slot] != none)
            slot = next(slot);
        m_slots[slot] = place;
    }

    template <typename IdAt>
    void grow(quint32 places, const IdAt &idAt)
    {
        m_slots.assign(std::bit_ceil(std::size_t(places) * 4 + 16), none);
        for (quint32 place = 0; place < places; ++place)
            put(place, idAt(place));
    }

    std::vector<quint32> m_slots;
};

} // namespace pochin::ledger
