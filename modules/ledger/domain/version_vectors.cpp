// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/version_vectors.h"

#include <QVarLengthArray>

#include <algorithm>

namespace pochin::ledger {

namespace {

constexpr quint32 levelBits = 3;

/// Which of the eight children of a block at `height` leads to `branch`.
constexpr std::size_t childFor(quint32 branch, quint32 height)
{
    return branch >> (levelBits * (height - 1)) & ((1U << levelBits) - 1);
}

constexpr quint32 heightFor(quint32 branch)
{
    quint32 height = 1;
    while (levelBits * height < 32 && branch >> (levelBits * height) != 0)
        ++height;
    return height;
}

} // namespace

quint32 VersionVectors::seen(Vector vector, quint32 branch) const
{
    if (vector.m_height < heightFor(branch))
        return 0;
    quint32 block = vector.m_block;
    for (quint32 height = vector.m_height; height > 0; --height)
        block = m_blocks[block][childFor(branch, height)];
    return block;
}

VersionVectors::Vector VersionVectors::with(Vector vector, quint32 branch, quint32 count)
{
    if (seen(vector, branch) >= count)
        return vector;
    vector = raised(vector, std::max(vector.m_height, heightFor(branch)));
    vector.m_block = blockWith(vector.m_block, vector.m_height, branch, count);
    return vector;
}

VersionVectors::Vector VersionVectors::joined(std::span<const Vector> vectors, std::span<const Entry> entries)
{
    Vector result;
    if (!entries.empty())
        result.m_height = heightFor(entries.back().branch);
    for (const Vector vector : vectors)
        result.m_height = std::max(result.m_height, vector.m_height);
    QVarLengthArray<quint32, 65> blocks;
    for (const Vector vector : vectors)
        blocks.push_back(raised(vector, result.m_height).m_block);
    if (result.m_height > 0)
        result.m_block = blockJoined(blocks, entries, result.m_height);
    return result;
}

VersionVectors::Vector VersionVectors::raised(Vector vector, quint32 height)
{
    while (vector.m_height < height) {
        if (vector.m_block != 0)
            vector.m_block = kept(Block{vector.m_block});
        ++vector.m_height;
    }
    return vector;
}

quint32 VersionVectors::blockWith(quint32 block, quint32 height, quint32 branch, quint32 count)
{
    if (height == 0)
        return std::max(block, count); // below the last block stand the counts themselves
    Block changed = m_blocks[block];
    quint32 &child = changed[childFor(branch, height)];
    child = blockWith(child, height - 1, branch, count);
    return kept(changed);
}

quint32 VersionVectors::blockJoined(std::span<const quint32> blocks, std::span<const Entry> entries, quint32 height)
{
    if (height == 0) { // the counts themselves, and what is left of the entries is for this branch
        const quint32 seen = blocks.empty() ? 0 : std::ranges::max(blocks);
        return entries.empty() ? seen : std::max(seen, entries.front().count);
    }
    QVarLengthArray<quint32, 65> different;
    for (const quint32 block : blocks) {
        if (block != 0 && !different.contains(block))
            different.push_back(block);
    }
    if (entries.empty() && different.size() <= 1)
        return different.isEmpty() ? 0 : different.front();
    Block result;
    QVarLengthArray<quint32, 65> children(different.size());
    for (std::size_t i = 0; i < width; ++i) {
        std::ranges::transform(different, children.begin(), [&](quint32 block) { return m_blocks[block][i]; });
        const auto below
            = std::ranges::find_if(entries, [&](const Entry &entry) { return childFor(entry.branch, height) != i; });
        const auto count = static_cast<std::size_t>(below - entries.begin());
        result[i] = blockJoined(children, entries.first(count), height - 1);
        entries = entries.subspan(count);
    }
    for (const quint32 block : different) {
        if (m_blocks[block] == result)
            return block;
    }
    return kept(result);
}

quint32 VersionVectors::kept(const Block &block)
{
    m_blocks.push_back(block);
    return static_cast<quint32>(m_blocks.size() - 1);
}

} // namespace pochin::ledger
