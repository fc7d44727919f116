// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/store/notebook_storage.h"

#include <map>
#include <utility>

namespace pochin::reference {

/// Keeps records in memory, and fails when it is told to.
class MemoryStorage final : public NotebookStorage
{
public:
    Result<> put(const QByteArray &kind, const QByteArray &key, const QByteArray &bytes) override
    {
        if (m_isFull)
            return failure(Failure::Kind::NoSpace);
        m_records[{kind, key}] = bytes;
        return {};
    }

    Result<> remove(const QByteArray &kind, const QByteArray &key) override
    {
        if (m_isFull)
            return failure(Failure::Kind::StorageBroken);
        m_records.erase({kind, key});
        return {};
    }

    Result<std::vector<Record>> all(const QByteArray &kind) const override
    {
        std::vector<Record> records;
        for (const auto &[place, bytes] : m_records) {
            if (place.first == kind)
                records.push_back({place.second, bytes});
        }
        return records;
    }

    void fillUp() { m_isFull = true; }
    [[nodiscard]] std::size_t size() const { return m_records.size(); }

private:
    std::map<std::pair<QByteArray, QByteArray>, QByteArray> m_records;
    bool m_isFull = false;
};

} // namespace pochin::reference
