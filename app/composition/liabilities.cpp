// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/liabilities.h"

#include "associations/domain/liabilities.h"
#include "delegates/domain/borne.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace pochin::composition {

std::vector<groups::Liability> liabilities(const ledger::Outlook &outlook)
{
    const std::array<groups::LiabilitySource, 3> sources{
        groups::liabilities, delegates::liabilities, associations::liabilities};
    std::vector<groups::Liability> all;
    for (const auto &source : sources)
        std::ranges::move(source(outlook), std::back_inserter(all));
    return all;
}

} // namespace pochin::composition
