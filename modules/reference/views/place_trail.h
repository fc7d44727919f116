// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/address.h"

#include <optional>
#include <vector>

namespace pochin::reference {

/// The way a reader came: where Back and Forward lead. At most a hundred places, the oldest forgotten first.
class PlaceTrail
{
public:
    /// Leaves `from` for somewhere else; what lay ahead is forgotten. The same place twice in a row counts once.
    void leave(const Address &from);
    /// Steps to the place before, keeping `from` for the way forward. Nothing at the beginning.
    [[nodiscard]] std::optional<Address> back(const Address &from);
    [[nodiscard]] std::optional<Address> forward(const Address &from);

    [[nodiscard]] bool canGoBack() const { return !m_behind.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.empty(); }
    void clear();

private:
    std::vector<Address> m_behind; ///< the nearest last
    std::vector<Address> m_ahead; ///< the nearest last
};

} // namespace pochin::reference
