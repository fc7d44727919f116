// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/notebook.h"

#include <algorithm>
#include <array>

namespace pochin::reference {

namespace {

constexpr std::ptrdiff_t longestHistory = 200;

/// Leaves out the oldest.
template <typename Past>
std::vector<Past> shortened(std::vector<Past> history)
{
    if (std::ssize(history) > longestHistory)
        history.erase(history.begin(), history.end() - longestHistory);
    return history;
}

} // namespace

QChar markOf(Highlighter highlighter)
{
    constexpr std::array marks{u'●', u'▲', u'■', u'◆'};
    return marks.at(static_cast<std::size_t>(highlighter));
}

std::vector<PastPlace> lengthened(std::vector<PastPlace> history, const PastPlace &place)
{
    // Staying where one is, is no new step.
    if (!history.empty() && history.back().place == place.place)
        history.pop_back();
    history.push_back(place);
    return shortened(std::move(history));
}

std::vector<PastSearch> lengthened(std::vector<PastSearch> history, const PastSearch &search)
{
    std::erase_if(history, [&](const PastSearch &past) { return past.query == search.query; });
    history.push_back(search);
    return shortened(std::move(history));
}

} // namespace pochin::reference
