// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/trial.h"

namespace pochin::exchange {

Result<std::unique_ptr<Trial>> Trial::made(const ledger::SpaceId &id, const ledger::ChangeTypes &types,
    const ledger::ChangeStore *below, std::span<const ledger::Change> above)
{
    constexpr std::size_t batchSize = 4096;
    std::unique_ptr<Trial> trial(new Trial(id, types, below, above));
    std::vector<ledger::Change> batch;
    const auto takeBatch = [&]() -> Result<> {
        auto taken = trial->m_space.take(batch);
        batch.clear();
        return taken;
    };
    auto read = trial->m_store.forEach([&](const ledger::Change &change) -> Result<> {
        batch.push_back(change);
        return batch.size() < batchSize ? Result<>() : takeBatch();
    });
    return read.and_then(takeBatch).and_then([&] { return trial->m_space.take(above); }).transform([&] {
        return std::move(trial);
    });
}

} // namespace pochin::exchange
