// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/place_trail.h"

namespace pochin::reference {

namespace {

constexpr std::size_t longest = 100;

std::optional<Address> stepped(std::vector<Address> &taken, std::vector<Address> &kept, const Address &from)
{
    if (taken.empty())
        return std::nullopt;
    kept.push_back(from);
    const Address to = taken.back();
    taken.pop_back();
    return to;
}

} // namespace

void PlaceTrail::leave(const Address &from)
{
    m_ahead.clear();
    if (!m_behind.empty() && m_behind.back() == from)
        return;
    m_behind.push_back(from);
    if (m_behind.size() > longest)
        m_behind.erase(m_behind.begin());
}

std::optional<Address> PlaceTrail::back(const Address &from)
{
    return stepped(m_behind, m_ahead, from);
}

std::optional<Address> PlaceTrail::forward(const Address &from)
{
    return stepped(m_ahead, m_behind, from);
}

void PlaceTrail::clear()
{
    m_behind.clear();
    m_ahead.clear();
}

} // namespace pochin::reference
