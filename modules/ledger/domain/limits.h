// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <cstddef>

/// How much of what cannot be used yet is kept. Whoever withholds the causes of what they send cannot fill another
/// person's disk, nor crowd out what others sent (docs/FORMAT.md, "What waits").
namespace pochin::ledger::limits {

constexpr quint64 mebi = 1024 * 1024;

constexpr quint64 waitingBytesOfFeed = 20 * mebi;
constexpr quint64 waitingBytesOfSpace = 5 * waitingBytesOfFeed; ///< keys are free, and so are feeds
constexpr std::size_t manyWaiting = 5'000; ///< of one feed: people are told

} // namespace pochin::ledger::limits
