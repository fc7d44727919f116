// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <ctime>

namespace pochin::ledger::bench {

/// Prints one line of the table and keeps it for the JSON.
void tell(const QString &what, double value, const QString &unit, const QString &against = {});
[[nodiscard]] bool writeJson(const QString &file);

/// What a deed took: on the clock on the wall, and of all processors together. Where others use the machine too, the
/// second says more about the program.
struct Taken {
    double wall = 0; ///< seconds
    double processor = 0; ///< seconds
};

template <typename Deed>
Taken timeOf(const Deed &deed)
{
    const auto begun = std::chrono::steady_clock::now();
    const std::clock_t before = std::clock();
    deed();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count(),
        static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
}

/// For what runs on one thread and never waits.
template <typename Deed>
double secondsOf(const Deed &deed)
{
    return timeOf(deed).processor;
}

/// What the program holds, in MiB; 0 where the C library does not tell.
[[nodiscard]] double memoryNow();
/// How many others wanted a processor in the last minute, with us; below 0 where the system does not tell.
[[nodiscard]] double loadNow();

} // namespace pochin::ledger::bench
