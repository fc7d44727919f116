// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <cstddef>

namespace pochin::calendar {

inline constexpr qsizetype largestFile = qsizetype(4) * 1024 * 1024;
inline constexpr std::size_t mostEntries = 2'000;

} // namespace pochin::calendar
