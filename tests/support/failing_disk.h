// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace pochin::test {

/// The disk under every database of this process, which can die at any step: from then on it takes nothing more, as
/// when the power has gone. What was written before stays written.
class FailingDisk
{
public:
    /// Once for each process, before the first database is opened.
    static void install();
    /// Lives for `steps` more steps (a write, a flush, a truncation, a removal of a file) and dies at the next.
    static void dieAfter(qint64 steps);
    /// There is power again.
    static void revive();
    [[nodiscard]] static bool isDead();
};

} // namespace pochin::test
