// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/change_types.h"

namespace pochin::ledger {

void ChangeTypes::add(ChangeType type)
{
    const quint16 number = type.number;
    if (!m_types.emplace(number, std::move(type)).second)
        qFatal("two types of change have the number %d", number);
}

const ChangeType *ChangeTypes::find(quint16 number) const
{
    const auto found = m_types.find(number);
    return found == m_types.end() ? nullptr : &found->second;
}

} // namespace pochin::ledger
