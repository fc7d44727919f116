// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/text_range.h"

#include <algorithm>

namespace pochin::reference {

std::vector<TextRange> merged(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges);
    std::vector<TextRange> result;
    for (const TextRange &range : ranges) {
        if (!result.empty() && range.start <= result.back().end)
            result.back().end = std::max(result.back().end, range.end);
        else
            result.push_back(range);
    }
    return result;
}

} // namespace pochin::reference
