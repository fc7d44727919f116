// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/trial.h"

namespace pochin::exchange {

Result<std::unique_ptr<Trial>> Trial::made(const ledger::SpaceId &id, const ledger::ChangeTypes &types,
    const ledger::ChangeStore *below, std::span<const ledger::Change> above)
{
    std::unique_ptr<Trial> trial(new Trial(id, types, below, above));
    return trial->m_space.takeStored().transform([&] { return std::move(trial); });
}

} // namespace pochin::exchange
