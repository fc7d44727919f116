// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/edit_distance.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>
#include <vector>

namespace pochin::reference {

int editDistance(QStringView one, QStringView other, int limit)
{
    if (std::abs(one.size() - other.size()) > limit)
        return limit + 1;
    const auto width = static_cast<std::size_t>(other.size()) + 1;
    // The row being filled, the one above it, and the one above that, which a swap needs.
    std::array<std::vector<int>, 3> rows{std::vector<int>(width), std::vector<int>(width), std::vector<int>(width)};
    auto &[present, last, beforeLast] = rows;
    for (std::size_t column = 0; column < width; ++column)
        present[column] = static_cast<int>(column);
    for (qsizetype row = 1; row <= one.size(); ++row) {
        std::swap(beforeLast, last);
        std::swap(last, present);
        present[0] = static_cast<int>(row);
        int least = present[0];
        for (qsizetype column = 1; column <= other.size(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            const int differs = one.at(row - 1) == other.at(column - 1) ? 0 : 1;
            present[at] = std::min({last[at] + 1, present[at - 1] + 1, last[at - 1] + differs});
            const bool isSwap = row > 1 && column > 1 && one.at(row - 1) == other.at(column - 2)
                && one.at(row - 2) == other.at(column - 1);
            if (isSwap)
                present[at] = std::min(present[at], beforeLast[at - 2] + 1);
            least = std::min(least, present[at]);
        }
        if (least > limit)
            return limit + 1;
    }
    return std::min(present[width - 1], limit + 1);
}

} // namespace pochin::reference
