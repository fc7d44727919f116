// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/change_types.h"

#include <algorithm>
#include <iterator>

namespace pochin::ledger {

void ChangeTypes::add(ChangeType type)
{
    const std::pair key(type.number, type.since);
    m_latestRuleset = std::max(m_latestRuleset, type.since);
    if (!m_types.emplace(key, std::move(type)).second)
        qFatal("two types of change have the number %d", key.first);
}

const ChangeType *ChangeTypes::find(quint16 number, quint32 ruleset) const
{
    const auto after = m_types.upper_bound({number, ruleset});
    if (after == m_types.begin())
        return nullptr;
    const auto &[key, type] = *std::prev(after);
    return key.first == number ? &type : nullptr;
}

std::map<quint16, ChangeType> ChangeTypes::all() const
{
    std::map<quint16, ChangeType> latest;
    for (const auto &[key, type] : m_types)
        latest.insert_or_assign(key.first, type);
    return latest;
}

} // namespace pochin::ledger
