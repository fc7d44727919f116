// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace pochin::desktop {

/// How long this process has lived, counted from the moment the system made it, so that loading libraries is included.
/// On Linux exact to a hundredth of a second (the kernel's tick). Elsewhere counted from the first call, and
/// `countsFromProcessStart` says so.
struct ProcessAge {
    std::chrono::milliseconds age;
    bool countsFromProcessStart;
};
[[nodiscard]] ProcessAge processAge();

} // namespace pochin::desktop
