// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>
#include <deque>
#include <span>

namespace pochin::ledger {

/// Many version vectors (branch of a feed → how many of its changes were seen) that share what they have in common.
///
/// A vector is a tree of blocks of sixteen. A block is never altered once made, so equal parts of two vectors are the
/// same block: a change that saw one new neighbour costs a path of two or three blocks of 64 bytes, and joining vectors
/// of which one knows everything the others know costs nothing. Nothing is ever freed; the graph that owns this only
/// grows.
class VersionVectors
{
public:
    /// A vector: which block, and how many levels stand below it. The default is the empty vector.
    class Vector
    {
    public:
        friend bool operator==(Vector, Vector) = default;

    private:
        friend class VersionVectors;
        quint32 m_block = 0; ///< 0: no block, nothing seen
        quint32 m_height = 0;
    };

    /// How many changes of `branch` the vector has seen.
    [[nodiscard]] quint32 seen(Vector vector, quint32 branch) const;
    /// `vector`, with at least `count` seen of `branch`.
    [[nodiscard]] Vector with(Vector vector, quint32 branch, quint32 count);
    /// A branch, and how many of its changes are seen.
    struct Entry {
        quint32 branch;
        quint32 count;
    };
    /// What any of them has seen, and `entries` besides. Requires: the entries ascend by branch; of two for one
    /// branch the greater stands first.
    [[nodiscard]] Vector joined(std::span<const Vector> vectors, std::span<const Entry> entries = {});

    [[nodiscard]] std::size_t bytesUsed() const { return m_blocks.size() * sizeof(Block); }

private:
    static constexpr quint32 width = 8;
    using Block = std::array<quint32, width>;

    [[nodiscard]] Vector raised(Vector vector, quint32 height);
    [[nodiscard]] quint32 blockWith(quint32 block, quint32 height, quint32 branch, quint32 count);
    [[nodiscard]] quint32 blockJoined(std::span<const quint32> blocks, std::span<const Entry> entries, quint32 height);
    [[nodiscard]] quint32 kept(const Block &block);

    std::deque<Block> m_blocks{1}; ///< the first stands for "nothing" and stays all zero
};

} // namespace pochin::ledger
